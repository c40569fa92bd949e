import fc from 'fast-check'
import { expect, it } from 'vitest'
import { KeySet, keyOf } from '../../src/evaluate/key-set.ts'
import { Lines } from '../../src/evaluate/row-keys.ts'

it('keys are where they were first seen', () => {
  const keys = fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.nat(20_000).map(String)), { maxLength: 9000 })
  fc.assert(
    fc.property(keys, texts => {
      const set = new KeySet()
      const wanted = new Map<string, number>()
      texts.forEach((text, row) => {
        expect(set.rowOf(text)).toBe(wanted.get(text))
        expect(set.add(text, row)).toBe(wanted.get(text))
        if (!wanted.has(text)) wanted.set(text, row)
      })
    }),
    { numRuns: 30 },
  )
})

it('different keys stay different', () => {
  const set = new KeySet()
  for (let i = 0; i < 300_000; i++) expect(set.add(`${i},${i * i}`, i)).toBeUndefined()
  expect(set.rowOf('299999,89999400001')).toBe(299_999)
})

it('a number is itself however it is written, and a text is none', () => {
  expect(keyOf(['4', '1e3', undefined, 'x'])).toBe(keyOf(['4.0', '1000', undefined, 'x']))
  const others = [['4', 'null'], ['4', undefined], ['4,null'], ['4', 'null', undefined], ['9007199254740993', ''], ['9007199254740992', '']]
  expect(new Set(others.map(keyOf)).size).toBe(others.length)
})

it.each([
  ['one after the other', [2, 3, 4, 5]],
  ['with blank lines between', [2, 3, 5, 9, 10]],
  ['many of them', Array.from({ length: 5000 }, (_, i) => 2 + i + Math.floor(i / 1000))],
])('rows know their lines: %s', (_, lines) => {
  const kept = new Lines()
  for (const line of lines) kept.add(line)
  expect(lines.map((__, row) => kept.text(row))).toEqual(lines.map(line => `line ${line}`))
})

it('rows of a format without lines have numbers', () => {
  const kept = new Lines()
  kept.add(undefined)
  expect(kept.text(0)).toBe('row 1')
})
