import { expect, it } from 'vitest'
import { Lines } from '../../src/tables/lines.ts'

it.each([
  ['one after the other', [2, 3, 4, 5]],
  ['with blank lines between', [2, 3, 5, 9, 10]],
  ['many of them', Array.from({ length: 5000 }, (_, i) => 2 + i + Math.floor(i / 1000))],
])('rows know their lines: %s', (_, lines) => {
  const kept = new Lines()
  for (const line of lines) kept.add(line)
  expect(lines.map((__, row) => kept.at(row))).toEqual(lines)
  expect(kept.at(lines.length)).toBeUndefined()
})

it('rows of a format without lines stand nowhere', () => {
  const kept = new Lines()
  kept.add(undefined)
  expect(kept.at(0)).toBeUndefined()
})
