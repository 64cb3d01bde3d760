import { describe, expect, it } from 'vitest'
import { readHtml, readPage } from './html.ts'
import { offsetFaults, texts } from './testing.ts'

const CLAUSE =
  'The Provider shall process Customer Content only in order to provide the Services and for nothing else at all.'

function page(body: string): string {
  return `<!doctype html><html><head><title>Terms | Larkspur</title></head><body>${body}</body></html>`
}

describe('a saved page', () => {
  it('is read without navigation, cookie notice, contents list, footer, scripts and hidden parts', () => {
    const source = readHtml(
      page(`<nav><a href="/">Home</a><a href="/pricing">Pricing</a></nav>
      <h1>Terms of Service</h1>
      <ul><li><a href="#a">Use of content</a></li><li><a href="#b">Liability</a></li><li><a href="#c">General</a></li></ul>
      <h2 id="a">1. Use of content</h2><p>${CLAUSE}</p><h2 id="b">2. Liability</h2><p>${CLAUSE} Twice.</p>
      <div hidden><p>${CLAUSE} Hidden.</p></div><p style="display:none">${CLAUSE} Gone.</p>
      <div class="x" role="dialog"><p>We use cookies to make this site work and to count its visitors.</p><button>Accept all</button></div>
      <script>var x = 1</script><footer><p>Larkspur Systems, Inc.</p><a href="/privacy">Privacy</a></footer>`),
    )
    expect(texts(source)).toEqual(['Terms of Service', '1. Use of content', CLAUSE, '2. Liability', `${CLAUSE} Twice.`])
    expect(source.title).toBe('Terms of Service')
    expect(offsetFaults(source)).toEqual([])
  })

  it('keeps what is folded away and says so', () => {
    const source = readHtml(
      page(`<h1>Terms</h1><p>${CLAUSE}</p><details><summary>Liability</summary><p>${CLAUSE} Folded.</p></details>
      <button aria-expanded="false" aria-controls="p1">Term</button><div id="p1" style="display: none"><p>${CLAUSE} Panel.</p></div>
      <div role="tabpanel" hidden><p>${CLAUSE} Tab.</p></div>`),
    )
    const folded = source.blocks
      .filter((block) => block.folded)
      .map((block) => source.text.slice(block.start, block.end))
    expect(folded).toEqual(expect.arrayContaining([`${CLAUSE} Folded.`, `${CLAUSE} Panel.`, `${CLAUSE} Tab.`]))
    expect(texts(source)).toContain('Liability')
  })

  it('drops no clauses that stand in a form, an aside or a dialog', () => {
    for (const name of ['form', 'aside', 'dialog', 'nav', 'footer']) {
      const source = readHtml(
        page(`<${name}><h1>Terms</h1>${`<p>${CLAUSE}</p>`.repeat(1)}<p>${CLAUSE} More.</p></${name}>`),
      )
      expect(texts(source)).toContain(`${CLAUSE} More.`)
    }
  })

  it('tells the numbers that the page shows without holding them', () => {
    const source = readHtml(
      page(
        `<h1>Terms</h1><ol start="3"><li>${CLAUSE}<ol type="a"><li>One thing.</li><li>Another.</li></ol></li><li>2.1 Own number.</li></ol>`,
      ),
    )
    expect(source.blocks.map(({ kind, number, level }) => [kind, number, level])).toEqual([
      ['heading', undefined, 1],
      ['list-item', '3.', 1],
      ['list-item', 'a.', 2],
      ['list-item', 'b.', 2],
      ['list-item', undefined, 1],
    ])
  })

  it('reads cells of a table as cells and of a layout table as paragraphs', () => {
    const source = readHtml(
      page(`<h1>Terms</h1><table><tr><th>Subject</th><th>Rule</th></tr><tr><td>Training</td><td>${CLAUSE}</td></tr></table>
      <table role="presentation"><tr><td><p>${CLAUSE} Layout.</p></td></tr></table>`),
    )
    expect(source.blocks.map((block) => block.cell && [block.cell.row, block.cell.column, block.cell.header])).toEqual([
      undefined,
      [0, 0, true],
      [0, 1, true],
      [1, 0, false],
      [1, 1, false],
      undefined,
    ])
  })

  it('parts bold lines from the text that follows a line break', () => {
    const source = readHtml(page(`<p><b>3. Use of Content</b><br>${CLAUSE}<br><br>${CLAUSE} Next.</p>`))
    expect(texts(source)).toEqual(['3. Use of Content', CLAUSE, `${CLAUSE} Next.`])
    expect(source.blocks[0]?.kind).toBe('heading')
  })

  it('leads from every piece of the text back to the same words of the page', () => {
    const { source, runs } = readPage(
      page(`<p>Larkspur&nbsp;may\u00ad not   use <b>Customer\u200b Content</b>\n for training. ${CLAUSE}</p>`),
    )
    expect(source.text).toContain('Larkspur may not use Customer Content for training.')
    for (const run of runs) {
      const shown = run.node.data.slice(run.nodeStart, run.nodeEnd)
      expect(source.text.slice(run.textStart, run.textStart + shown.length)).toBe(shown)
    }
    expect(runs.reduce((sum, run) => sum + run.nodeEnd - run.nodeStart, 0)).toBe(source.text.replaceAll(' ', '').length)
  })

  it('is decoded by its own charset when it is not UTF-8', () => {
    const html = page(`<meta charset="windows-1252"><p>Caf\xe9 \x93Content\x94. ${CLAUSE}</p>`)
    expect(readHtml(Uint8Array.from(html, (sign) => sign.charCodeAt(0))).text).toContain('Café “Content”.')
  })
})
