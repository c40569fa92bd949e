import fc from 'fast-check'
import ignore from 'ignore'
import { expect, it, test } from 'vitest'
import { ignoreRules } from '../src/glob/ignore-rules.ts'

const name = fc.constantFrom('a', 'b', 'ab', 'a.b', '.a', 'A', 'a b')
const part = fc.oneof(name, fc.constantFrom('*', '**', 'a*', '*b', '?', 'a?', '[ab]', '[!a]', '*.b', 'a**', '.*'))
const rule = fc
  .tuple(
    fc.constantFrom('', '', '', '!', '/', '!/'),
    fc.array(part, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '/', ' ', '/**'),
  )
  .map(([before, parts, after]) => before + parts.join('/') + after)
const rules = fc.array(fc.oneof({ weight: 9, arbitrary: rule }, fc.constantFrom('', '# a', '  ', '\\!a', '\\#a', 'a\\ ')), {
  minLength: 1,
  maxLength: 4,
})
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(names => names.join('/'))

test('ignores what the library of ESLint and others does', () => {
  fc.assert(
    fc.property(rules, fc.array(path, { minLength: 1, maxLength: 6 }), (lines, paths) => {
      const text = lines.join('\n')
      const theirs = ignore({ ignorecase: false }).add(text)
      const ours = ignoreRules(text)
      for (const one of paths) expect(ours(one), JSON.stringify([text, one])).toBe(theirs.ignores(one))
    }),
    { numRuns: 5_000 },
  )
})

it.each([
  ['**/a/'.repeat(12) + '**/b', `${'a/'.repeat(500)}c`],
  [`${'*a'.repeat(20)}*b`, 'a'.repeat(2000)],
])('takes no time over %j', (text, one) => {
  const began = performance.now()
  expect(ignoreRules(text)(one)).toBe(false)
  expect(performance.now() - began).toBeLessThan(1000)
})
