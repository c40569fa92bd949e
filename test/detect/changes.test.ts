import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Changes } from '../../src/detect/changes.ts'
import { isInside } from '../../src/paths.ts'

const row = (path: string): string => `:100644 100644 ${'1'.repeat(40)} ${'2'.repeat(40)} M\0${path}\0`

test('reads what git diff-tree says', () => {
  const added = `:000000 120000 ${'0'.repeat(40)} ${'3'.repeat(40)} A\0a b/é\0`
  const removed = `:100755 000000 ${'4'.repeat(40)} ${'0'.repeat(40)} D\0gone\0`
  expect(Changes.of(Buffer.from(added + removed + row('x'))).files).toStrictEqual([
    { path: 'a b/é', from: null, to: `120000 ${'3'.repeat(40)}` },
    { path: 'gone', from: `100755 ${'4'.repeat(40)}`, to: null },
    { path: 'x', from: `100644 ${'1'.repeat(40)}`, to: `100644 ${'2'.repeat(40)}` },
  ])
  expect(Changes.of(Buffer.alloc(0)).files).toStrictEqual([])
})

test('answers by folder what a look at every file would', () => {
  const name = fc.constantFrom('a', 'b', 'ab', 'a.b', 'é')
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'))
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 12 }), fc.oneof(path, fc.constant('')), (paths, asked) => {
      const changes = Changes.of(Buffer.from(paths.map(row).join('')))
      expect(changes.has(asked)).toBe(paths.includes(asked))
      expect(changes.touch(asked)).toBe(paths.some(one => isInside(one, asked)))
      expect(changes.below(asked).map(file => file.path)).toStrictEqual(paths.filter(one => isInside(one, asked) && one !== asked))
    }),
    { numRuns: 2000 },
  )
})
