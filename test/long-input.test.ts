import { describe, expect, it } from 'vitest'
import { faultsIn } from '../build/patterns.ts'
import { defaultRemote } from '../src/dvc/remote.ts'
import { knownDirection } from '../src/evaluate/directions.ts'
import { isNumber } from '../src/evaluate/predictions/values.ts'
import { cellNumber } from '../src/evaluate/table.ts'
import { pythonImports } from '../src/formats/python-imports.ts'
import { parsePlainYaml } from '../src/formats/yaml-plain.ts'
import { withoutCredentials } from '../src/git-complaint.ts'
import { dataSize } from '../src/report/data-size.ts'
import { name } from '../src/report/escape.ts'
import { sliceOf } from '../src/report/slice-of.ts'

const many = (text: string, count = 1_000_000): string => text.repeat(count)

describe('a text that is long and wrong at its end', () => {
  it.each<[string, () => unknown]>([
    ['a name of words', () => name(`${many('a', 59)}!`)],
    ['a cell of digits', () => cellNumber(`${many('1')}x`)],
    ['a prediction of digits', () => isNumber(`${many('1')}x`)],
    ['a metric of braces', () => knownDirection(`${many('{')}\n`)],
    ['a slice of braces', () => sliceOf(many('{'))],
    ['a section of DVC', () => defaultRemote(`[${many(' ')}x`)],
    ['an address of DVC', () => defaultRemote(`['remote "a"']\nurl = ${many('/')}x`)],
    ['a comment of YAML', () => parsePlainYaml(`a: b #${many(' ')}é`)],
    ['an import of dots', () => pythonImports(`from ${many('. ', 100_000)}`)],
    ['what git says', () => withoutCredentials(many('a'))],
    ['an identity of digits', () => dataSize(many('1'), many('1'))],
  ])('%s is read in no time', (_, read) => {
    const began = performance.now()
    read()
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

describe('a pattern', () => {
  it.each(['/^[A-Z]+(?:[_ ]?[A-Z]+)*$/', '/=+$/', '/^\\s*(.*?)\\s*$/'])('%s is refused', literal =>
    expect(faultsIn(`export const pattern = ${literal}`)).toHaveLength(1),
  )
  it('that never looks twice is not', () => expect(faultsIn('export const pattern = /^[A-Z]+(?:_[A-Z]+)*$/')).toEqual([]))
})
