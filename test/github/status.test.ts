import { describe, expect, it } from 'vitest'
import type { Api } from '../../src/github/api.ts'
import { type Check, type Scope, type State, scopeText, setStatus, settleStatus, WHOLE } from '../../src/github/status.ts'

interface Posted {
  readonly state: State
  readonly context: string
  readonly description: string
}

/** Statuses of one commit, newest first as GitHub lists them. */
class Statuses implements Api {
  readonly all: Posted[] = []
  async request<T>(route: string, parameters: Readonly<Record<string, unknown>>): Promise<T> {
    // One pull request of the commit is open into a branch of releases, one into another was closed.
    if (route.endsWith('/pulls'))
      return [
        { state: 'open', base: { ref: 'release' } },
        { state: 'closed', base: { ref: 'dev' } },
      ] as T
    const [size, page] = [Number(parameters['per_page']), Number(parameters['page'])]
    if (route.startsWith('GET ')) return this.all.toReversed().slice((page - 1) * size, page * size) as T
    this.all.push(parameters as unknown as Posted)
    return { creator: { login: 'bot' } } as T
  }
  get now(): State | undefined {
    return this.all.at(-1)?.state
  }
}

const check = (scope: Partial<Scope> = {}): Check => ({ owner: 'a', repo: 'b', sha: 'c', url: undefined, scope: { ...WHOLE, ...scope } })

describe('one status for all parts of a commit', () => {
  it.each<readonly [string, readonly (readonly [Partial<Scope>, State])[], State]>([
    [
      'the last of one part',
      [
        [{}, 'failure'],
        [{}, 'success'],
      ],
      'success',
    ],
    [
      'another part that fails',
      [
        [{ models: 'a' }, 'failure'],
        [{ models: 'b' }, 'success'],
      ],
      'failure',
    ],
    [
      'another part that failed and holds now',
      [
        [{ models: 'a' }, 'failure'],
        [{ models: 'b' }, 'success'],
        [{ models: 'a' }, 'success'],
      ],
      'success',
    ],
    [
      'the whole, which answers for its parts',
      [
        [{ models: 'a' }, 'failure'],
        [{}, 'success'],
      ],
      'success',
    ],
    [
      'a part, which does not answer for the whole',
      [
        [{}, 'failure'],
        [{ models: 'a' }, 'success'],
      ],
      'failure',
    ],
    [
      'another configuration',
      [
        [{ config: 'ml/mettle.yml' }, 'error'],
        [{}, 'success'],
      ],
      'error',
    ],
    [
      'a part of another configuration',
      [
        [{ config: 'ml/mettle.yml', models: 'a' }, 'failure'],
        [{ config: 'ml/mettle.yml' }, 'success'],
        [{}, 'success'],
      ],
      'success',
    ],
    [
      'another branch that it is asked into',
      [
        [{}, 'failure'],
        [{ on: 'pages' }, 'success'],
      ],
      'failure',
    ],
    [
      'a push beside the pull request',
      [
        [{ on: 'push' }, 'failure'],
        [{}, 'success'],
      ],
      'failure',
    ],
    [
      'a branch that nobody asks into any more',
      [
        [{ on: 'into:dev' }, 'failure'],
        [{}, 'success'],
      ],
      'success',
    ],
    [
      'a branch that is asked into as well',
      [
        [{ on: 'into:release' }, 'failure'],
        [{}, 'success'],
      ],
      'failure',
    ],
    [
      'one that still works',
      [
        [{ models: 'a' }, 'pending'],
        [{ models: 'b' }, 'success'],
      ],
      'pending',
    ],
    [
      'what fails goes before what works',
      [
        [{ models: 'a' }, 'pending'],
        [{ models: 'b' }, 'failure'],
        [{ models: 'c' }, 'success'],
      ],
      'failure',
    ],
  ])('%s', async (_, told, expected) => {
    const api = new Statuses()
    for (const [scope, state] of told) await settleStatus(api, check(scope), state, 'said')
    expect(api.now).toBe(expected)
  })

  it('is never improved by words that somebody else has chosen', async () => {
    const api = new Statuses()
    await settleStatus(api, check(), 'failure', 'the metric ends in [mettle.yml: a]')
    await settleStatus(api, check({ models: 'a' }), 'success', 'fine')
    expect(api.now).toBe('failure')
  })

  it('fits into what GitHub takes, with the part at its end', async () => {
    const api = new Statuses()
    await setStatus(api, check({ models: 'a' }), 'success', 'x'.repeat(300))
    expect(api.all[0]?.description).toHaveLength(140)
    expect(api.all[0]?.description).toMatch(/…\s\[mettle\.yml: a\]$/)
    await setStatus(api, check(), 'success', 'short')
    expect(api.all[1]?.description).toBe('short')
  })

  it('is found behind hundreds of others', async () => {
    const api = new Statuses()
    await settleStatus(api, check({ models: 'a' }), 'failure', 'said')
    for (let i = 0; i < 250; i++) api.all.push({ state: 'success', context: 'other', description: '' })
    await settleStatus(api, check({ models: 'b' }), 'success', 'said')
    expect(api.now).toBe('failure')
  })

  it('is no success where the others cannot be read', async () => {
    const api = new Statuses()
    const blind: Api = {
      request: (route, parameters) => (route.startsWith('GET ') ? Promise.reject(new Error('403')) : api.request(route, parameters)),
    }
    await expect(settleStatus(blind, check(), 'success', 'fine')).rejects.toThrow('403')
    expect(api.now).toBe('error')
  })

  it('names every part otherwise', () => {
    const scopes = ['mettle.yml', 'ml/mettle.yml'].flatMap(config =>
      ['', 'a', 'a,b'].flatMap(models => ['', 'push'].map(on => ({ config, models, on }))),
    )
    expect(new Set(scopes.map(scopeText)).size).toBe(scopes.length)
  })
})
