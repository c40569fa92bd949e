import fc from 'fast-check'
import { expect, it } from 'vitest'
import { KeySet, keyOf } from '../../src/evaluate/key-set.ts'

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
  let same = 0
  for (let i = 0; i < 300_000; i++) if (set.add(`${i},${i * i}`, i) !== undefined) same++
  expect(same).toBe(0)
  expect(set.rowOf('299999,89999400001')).toBe(299_999)
})

it('a number is itself however it is written, and a text is none', () => {
  expect(keyOf(['4', '1e3', undefined, 'x'])).toBe(keyOf(['4.0', '1000', undefined, 'x']))
  const others = [['4', 'null'], ['4', undefined], ['4,null'], ['4', 'null', undefined], ['9007199254740993', ''], ['9007199254740992', '']]
  expect(new Set(others.map(keyOf)).size).toBe(others.length)
})
