import { globSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataLockPath, readDataLock } from '../config/data-lock.ts'
import type { Model } from '../config/model.ts'
import type { Inspected } from '../detect/inspect.ts'
import { treeWith } from '../git/made-trees.ts'
import { type Api, refused } from '../github/api.ts'
import { upload } from '../github/artifact-store.ts'
import type { Event } from '../github/event.ts'
import { commitFiles, type ProposedFile, upsertPull } from '../github/proposal.ts'
import { type Scope, type State, setStatus } from '../github/status.ts'
import { Revision } from '../revision.ts'
import type { Outcome } from '../run/pipeline.ts'
import { lockOf } from '../session/locked-data.ts'
import type { Session } from '../session/session.ts'
import { refuseLeak } from '../train/leaks.ts'

/** What a run has found, for the commit that it makes. */
export interface Written {
  readonly session: Session
  readonly outcome: Outcome
  readonly event: Event
  readonly api: Api
  readonly state: State
  /** In plain words, for a status. */
  readonly heading: string
  readonly body: string
  readonly scope: Scope
}

// Beside the ledger's branch `mettle` git allows none below it.
const DATA_BRANCH = 'mettle-data'
const OUTPUT_BRANCH = 'mettle-outputs'
const MOST_FILES = 200
const MOST_BYTES = 50 << 20
/** No training writes what runs in other jobs, or what judges it. */
const NEVER =
  /(?:^|\/)(?:\.git(?:\/|$|hub\/|modules$|attributes$|ignore$)|\.dvc\/config|\.mettleignore$|mettle\.lock$|mettle\.yml$|dvc\.yaml$)/

type Where = { readonly owner: string; readonly repo: string }

/** Opens or updates the one pull request with newer versions of locked data. @returns a sentence, or `undefined` where nothing is newer */
export async function proposeData(written: Written): Promise<string | undefined> {
  const { session, event, api } = written
  const where = event.repository as Where
  const path = dataLockPath(session.configPath)
  const content = await session.head.revision.read(path)
  const old = content === undefined ? new Map() : await readDataLock(content, path)
  const { head, models } = session
  const lock = lockOf(head.loaded.config.models, head.inspected, old, models)
  if (lock.moved.length === 0) return undefined
  try {
    const files = [{ path, content: Buffer.from(lock.content), mode: '100644' as const }]
    const sha = await commitFiles(
      api,
      where,
      { ...parentOf(session), branch: DATA_BRANCH, files, message: `Take newer data\n\n${lock.moved.join('\n')}\n` },
      true,
    )
    if (sha === undefined) return undefined
    const url = await upsertPull(api, where, DATA_BRANCH, {
      base: event.defaultBranch ?? '',
      title: `Mettle: newer data, ${written.heading}`,
      body: written.body,
    })
    // What was judged is what this commit says: an event made with the job's token starts no run that could say it.
    await setStatus(api, { ...where, sha, scope: written.scope, url: event.run?.url }, written.state, written.heading)
    return `Newer data (${lock.moved.join(', ')}) stand in ${url ?? DATA_BRANCH}`
  } catch (error) {
    return `The pull request with newer data could not be written: ${refused(error, 'contents: write').message}`
  }
}

const parentOf = (session: Session): { parent: string; tree: string } => ({
  parent: session.comparison.head,
  tree: session.head.revision.root,
})

/** Models that trained, and of which something is to be committed. */
function committedModels(session: Session, outcome: Outcome): readonly Model[] {
  const trained = new Set(outcome.settled.filter(one => one.run?.outcome === 'succeeded').map(one => one.decision.model.name))
  return session.models.filter(model => trained.has(model.name) && commitOf(session, model) !== undefined)
}

/**
 * Looks for granted values in what would be committed, before anything is told: what was found is an error, and nothing
 * leaves. @throws {MettleError} `secret-leak`
 */
export function refuseLeaksToCommit(session: Session, outcome: Outcome): void {
  const globs = committedModels(session, outcome).flatMap(model => commitOf(session, model)?.paths ?? [])
  for (const file of globs.length === 0 ? [] : filesOf(session.configPath, session.repository.root, globs))
    refuseLeak(file.content, outcome.secrets, file.path)
}

/** Brings what trainings wrote to where `commit` says. @returns sentences for the report */
export async function commitOutputs(written: Written): Promise<readonly string[]> {
  const { session, outcome, event } = written
  const { trigger } = event
  const asked = committedModels(session, outcome)
  if (asked.length === 0) return []
  if (trigger.kind !== 'pull_request' && trigger.kind !== 'push' && trigger.kind !== 'snapshot') return []
  if (!session.comparison.trusted || (trigger.kind === 'pull_request' && trigger.fork))
    return ['What was trained is not committed: nothing is written into a fork.']
  const notes: string[] = []
  const { root } = session.repository
  for (const how of ['artifact', 'branch', 'pull-request'] as const) {
    const models = asked.filter(model => commitOf(session, model)?.how === how)
    if (models.length === 0) continue
    try {
      const files = filesOf(
        session.configPath,
        root,
        models.flatMap(model => commitOf(session, model)?.paths ?? []),
      )
      if (how === 'artifact') {
        await upload(
          `mettle-commit-${event.run?.id ?? 0}-${event.run?.attempt ?? 1}`,
          files.map(file => join(root, file.path)),
          root,
        )
        notes.push(`${files.length} files to commit are in the artifact of this run`)
      } else notes.push(...(await committed(written, how, models, files)))
    } catch (error) {
      notes.push(`What was trained could not be committed: ${refused(error, 'contents: write').message}`)
    }
  }
  return notes
}

/** Where a commit is made is what the policy says, not what the head would like. */
const commitOf = (session: Session, { name }: Model): Model['commit'] =>
  session.policy.unknownAtBase.includes(name) ? undefined : session.policy.models.get(name)?.commit

async function committed(
  written: Written,
  how: 'branch' | 'pull-request',
  models: readonly Model[],
  files: readonly ProposedFile[],
): Promise<string[]> {
  const { session, event, api } = written
  const where = event.repository as Where
  const { trigger } = event
  const target = trigger.kind === 'pull_request' ? trigger.headRef : (event.branch ?? event.defaultBranch)
  if (target === undefined) return []
  const parent = trigger.kind === 'pull_request' ? trigger.head : session.comparison.head
  if (parent !== session.comparison.head && !(await session.repository.fetchCommits([parent])))
    return [`The head of ${target} cannot be read: nothing is committed.`]
  const tree = parent === session.comparison.head ? session.head.revision.root : await session.repository.treeOf(parent)
  if (tree === undefined) return []
  const branch = how === 'branch' ? target : `${OUTPUT_BRANCH}-${trigger.kind === 'pull_request' ? trigger.number : target}`
  const names = models.map(model => model.name).join(', ')
  const sha = await commitFiles(
    api,
    where,
    {
      branch,
      parent,
      tree,
      files,
      message: `Bring what ${names.slice(0, 100)} wrote\n\nMade by Mettle${event.run ? `, ${event.run.url}` : ''}\n`,
    },
    how !== 'branch',
  )
  if (sha === undefined) return []
  const url =
    how === 'branch'
      ? undefined
      : await upsertPull(api, where, branch, { base: target, title: `Mettle: what ${names} wrote`, body: written.body })
  // The verdict holds for the new commit where it asks the same question: its keys are those that were judged.
  const { repository, head } = session
  const after = await session.inspectAgain(new Revision(repository, await treeWith(repository, head.revision.root, files)))
  const before = head.inspected
  // A model that reads another has no key yet: what it is made of is compared piece by piece.
  const text = (of: ReadonlyMap<string, Inspected>, name: string): string => JSON.stringify(of.get(name)?.fingerprint ?? null)
  const same = before.size === after.size && [...before.keys()].every(name => after.has(name) && text(before, name) === text(after, name))
  if (same) await setStatus(api, { ...where, sha, scope: written.scope, url: event.run?.url }, written.state, written.heading)
  return [
    `What was trained is committed as ${sha.slice(0, 7)} on ${branch}${url === undefined ? '' : `, ${url}`}${same ? '' : '; it changes what a model is made of, so its verdict is its own'}`,
  ]
}

/** Files of the work tree that globs name: plain ones, inside the repository, so many and so large. */
function filesOf(config: string, root: string, globs: readonly string[]): ProposedFile[] {
  const paths = [...new Set(globs.flatMap(glob => globSync([glob, `${glob}/**`], { cwd: root })))]
    .map(path => path.replaceAll('\\', '/'))
    .sort()
  const files: ProposedFile[] = []
  let bytes = 0
  for (const path of paths) {
    const whole = join(root, path)
    const parts = path.split('/')
    // A link on the way would lead somewhere else.
    const plain = parts.every((_, i) => !lstatSync(join(root, ...parts.slice(0, i + 1))).isSymbolicLink())
    const state = lstatSync(whole)
    if (!plain || !state.isFile() || path === config || NEVER.test(path) || parts.includes('..')) continue
    bytes += state.size
    if (files.length >= MOST_FILES || bytes > MOST_BYTES)
      throw new Error(`more than ${MOST_FILES} files or ${MOST_BYTES >> 20} MB are to be committed`)
    files.push({ path, content: readFileSync(whole), mode: (state.mode & 0o100) === 0 ? '100644' : '100755' })
  }
  return files
}
