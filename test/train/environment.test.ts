import { describe, expect, it } from 'vitest'
import { childEnvironment, grantedValues, withheld } from '../../src/train/environment.ts'

const JOB = {
  PATH: '/bin',
  HOME: '/home/a',
  LC_ALL: 'C',
  GITHUB_TOKEN: 'token-of-the-job',
  GH_TOKEN: 'token-of-the-job',
  ACTIONS_RUNTIME_TOKEN: 'runtime-token',
  INPUT_TOKEN: 'input-token',
  GITHUB_SHA: 'a',
  AWS_REGION: 'eu-central-1',
  AWS_SECRET_ACCESS_KEY: 'secret-of-aws',
  WANDB_API_KEY: 'secret\nof two lines',
  EDITOR: 'vi',
}

describe('what a program sees of the job', () => {
  it('is no credential, unless it is granted by name', () => {
    expect(Object.keys(childEnvironment(JOB, [], { METTLE_KEY: 'k' })).sort()).toEqual([
      'GITHUB_SHA',
      'HOME',
      'LC_ALL',
      'METTLE_KEY',
      'PATH',
    ])
    expect(childEnvironment(JOB, ['AWS_*'], {})).toMatchObject({ AWS_REGION: 'eu-central-1', AWS_SECRET_ACCESS_KEY: 'secret-of-aws' })
  })

  it('is never a token of the job, whatever is granted', () => {
    const seen = childEnvironment(JOB, ['GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_*', 'INPUT_*', '*'], {})
    for (const name of ['GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_TOKEN']) expect(seen).not.toHaveProperty(name)
  })

  it('can be overwritten by nothing that was granted', () => {
    expect(childEnvironment({ ...JOB, METTLE_KEY: 'forged' }, ['METTLE_*'], { METTLE_KEY: 'k' })['METTLE_KEY']).toBe('k')
  })
})

it('granted values are looked for whole and line by line, but not where they are too short to mean anything', () => {
  expect(grantedValues({ ...JOB, SHORT_KEY: 'abc' }, ['WANDB_API_KEY', 'SHORT_KEY'])).toEqual([
    'secret\nof two lines',
    'secret',
    'of two lines',
  ])
})

describe('what a failed program may have wanted', () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ['a variable that it names', [], ["KeyError: 'EDITOR'"], ['EDITOR']],
    [
      'credentials, where it was refused',
      [],
      ['botocore: Unable to locate credentials'],
      ['AWS_REGION', 'AWS_SECRET_ACCESS_KEY', 'WANDB_API_KEY'],
    ],
    ['nothing, where it failed for another reason', [], ['ZeroDivisionError: division by zero'], []],
    ['nothing that it was granted', ['AWS_*', 'WANDB_API_KEY'], ['403 Forbidden'], []],
    ['nothing that is never granted', [], ['GH_TOKEN is not set', 'GITHUB_TOKEN is not set'], []],
  ])('%s', (_, grants, log, expected) => expect(withheld(JOB, grants, log)).toEqual(expected))
})
