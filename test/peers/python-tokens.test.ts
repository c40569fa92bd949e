import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pythonTokens } from '../../src/formats/python-tokens.ts'

interface Pair {
  readonly file: string
  readonly how: 'comments' | 'spaced' | 'edited'
  readonly a: string
  readonly b: string
  readonly same: boolean
}

it('takes no two files for the same program that Python does not', { timeout: 300_000 }, () => {
  const program = join(import.meta.dirname, 'programs/python-pairs.py')
  const pairs = JSON.parse(execFileSync('python3', [program], { encoding: 'utf8', maxBuffer: 1 << 30 })) as readonly Pair[]
  expect(pairs.length).toBeGreaterThan(1000)
  const known = new Map<string, string | undefined>()
  const of = (text: string): string | undefined => {
    if (!known.has(text)) known.set(text, pythonTokens(text))
    return known.get(text)
  }
  const equal = pairs.filter(({ a, b }) => of(a) !== undefined && of(a) === of(b))
  expect(equal.filter(({ same }) => !same).map(({ file, how }) => `${file}, ${how}`)).toEqual([])
  // And it is worth having: of files whose program can be told, comments and blank lines are nearly all seen through.
  const told = pairs.filter(({ how, a, same }) => how !== 'edited' && same && of(a) !== undefined)
  expect(told.length).toBeGreaterThan(100)
  expect(told.filter(pair => equal.includes(pair)).length / told.length).toBeGreaterThan(0.9)
})
