/** The growth curve as a picture: time against text, with the straight line through the first point. */
import type { Growth } from './engine.ts'

const [WIDE, HIGH, PAD] = [560, 320, 48]

export function growthSvg(points: readonly Growth[]): string {
  const first = points[0] ?? { characters: 1, ms: 1 }
  const last = points.at(-1) ?? first
  const most = Math.max(...points.map((point) => point.ms), (first.ms * last.characters) / first.characters)
  const x = (characters: number) => PAD + (characters / last.characters) * (WIDE - 2 * PAD)
  const y = (ms: number) => HIGH - PAD - (ms / most) * (HIGH - 2 * PAD)
  const path = points
    .map((point, i) => `${i ? 'L' : 'M'}${x(point.characters).toFixed(1)} ${y(point.ms).toFixed(1)}`)
    .join('')
  const dots = points
    .map(
      (point) =>
        `<circle cx="${x(point.characters).toFixed(1)}" cy="${y(point.ms).toFixed(1)}" r="3.5"/><text x="${x(point.characters).toFixed(1)}" y="${HIGH - PAD + 16}" text-anchor="middle">${Math.round(point.characters / 1000)}</text>`,
    )
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDE} ${HIGH}" font-family="system-ui,sans-serif" font-size="11" fill="#2a4a7f"><rect width="${WIDE}" height="${HIGH}" fill="#fbfaf7"/>
<path d="M${PAD} ${PAD / 2}V${HIGH - PAD}H${WIDE - PAD / 2}" fill="none" stroke="#8b877c"/>
<path d="M${x(0)} ${y(0)}L${x(last.characters)} ${y((first.ms * last.characters) / first.characters)}" stroke="#8b877c" stroke-dasharray="4 4"/>
<path d="${path}" fill="none" stroke="#2a4a7f" stroke-width="2"/>${dots}
<text x="${WIDE / 2}" y="${HIGH - 8}" text-anchor="middle">thousand characters of contract</text><text x="${PAD + 6}" y="${PAD / 2 + 8}">${most.toFixed(0)} ms; dashed: in step with the first point</text></svg>
`
}
