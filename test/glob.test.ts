import fc from 'fast-check'
import picomatch from 'picomatch'
import { describe, expect, it } from 'vitest'
import { globCaptures, globMatcher, globOf } from '../src/glob/glob.ts'

const names = fc.constantFrom('a', 'b', 'ab', 'aab', 'b.a', '.a', 'a-1', 'é')
const parts = fc.constantFrom(
  'a',
  '**',
  '*',
  '*b',
  'a*',
  '*a*',
  'a*b*',
  '?',
  'a?',
  '[ab]',
  '[^a]',
  '[a-c]*',
  '{a,b}',
  '{a,b*}',
  '*.{a,b}',
  '\\*',
  '.a',
  'é',
)

describe('globs', () => {
  it.each([true, false])('match as picomatch says, with names that begin with a dot: %s', dot => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 4 }), fc.array(names, { minLength: 1, maxLength: 4 }), (pattern, path) => {
        const [glob, file] = [pattern.join('/'), path.join('/')]
        const oracle = picomatch(glob, { dot, noextglob: true, strictSlashes: true })
        expect(globMatcher(glob, { dot })(file), `${glob} ${file}`).toBe(oracle(file))
      }),
      { numRuns: 20_000 },
    )
  })

  it('are taken apart as picomatch does', () => {
    const pieces = ['a', 'src', 'm-1', '**', '*', '*.py', 'x?', '.hidden', ' ', '[ab]', '{a,b}', 'a b', '\\*', 'a.*']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }), found => {
        const text = found.join('/')
        const { isGlob, base } = picomatch.scan(text)
        expect(globOf(text)).toEqual({ isGlob, base: isGlob ? (base === '.' ? '' : base) : text })
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    ['[!a]', ['b'], ['a', '/']],
    ['[]a]', [']', 'a'], ['b']],
    ['data (1)/x+y|z.csv', ['data (1)/x+y|z.csv'], ['data 1/x+y|z.csv']],
    ['{1..3}.csv', ['1.csv', '3.csv'], ['4.csv', '{1..3}.csv']],
    ['{c..a}', ['a', 'b', 'c'], ['d']],
    ['{a,{b,c}d}', ['a', 'bd', 'cd'], ['b', 'd']],
    ['{a,b/c}/x', ['a/x', 'b/c/x'], ['b/x']],
    ['{a}', ['{a}'], ['a']],
    ['{a,b', ['{a,b'], ['a']],
    ['[a', ['[a'], ['a']],
    ['a/**', ['a/b', 'a/b/c'], ['a', 'ab']],
    ['?', ['a', '😀'], ['ab']],
  ])('%s', (glob, yes, no) => {
    const matches = globMatcher(glob, { dot: true })
    expect([...yes, ...no].filter(matches)).toEqual(yes)
  })

  it.each([
    ['evals/*/metrics.json', 'evals/a/metrics.json', ['a']],
    ['evals/**/m-*.json', 'evals/x/y/m-1.json', ['x/y', '1']],
    ['evals/**/m.json', 'evals/m.json', []],
    ['{north,south}-*.csv', 'south-2024.csv', ['south', '2024']],
    ['*-*.csv', 'a-b-c.csv', ['a', 'b-c']],
    ['*.csv', 'a.json', undefined],
  ])('%s stands in %s for %j', (glob, path, parts) => expect(globCaptures(glob, path)).toEqual(parts))

  it.each([
    ['stars in a name', `${'*a'.repeat(60)}*b`, 'a'.repeat(250)],
    ['stars in many names', Array(60).fill('*a*a').join('/').concat('/b'), Array(60).fill('a'.repeat(60)).join('/')],
    ['any folders', `${'**/a/'.repeat(60)}b`, Array(1000).fill('a').join('/')],
  ])('%s cost no more than pattern times path', (_, glob, path) => {
    const began = performance.now()
    expect(globMatcher(glob, { dot: true })(path)).toBe(false)
    expect(performance.now() - began).toBeLessThan(300)
  })

  it.each([['{a,b}'.repeat(10)], [`${'{a,'.repeat(400)}b${'}'.repeat(400)}{c,d,e}`], ['a'.repeat(5000)]])(
    'refuse what stands for too many',
    glob => expect(() => globMatcher(glob)).toThrow(/expected/),
  )
})
