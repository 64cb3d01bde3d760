/** Running heads, running feet and page numbers: what stands at the edge of page after page. */
import { type Segment } from './pdf-lines.ts'

const EDGE = 0.09
const NUMBER = /^(?:page\s*)?[-–|\s]*\d{1,4}(?:\s*(?:of|\/|von)\s*\d{1,4})?[-–|\s]*$/i

function shape(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The segments of each page without its running heads, feet and page numbers. `heights` in points, one a page. */
export function withoutMargins(pages: Segment[][], heights: number[]): Segment[][] {
  const seen = new Map<string, number>()
  const atEdge = (segment: Segment, page: number): boolean => {
    const height = heights[page] ?? 842
    return segment.y > height * (1 - EDGE) || segment.y < height * EDGE
  }
  pages.forEach((segments, page) => {
    for (const key of new Set(segments.filter((each) => atEdge(each, page)).map((each) => shape(each.text)))) {
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
  })
  const often = Math.max(2, Math.ceil(pages.length * 0.4))
  return pages.map((segments, page) =>
    segments.filter((segment) => {
      if (!atEdge(segment, page)) return true
      return !NUMBER.test(segment.text.trim()) && (seen.get(shape(segment.text)) ?? 0) < often
    }),
  )
}
