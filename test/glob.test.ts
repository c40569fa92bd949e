import fc from 'fast-check'
import picomatch from 'picomatch'
import { expect, it } from 'vitest'
import { globOf } from '../src/glob.ts'

it('takes globs apart as picomatch does', () => {
  const parts = [
    'a',
    'src',
    'm-1',
    '**',
    '*',
    '*.py',
    'x?',
    '.',
    '..',
    '.hidden',
    '',
    ' ',
    '[ab]',
    '{a,b}',
    '!(a)',
    '+(a)',
    'a b',
    '(a)',
    '\\*',
    'a.*',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 5 }), names => {
      const text = names.join('/')
      const { isGlob, base } = picomatch.scan(text)
      expect(globOf(text)).toEqual({ isGlob, base: isGlob ? (base === '.' ? '' : base) : text })
    }),
    { numRuns: 5000 },
  )
})
