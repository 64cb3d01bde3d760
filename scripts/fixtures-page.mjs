/** The fixture contracts as pages that a browser saved: navigation, a cookie notice, a contents list, an accordion, a footer. */

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const idOf = (text) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const STYLE = `
    body { margin: 0; font: 16px/1.6 Georgia, 'Times New Roman', serif; color: #1f2430; background: #fbfaf7; }
    header, footer { font: 14px/1.5 system-ui, sans-serif; background: #23324d; color: #fff; padding: 12px 32px; }
    header { display: flex; gap: 32px; align-items: center; }
    header a, footer a { color: #dfe7f5; margin-right: 16px; text-decoration: none; }
    main { max-width: 720px; margin: 0 auto; padding: 32px 24px 64px; }
    h1 { line-height: 1.2; } h2 { margin-top: 2em; font-size: 1.25em; }
    .contents { font: 14px/1.5 system-ui, sans-serif; background: #f0ede4; padding: 12px 24px; columns: 2; }
    .contents li { break-inside: avoid; } ol.letters { list-style: none; padding-left: 2em; }
    details { border-top: 1px solid #d5d0c2; } summary { cursor: pointer; font-weight: bold; padding: 8px 0; }
    table { border-collapse: collapse; } td, th { border: 1px solid #d5d0c2; padding: 6px 10px; text-align: left; vertical-align: top; }
    .cookie-notice { position: fixed; bottom: 0; left: 0; right: 0; font: 14px/1.5 system-ui, sans-serif; background: #fff; border-top: 2px solid #23324d; padding: 12px 32px; }
`

/** Sections: a heading of level 2 and what follows it. */
function sectionsOf(blocks) {
  const intro = []
  const sections = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) sections.push({ title: block.text, blocks: [] })
    else (sections.at(-1)?.blocks ?? intro).push(block)
  }
  return { intro, sections }
}

/** "3.1 Your content is yours. As between ..." with its caption in bold, as such pages have it. */
function paragraph(text) {
  const caption = /^(\d+\.\d+ [A-Z][^.]{2,45}\.) (?=[A-Z])/.exec(text)
  if (!caption) return `      <p>${escaped(text)}</p>`
  return `      <p><strong>${escaped(caption[1])}</strong> ${escaped(text.slice(caption[0].length))}</p>`
}

function html(blocks) {
  const out = []
  let list = ''
  const close = (next) => {
    if (list && list !== next) out.push(list === 'letter' ? '      </ol>' : '      </ul>')
    if (next && list !== next)
      out.push(next === 'letter' ? '      <ol class="letters" style="list-style: none">' : '      <ul>')
    list = next
  }
  for (const block of blocks) {
    close(block.kind === 'letter' || block.kind === 'item' ? block.kind : '')
    if (block.kind === 'table') {
      const row = (cells, name) =>
        `        <tr>${cells.map((cell) => `<${name}>${escaped(cell)}</${name}>`).join('')}</tr>`
      const [head, ...rows] = block.rows
      out.push(
        `      <table>\n${[row(head, 'th'), ...rows.map((cells) => row(cells, 'td'))].join('\n')}\n      </table>`,
      )
    } else if (list) out.push(`        <li>${escaped(block.text)}</li>`)
    else if (block.kind === 'heading') out.push(`      <h${block.level}>${escaped(block.text)}</h${block.level}>`)
    else out.push(paragraph(block.text))
  }
  close('')
  return out.join('\n')
}

/** The last two sections stand in an accordion. */
function sectionHtml(section, index, count) {
  const inner = html(section.blocks)
  if (index < count - 2)
    return `      <section id="${idOf(section.title)}">\n      <h2>${escaped(section.title)}</h2>\n${inner}\n      </section>`
  return `      <details id="${idOf(section.title)}">\n      <summary><h2>${escaped(section.title)}</h2></summary>\n${inner}\n      </details>`
}

export function pageOf(blocks, title, crumb) {
  const { intro, sections } = sectionsOf(blocks)
  const contents = sections
    .map(({ title: name }) => `          <li><a href="#${idOf(name)}">${escaped(name)}</a></li>`)
    .join('\n')
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)} | Larkspur Systems</title>
    <style>${STYLE}    </style>
  </head>
  <body>
    <a class="skip" href="#main" style="display: none">Skip to content</a>
    <header>
      <strong>Larkspur</strong>
      <nav aria-label="Main">
        <a href="/assist">Assist</a><a href="/studio">Studio</a><a href="/pricing">Pricing</a><a href="/docs">Docs</a><a href="/login">Log in</a>
      </nav>
    </header>
    <main id="main">
      <nav aria-label="Breadcrumb"><a href="/">Home</a> / <a href="/legal">Legal</a> / ${escaped(crumb)}</nav>
${html(intro)}
      <div class="contents">
        <p><strong>Contents</strong></p>
        <ul>
${contents}
        </ul>
      </div>
${sections.map((section, index) => sectionHtml(section, index, sections.length)).join('\n')}
    </main>
    <footer>
      <p>Larkspur Systems, Inc., 410 Cannery Row, Portland, Oregon</p>
      <a href="/legal/terms">Terms</a><a href="/legal/dpa">Data Processing Addendum</a><a href="/legal/privacy">Privacy</a><a href="/status">Status</a>
    </footer>
    <div class="cookie-notice" role="dialog" aria-label="Cookies">
      <p>We use cookies to remember your settings and to see which pages are read. You can accept all of them or only those that the site needs to work.</p>
      <button type="button">Accept all</button> <button type="button">Only necessary</button>
    </div>
    <script>
      for (const link of document.querySelectorAll('.contents a')) {
        link.addEventListener('click', () => {
          const part = document.querySelector(link.getAttribute('href'))
          if (part instanceof HTMLDetailsElement) part.open = true
        })
      }
      for (const button of document.querySelectorAll('.cookie-notice button')) {
        button.addEventListener('click', () => document.querySelector('.cookie-notice').remove())
      }
    </script>
  </body>
</html>
`
}
