import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { githubApi } from '../../src/github/api.ts'
import { upsertComment } from '../../src/github/comment.ts'
import { LocalGitHub } from '../local-github/server.ts'

const HEAD = 'a'.repeat(40)
const SELF = 'github-actions[bot]'
const body = (text: string): string => `<!-- mettle:v1 -->\n### ${text}\n`

describe('the one comment', () => {
  let github: LocalGitHub
  const target = { owner: 'acme', repo: 'models', number: 1, head: HEAD }
  const api = () => githubApi('token', github.url)
  beforeEach(async () => {
    github = await LocalGitHub.start()
    github.pulls.set(1, { head: { sha: HEAD } })
  })
  afterEach(() => github.close())

  it('is created in four calls, updated in three, and left alone where nothing changed', async () => {
    expect(await upsertComment(api(), target, body('one'), true, SELF)).toMatchObject({ outcome: 'created' })
    expect(github.calls).toHaveLength(4)
    github.calls.length = 0
    expect(await upsertComment(api(), target, body('two'), true, SELF)).toMatchObject({ outcome: 'updated' })
    expect(github.calls).toHaveLength(3)
    github.calls.length = 0
    expect(await upsertComment(api(), target, body('two'), true, SELF)).toMatchObject({ outcome: 'unchanged' })
    expect(github.calls).toHaveLength(2)
  })

  it('is one after fifty concurrent runs', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => upsertComment(api(), target, body(`run ${i}`), true, SELF)))
    expect(github.comments.get(1)).toHaveLength(1)
  })

  it.each([
    ['create', 'POST'],
    ['update', 'PATCH'],
  ])('is one where a proxy answers 502 after the %s took effect', async (kind, method) => {
    if (kind === 'update') await upsertComment(api(), target, body('one'), true, SELF)
    github.fault = (call, count) => (call.method === method && count <= 1 ? { status: 502, when: 'after' } : undefined)
    await upsertComment(api(), target, body('two'), true, SELF)
    expect(github.comments.get(1)?.map(comment => comment.body)).toEqual([body('two')])
  })

  it('is created after a 502 that had no effect', async () => {
    github.fault = (call, count) => (call.method === 'POST' && count <= 1 ? { status: 502, when: 'before' } : undefined)
    await upsertComment(api(), target, body('one'), true, SELF)
    expect(github.comments.get(1)).toHaveLength(1)
  })

  it('does not take a list that was cut short for an empty one', async () => {
    await upsertComment(api(), target, body('one'), true, SELF)
    github.fault = (call, count) => (call.method === 'GET' && call.path.endsWith('/comments') && count === 3 ? 'cut' : undefined)
    await upsertComment(api(), target, body('two'), true, SELF)
    expect(github.comments.get(1)?.map(comment => comment.body)).toEqual([body('two')])
  })

  it('is found behind 250 others, and nobody else’s marker is taken for it', async () => {
    for (let i = 0; i < 250; i++) github.comment(1, `comment ${i}`, 'ada')
    github.comment(1, body('spoofed'), 'mallory')
    await upsertComment(api(), target, body('one'), true, SELF)
    await upsertComment(api(), target, body('two'), true, SELF)
    expect(
      github.comments
        .get(1)
        ?.filter(comment => comment.user.login === SELF)
        .map(comment => comment.body),
    ).toEqual([body('two')])
    expect(github.comments.get(1)?.find(comment => comment.user.login === 'mallory')?.body).toBe(body('spoofed'))
  })

  it('is not written by a run whose head is no longer the pull request’s', async () => {
    github.pulls.set(1, { head: { sha: 'b'.repeat(40) } })
    expect(await upsertComment(api(), target, body('late'), true, SELF)).toEqual({ outcome: 'outdated' })
    expect(github.comments.get(1)).toBeUndefined()
  })

  it('is only updated, not created, where that is asked', async () => {
    expect(await upsertComment(api(), target, body('one'), false, SELF)).toEqual({ outcome: 'none' })
  })
})
