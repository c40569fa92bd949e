import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Event, Trigger } from '../../src/github/event.ts'
import { withId } from '../../src/ledger/ledger.ts'
import { type Known, Planner } from '../../src/run/planner.ts'
import { openSession } from '../../src/session/session.ts'
import { type Content, MemoryBranch, MemoryGit } from './memory-git.ts'

const HISTORIES = 2000
const STEPS = 5

/** A generator of one history, the same on every machine (mulberry32). */
function dice(seed: number): (most: number) => number {
  let state = seed
  return most => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * most)
  }
}

/** What a commit means, apart from how it is written: the oracle knows only this. */
interface World {
  readonly code: ReadonlyMap<string, string>
  readonly params: Readonly<Record<string, number>>
  readonly commands: Readonly<Record<string, string>>
  /** How it is written: order, comments, documents. Means nothing. */
  readonly style: number
}

const MODELS = ['encoder', 'churn', 'fraud'] as const
const FOLDERS: Readonly<Record<(typeof MODELS)[number], readonly string[]>> = {
  encoder: ['encoder/'],
  churn: ['churn/', 'shared/'],
  fraud: ['fraud/', 'shared/'],
}
const KEYS: Readonly<Record<(typeof MODELS)[number], readonly string[]>> = {
  encoder: ['dim'],
  churn: ['lr', 'dim'],
  fraud: ['lr', 'dim', 'depth'],
}

/** As files of a repository; `style` turns what must not matter. */
function written(world: World): Content {
  const names = Object.keys(world.params)
  const order = world.style % 2 === 0 ? names : names.toReversed()
  const note = world.style % 3 === 0 ? '' : `# note ${world.style}\n`
  const block = (name: string, rest: string): string => `  ${name}:\n    train: ${world.commands[name]}\n${rest}`
  return new Map([
    ...world.code,
    ['params.yaml', `${note}${order.map(name => `${name}: ${world.params[name]}`).join('\n')}\n`],
    ['README.md', `${world.style}`],
    [
      'mettle.yml',
      `${note}version: 1\nmodels:\n${block('encoder', '    code: [encoder/**]\n    params: [{params.yaml: [dim]}]\n    outputs: {weights: weights.bin}\n')}${block('churn', '    code: [churn/**, shared/**]\n    params: [{params.yaml: [lr, dim]}]\n    data: {encoder: {model: encoder}}\n    outputs: {metrics: churn.json}\n')}${block('fraud', '    code: [fraud/**, shared/**]\n    params: [params.yaml]\n    outputs: {metrics: fraud.json}\n')}`,
    ],
  ])
}

/** Everything that a model is made of, as a text: two are equal exactly when the contents are. */
function meaning(world: World, model: (typeof MODELS)[number], weights: string): string {
  const code = [...world.code]
    .filter(([path]) => FOLDERS[model].some(folder => path.startsWith(folder)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([model, code, KEYS[model].map(key => world.params[key]), world.commands[model], model === 'churn' ? weights : ''])
}

/** What the encoder writes: of some changes the same bytes come out. */
const weightsOf = (world: World): string =>
  createHash('sha256')
    .update(`${(world.params['dim'] as number) % 2} ${world.code.get('encoder/net.py')}`)
    .digest('hex')

function changed(world: World, roll: (most: number) => number): World {
  const code = new Map(world.code)
  const params = { ...world.params }
  const commands = { ...world.commands }
  let { style } = world
  const files = ['encoder/net.py', 'churn/a.py', 'churn/deep/b.py', 'fraud/a.py', 'shared/x.py', 'shared/y.py']
  const file = files[roll(files.length)] as string
  switch (roll(8)) {
    case 0:
    case 1:
      code.set(file, `v${roll(4)}`)
      break
    case 2:
      if (file !== 'encoder/net.py') code.delete(file)
      break
    case 3:
      code.set(file, `100755\0v${roll(3)}`)
      break
    case 4:
      params[['lr', 'dim', 'depth'][roll(3)] as string] = roll(3)
      break
    case 5:
      commands[MODELS[roll(3)] as string] = `python train.py --n ${roll(2)}`
      break
    default:
      style = roll(12)
  }
  for (const folder of ['churn/', 'fraud/', 'shared/'])
    if (![...code.keys()].some(path => path.startsWith(folder))) code.set(`${folder}a.py`, 'v0')
  return { code, params, commands, style }
}

const START: World = {
  code: new Map([
    ['encoder/net.py', 'v0'],
    ['churn/a.py', 'v0'],
    ['churn/deep/b.py', 'v0'],
    ['fraud/a.py', 'v0'],
    ['shared/x.py', 'v0'],
  ]),
  params: { lr: 1, dim: 1, depth: 1 },
  commands: { encoder: 'python train.py --n 0', churn: 'python train.py --n 0', fraud: 'python train.py --n 0' },
  style: 0,
}

class History {
  readonly git = new MemoryGit()
  readonly branch = new MemoryBranch()
  readonly roll: (most: number) => number
  readonly worlds = new Map<string, World>()
  /** Where what was trained with success, by its meaning: all that the oracle remembers. */
  readonly done = new Map<string, { readonly commit: string; readonly branch: string | undefined }[]>()
  readonly log: string[] = []
  #time = 0

  constructor(seed: number) {
    this.roll = dice(seed)
    const first = this.commit(START, [])
    this.git.branches.set('main', first)
  }

  commit(world: World, parents: readonly string[]): string {
    const id = this.git.commit(written(world), parents)
    this.worlds.set(id, world)
    return id
  }

  get main(): string {
    return this.git.branches.get('main') as string
  }
  world(commit: string): World {
    return this.worlds.get(commit) as World
  }

  /**
   * Whether a training is believed off the default branch, where the base has not got it: not if it lay beside files that
   * were changed there, that the change does not change, and that are others now.
   */
  believes(trained: { readonly commit: string; readonly branch: string | undefined }, base: string, checkout: string): boolean {
    const { commit, branch } = trained
    if (branch === 'main' || commit === checkout) return true
    if (this.git.lost.has(commit) || this.git.lost.has(base)) return false
    const parents = this.git.commits.get(commit)?.parents ?? []
    const before = parents.length > 1 && parents[0] === base ? base : this.git.mergeBase(base, commit)
    if (before === undefined || this.git.lost.has(before)) return false
    const [then, at, from, now] = [before, commit, base, checkout].map(one => this.git.content(one)) as [Content, Content, Content, Content]
    return [...new Set([...then.keys(), ...at.keys()])]
      .filter(path => then.get(path) !== at.get(path) && path !== 'README.md')
      .every(path => from.get(path) !== now.get(path) || now.get(path) === at.get(path))
  }

  /** One run of the action at a commit: what it trains has to be what the oracle says. */
  async run(trigger: Trigger, checkout: string, branch: string | undefined, sha = checkout): Promise<void> {
    const event: Event = {
      trigger,
      name: trigger.kind,
      repository: undefined,
      defaultBranch: 'main',
      sha,
      branch,
      run: undefined,
      server: '',
      api: '',
      dispatch: { inputs: {}, models: [], pins: {} },
    }
    const session = await openSession({
      folder: '/nowhere',
      config: 'mettle.yml',
      models: [],
      base: undefined,
      event,
      token: undefined,
      temporary: undefined,
      environment: {},
      ground: { repository: this.git.checkout(checkout), branch: this.branch },
    })
    const planner = await Planner.prepare(session, undefined)
    const world = this.world(checkout)
    const known = new Map<string, Known>()
    const records: Parameters<typeof session.ledger.write>[0][number][] = []
    let encoderFails = false
    this.log.push(`${trigger.kind} at ${checkout.slice(0, 7)}`)
    for (const model of session.models) {
      const name = model.name as (typeof MODELS)[number]
      const decision = await planner.decide(model, session.head.inspected.get(name) as never, known)
      const what = meaning(world, name, weightsOf(world))
      const { base, policyAt } = session.comparison
      const strict = trigger.kind === 'pull_request' || trigger.kind === 'merge_group' || policyAt !== undefined
      const weights = planner.baselines.get('encoder')?.record?.outputs[0]?.sha256 ?? ''
      const unchanged = base === undefined || meaning(this.world(base), name, weights) === what
      const done = (this.done.get(what) ?? []).some(one => !strict || unchanged || this.believes(one, base, checkout))
      const expected: 'train' | 'reuse' = !(name === 'churn' && encoderFails) && done ? 'reuse' : 'train'
      expect(`${name} ${decision.planned.action}`, this.log.join('\n')).toBe(`${name} ${expected}`)
      const fails: boolean = expected === 'train' && (this.roll(6) === 0 || (name === 'churn' && encoderFails))
      if (name === 'encoder') encoderFails = fails
      const outputs = name === 'encoder' ? [{ name: 'weights', path: 'weights.bin', sha256: weightsOf(world), size: 1, files: 1 }] : []
      known.set(name, { trains: false, waits: null, outputs: fails ? undefined : { outputs } })
      if (expected !== 'train' || fails || decision.fingerprint.key === null) continue
      this.done.set(what, [...(this.done.get(what) ?? []), { commit: checkout, branch }])
      this.log.push(`  trained ${name}`)
      records.push(
        withId({
          schema: 'mettle/record/v1',
          model: name,
          key: decision.fingerprint.key,
          commit: checkout,
          branch: branch ?? null,
          event: trigger.kind,
          time: new Date(Date.UTC(2026, 0, 1) + 1000 * this.#time++).toISOString(),
          run: null,
          fingerprint: decision.fingerprint.components,
          metrics: { auc: 0.8 },
          outputs,
          artifact: null,
          environment: null,
          seconds: 1,
          peakBytes: null,
          seed: 0,
        }),
      )
    }
    const observed = branch === 'main' && trigger.kind === 'push' && records.length > 0
    const observation = observed
      ? {
          schema: 'mettle/observation/v1' as const,
          commit: checkout,
          branch: 'main',
          time: '2026-01-01T00:00:00Z',
          models: Object.fromEntries(records.map(record => [record.model, record.id])),
        }
      : undefined
    if (records.length > 0) await session.ledger.write(records, observation, 'x')
  }

  async step(): Promise<void> {
    const before = this.main
    const push = (after: string, forced = false): Promise<void> => {
      this.git.branches.set('main', after)
      return this.run({ kind: 'push', branch: 'main', before, after, forced }, after, 'main')
    }
    const next = (from: string): string => {
      let world = this.world(from)
      for (let i = this.roll(3); i >= 0; i--) world = changed(world, this.roll)
      return this.commit(world, [from])
    }
    const earlier = [...this.git.ancestors(before)]
    const old = earlier[this.roll(earlier.length)] as string
    switch (this.roll(10)) {
      case 0:
      case 1:
        return push(next(before))
      case 2:
        // A revert: an older content on top.
        return push(this.commit(this.world(old), [before]))
      case 3: {
        // A forced push; the server may have thrown away what was there.
        const after = next(old)
        if (this.roll(2) === 0 && !this.git.ancestors(after).has(before)) this.git.lost.add(before)
        return push(after, true)
      }
      case 4: {
        // A pull request from an older commit, as its test merge.
        const head = next(old)
        const merge = this.commit(this.merged(before, head, old), [before, head])
        return this.run(
          {
            kind: 'pull_request',
            number: 1,
            labels: [],
            time: undefined,
            head,
            headRef: undefined,
            base: before,
            baseRef: 'main',
            fork: false,
            trustedTarget: false,
          },
          merge,
          undefined,
        )
      }
      case 5: {
        // The same with the head itself checked out, and then merged.
        const head = next(old)
        await this.run(
          {
            kind: 'pull_request',
            number: 2,
            labels: [],
            time: undefined,
            head,
            headRef: undefined,
            base: before,
            baseRef: 'main',
            fork: false,
            trustedTarget: false,
          },
          head,
          undefined,
        )
        return push(this.commit(this.merged(before, head, old), [before, head]))
      }
      case 6: {
        const head = next(before)
        await this.run({ kind: 'merge_group', head, base: before, baseRef: 'main' }, head, undefined)
        return push(head)
      }
      case 7:
        return this.run({ kind: 'snapshot', name: 'schedule' }, before, 'main')
      case 8:
        return this.run({ kind: 'tag', name: 'v1' }, old, undefined)
      default: {
        // A branch, rebased and pushed again.
        const head = next(old)
        this.git.branches.set('topic', head)
        await this.run({ kind: 'push', branch: 'topic', before: undefined, after: head, forced: false }, head, 'topic')
        const rebased = this.commit(this.merged(before, head, old), [before])
        return this.run({ kind: 'push', branch: 'topic', before: head, after: rebased, forced: true }, rebased, 'topic')
      }
    }
  }

  /** Three ways by part; where both changed, the head's. */
  merged(main: string, head: string, base: string): World {
    const [ours, theirs, from] = [this.world(main), this.world(head), this.world(base)]
    const pick = <T>(a: T, b: T, c: T): T => (JSON.stringify(b) === JSON.stringify(c) ? a : b)
    const paths = new Set([...ours.code.keys(), ...theirs.code.keys()])
    const code = new Map(
      [...paths].flatMap(path => {
        const text = pick(ours.code.get(path), theirs.code.get(path), from.code.get(path))
        return text === undefined ? [] : [[path, text] as const]
      }),
    )
    return {
      code,
      params: pick(ours.params, theirs.params, from.params),
      commands: pick(ours.commands, theirs.commands, from.commands),
      style: theirs.style,
    }
  }
}

describe('what trains, over histories of commits, merges, reverts, forced pushes, rebases and failed runs', () => {
  const PARTS = 10
  it.each(Array.from({ length: PARTS }, (_, part) => part))(
    `is what an oracle says that compares contents (%i of ${PARTS})`,
    async part => {
      for (let i = 0; i < HISTORIES / PARTS; i++) {
        const history = new History(1 + part * (HISTORIES / PARTS) + i)
        await history.run({ kind: 'push', branch: 'main', before: undefined, after: history.main, forced: false }, history.main, 'main')
        for (let step = 0; step < STEPS; step++) await history.step()
      }
    },
    120_000,
  )
})
