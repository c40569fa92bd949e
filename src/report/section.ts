/** A part of a report. Where it gets too long, whole parts go, the least important first. */
export interface Section {
  readonly importance: number
  readonly text: string
}

/** What is never left out: the verdict and the findings behind it. */
const KEPT = 90
const GAP = '\n\n'
const size = (text: string): number => Buffer.byteLength(text)

/** Sections one below the other, as many as fit. @param limit in bytes of UTF-8 */
export function within(sections: readonly Section[], limit: number): string {
  let total = sections.reduce((sum, { text }) => sum + size(text) + GAP.length, 0)
  const dropped = new Set<Section>()
  // Of two that are equally important the later one goes first.
  for (const section of sections.toReversed().toSorted((a, b) => a.importance - b.importance)) {
    if (total <= limit || section.importance >= KEPT) break
    total -= size(section.text) + GAP.length
    dropped.add(section)
  }
  if (total > limit) return `${sections[0]?.text}${GAP}The report is too long for this place: see the job summary.\n`
  return `${sections
    .filter(section => !dropped.has(section))
    .map(section => section.text)
    .join(GAP)}\n`
}
