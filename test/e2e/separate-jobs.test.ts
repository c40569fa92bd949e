import { existsSync, writeFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { PROJECT } from './project.ts'
import { type Files, type RunOptions, World } from './world.ts'
import { zip } from './zip.ts'

const TWO: Files = {
  ...PROJECT,
  'mettle.yml': `version: 1
models:
  encoder:
    code: [src/encode.sh]
    train: sh src/encode.sh
    outputs: {weights: weights.txt}
  churn:
    code: [src/train.sh]
    params: [params.yaml]
    data: {train: data/train.csv, encoder: {model: encoder}}
    train: sh src/train.sh
    outputs: {model: model.txt, metrics: metrics.json}
    gate: {auc: {min: 0.5, max-regression: 0.005}}
  other:
    code: [src/other.sh]
    train: sh src/other.sh
    outputs: {metrics: other.json}
    gate: {auc: {min: 0.5}}
`,
  'src/encode.sh': 'echo one > weights.txt\necho encoder >> "$TRAININGS"\n',
  'src/other.sh': 'echo \'{"auc": 0.7}\' > other.json\necho other >> "$TRAININGS"\n',
}
Object.assign(TWO, { 'src/train.sh': `${PROJECT['src/train.sh']}`.replace('echo trained', 'echo churn') })

/** detect → train in batches → gate, each on a machine of its own, as the callable workflow has them. */
describe('separate jobs', () => {
  let world: World
  let run = 500
  const pull = { number: 1, made: { head: '', base: '', merge: '' } }
  const job = (entry: string, more: Partial<RunOptions> = {}) =>
    world.runPull(pull.number, pull.made, { entry, run, results: true, inputs: {}, ...more })
  const withoutRights = { inputs: { token: 'read-only' } }

  beforeAll(async () => {
    const trainings = '    variables: {TRAININGS: /dev/null}\n    outputs'
    world = await World.create({ ...TWO, 'mettle.yml': (TWO['mettle.yml'] as string).replaceAll('    outputs', trainings) })
    const main = world.git('rev-parse', 'main')
    const first = await world.runPush('0'.repeat(40), main, { results: true })
    expect(first.code, first.log).toBe(0)
  })
  afterAll(() => world.close())
  afterEach(() => {
    run++
  })

  const open = (number: number, files: Files): void => {
    pull.number = number
    pull.made = world.pull(number, `change-${number}`, files)
  }

  it('trains in batches without any right, and judges in a job that runs nothing', async () => {
    open(1, { 'src/encode.sh': `${TWO['src/encode.sh']}echo two >> weights.txt\n`, 'src/other.sh': `${TWO['src/other.sh']}# more\n` })
    const detect = await job('detect.js', withoutRights)
    expect(detect.code, detect.log).toBe(0)
    const batches = JSON.parse(detect.outputs['batches'] ?? '{}').include as { name: string; models: string }[]
    expect(batches.map(batch => batch.name)).toEqual(['encoder, churn', 'other'])
    for (const batch of batches) {
      const train = await job('train.js', { inputs: { ...withoutRights.inputs, models: batch.models } })
      expect(train.code, train.log).toBe(0)
    }
    expect(world.comment(1)).toBe('')
    const statuses = world.github.statuses.length
    const gate = await job('gate.js', { prepare: workspace => breakCode(workspace) })
    expect(gate.code, gate.log).toBe(0)
    expect(JSON.parse(gate.outputs['trained'] ?? '[]')).toEqual(['encoder', 'churn', 'other'])
    expect(world.comment(1)).toContain('Mettle: passed')
    expect(world.comment(1)).toContain('**Trained:** encoder')
    expect(world.github.statuses.length).toBe(statuses + 1)
    expect(world.lastStatus(pull.made.head)).toBe('success')
    // The ledger was written by the one job that may: the next run reuses.
    run++
    const again = await job('main.js')
    expect(JSON.parse(again.outputs['reused'] ?? '[]')).toEqual(['encoder', 'churn', 'other'])
  })

  it('makes a missing baseline where it trains, and judges by it where nothing runs', async () => {
    const config = (PROJECT['mettle.yml'] as string).replace('max-regression: 0.005', 'max-regression: 0.005, missing-baseline: train')
    const own = await World.create({ ...PROJECT, 'mettle.yml': config })
    try {
      const made = own.pull(1, 'first', { 'params.yaml': 'lr: 0.1\nauc: 0.7\n' })
      const at = (entry: string, more: Partial<RunOptions> = {}) =>
        own.runPull(1, made, { entry, run: 77, results: true, inputs: {}, ...more })
      expect((await at('train.js', withoutRights)).code).toBe(0)
      expect(own.ledger()).toEqual([])
      const gate = await at('gate.js', { prepare: workspace => breakCode(workspace) })
      expect(gate.outputs['verdict'], gate.log).toBe('failed')
      expect(own.comment(1)).toContain('auc gets worse by 0.100')
      // What a job that ran the change's code says of the base serves this comparison alone.
      expect(own.ledger().filter(path => path.startsWith('records/'))).toHaveLength(1)
    } finally {
      await own.close()
    }
  })

  it('blocks what a training job says is worse', async () => {
    open(2, { 'params.yaml': 'lr: 0.1\nauc: 0.7\n' })
    const train = await job('train.js', withoutRights)
    expect(train.code, train.log).toBe(0)
    const gate = await job('gate.js')
    expect(gate.code).toBe(1)
    expect(gate.outputs['verdict']).toBe('failed')
    expect(world.lastStatus(pull.made.head)).toBe('failure')
  })

  it.each<readonly [string, Partial<RunOptions> | undefined]>([
    ['never ran', undefined],
    ['was of another run', { run: 9000 }],
    ['trained other models', { inputs: { token: 'read-only', models: 'other' } }],
  ])('is an error where the training job %s, and runs nothing itself', async (_, options) => {
    open(3, { 'params.yaml': `lr: 0.${run}\nauc: 0.8\n` })
    if (options) await job('train.js', { ...withoutRights, ...options })
    const gate = await job('gate.js', { prepare: workspace => breakCode(workspace) })
    expect(gate.code).toBe(1)
    expect(gate.outputs['verdict']).toBe('error')
    expect(gate.verdict.findings.map(finding => finding.code)).toContain('not-trained')
    expect(world.lastStatus(pull.made.head)).toBe('error')
  })

  it.each([
    ['fails', 'exit 3\n'],
    ['writes no metrics', 'echo model > model.txt\n'],
    ['writes NaN', 'echo model > model.txt\necho \'{"auc": NaN}\' > metrics.json\n'],
  ])('says so where a training %s: in its own job, and in the one that judges', async (_, script) => {
    open(4, { 'src/train.sh': script })
    const train = await job('train.js', withoutRights)
    expect(train.code).toBe(1)
    expect(train.log).toContain('::error')
    const gate = await job('gate.js')
    expect(gate.code).toBe(1)
    expect(gate.verdict.findings.map(finding => finding.code)).toContain('not-trained')
  })

  it('takes over what a job of the same run has trained, when that is run again', async () => {
    open(5, { 'params.yaml': 'lr: 0.3\nauc: 0.8\n' })
    expect((await job('train.js', withoutRights)).outputs['trained']).toBe('["churn"]')
    const again = await job('train.js', withoutRights)
    expect(again.code, again.log).toBe(0)
    expect(JSON.parse(again.outputs['reused'] ?? '[]')).toContain('churn')
    expect((await job('gate.js')).code).toBe(0)
  })

  it('gives a training the secrets that the policy grants, by name', async () => {
    const config = world.git('show', 'main:mettle.yml')
    world.git('checkout', '--quiet', 'main')
    world.commit('Grant', { 'mettle.yml': `${config.replace('  churn:\n', '  churn:\n    env: [API_KEY]\n')}\n` })
    world.push('main')
    open(6, { 'src/train.sh': `test -n "$API_KEY"\ntest -z "$OTHER_KEY"\ntest -z "$METTLE_GRANTS"\n${TWO['src/train.sh']}` })
    const env = { METTLE_GRANTS: 'API_KEY=c4n4ry-granted\nOTHER_KEY=c4n4ry-other\nGITHUB_TOKEN=x' }
    const train = await job('train.js', { ...withoutRights, env })
    expect(train.code, train.log).toBe(0)
    expect(train.log).toContain('::add-mask::c4n4ry-granted')
    expect(train.log.replace(/^::add-mask::.*$/gm, '')).not.toContain('c4n4ry')
  })
})

/** What would show that code of the repository ran. */
function breakCode(workspace: string): void {
  for (const script of ['encode', 'train', 'other']) writeFileSync(`${workspace}/src/${script}.sh`, 'echo RAN >&2; exit 9\n')
}

it('keeps outputs as long as it is told', async () => {
  const world = await World.create(PROJECT)
  try {
    const head = world.git('rev-parse', 'main')
    const run = await world.runPush('0'.repeat(40), head, { entry: 'train.js', results: true, env: { METTLE_RETENTION_DAYS: '7' } })
    expect(run.code, run.log).toBe(0)
    const outputs = [...world.github.results.artifacts.values()].find(one => one.name.startsWith('mettle-outputs-'))
    const days = (Date.parse(outputs?.expires ?? '') - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6)
    expect(days).toBeLessThan(8)
  } finally {
    await world.close()
  }
})

describe('a fork’s run', () => {
  let world: World
  beforeAll(async () => {
    world = await World.create(PROJECT)
    expect((await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'), { results: true })).code).toBe(0)
  })
  afterAll(() => world.close())

  const forked = (number: number, files: Files) => {
    const made = world.pull(number, `fork-${number}`, files)
    const base = { sha: made.base, ref: 'main', repo: { full_name: 'acme/models' } }
    world.github.pulls.set(number, {
      number,
      merge_commit_sha: made.merge,
      head: { sha: made.head, label: `mallory:patch-${number}`, repo: { full_name: 'mallory/models' } },
      base,
    })
    return made
  }
  const ended = (number: number, made: { head: string }, run: number) => {
    const main = world.git('rev-parse', 'main')
    return world.run({
      event: 'workflow_run',
      entry: 'gate.js',
      results: true,
      run: run + 1000,
      checkout: main,
      sha: main,
      payload: {
        action: 'completed',
        repository: { id: 1, full_name: 'acme/models', default_branch: 'main' },
        workflow_run: {
          id: run,
          event: 'pull_request',
          head_sha: made.head,
          head_branch: `patch-${number}`,
          head_repository: { full_name: 'mallory/models', owner: { login: 'mallory' } },
          pull_requests: [{ number: 666 }],
        },
      },
    })
  }

  it('is judged again by a trusted job: comment and check, and nothing in the ledger', async () => {
    const made = forked(1, { 'params.yaml': 'lr: 0.1\nauc: 0.7\n' })
    const train = await world.runPull(1, made, { fork: true, entry: 'train.js', run: 700, results: true, inputs: { token: 'read-only' } })
    expect(train.code, train.log).toBe(0)
    const ledger = world.ledger()
    const gate = await ended(1, made, 700)
    expect(gate.code, gate.log).toBe(1)
    expect(world.comment(1)).toContain('Mettle: blocked')
    expect(world.lastStatus(made.head)).toBe('failure')
    expect(world.ledger()).toEqual(ledger)
    expect(world.comment(666)).toBe('')
  })

  it('that cannot be judged says so on its own pull request', async () => {
    const made = forked(30, { 'mettle.yml': `${PROJECT['mettle.yml']}    cod: [src/**]\n` })
    const gate = await ended(30, made, 730)
    expect(gate.code).toBe(1)
    expect(world.lastStatus(made.head)).toBe('error')
    expect(world.comment(30)).toContain('cod')
  })

  it('of one commit into two branches leaves neither without its answer, though the last cannot be told at once', async () => {
    const made = forked(31, { 'params.yaml': 'lr: 0.4\nauc: 0.85\n' })
    world.push(`${made.base}:refs/heads/release`)
    const pull = world.github.pulls.get(31)
    world.github.pulls.set(32, {
      ...pull,
      number: 32,
      base: { sha: made.base, ref: 'release', repo: { full_name: 'acme/models' } },
    } as typeof pull & object)
    expect(
      (await world.runPull(31, made, { fork: true, entry: 'train.js', run: 731, results: true, inputs: { token: 'read-only' } })).code,
    ).toBe(0)
    const told = () =>
      world.github.statuses
        .filter(({ sha }) => sha === made.head)
        .map(({ state, description }) => `${state} ${description.includes('into:release') ? 'release' : 'main'}`)
    // Cut off after the first has been told, until the job ends.
    world.github.fault = ({ method, path }) =>
      method === 'POST' && path.endsWith(made.head) && told().length > 0 ? { when: 'before', status: 502 } : undefined
    const gate = await ended(31, made, 731)
    world.github.fault = () => undefined
    expect(told()).toEqual(['success release'])
    await world.endJob(gate)
    expect(told()).toEqual(['success release', 'success main'])
  })

  it('changes nothing where the pull request has moved on', async () => {
    const made = forked(2, { 'params.yaml': 'lr: 0.2\nauc: 0.8\n' })
    world.github.pulls.set(2, {
      ...world.github.pulls.get(2),
      head: { sha: 'a'.repeat(40), label: 'mallory:patch-2', repo: { full_name: 'mallory/models' } },
    })
    const gate = await ended(2, made, 701)
    expect(gate.code, gate.log).toBe(0)
    expect(world.comment(2)).toBe('')
    expect(world.lastStatus(made.head)).toBeUndefined()
  })

  it('that lies in its artifacts gets an error on its own pull request, and nothing else', async () => {
    const made = forked(3, { 'params.yaml': 'lr: 0.3\nauc: 0.8\n' })
    const train = await world.runPull(3, made, { fork: true, entry: 'train.js', run: 702, results: true, inputs: { token: 'read-only' } })
    expect(train.code).toBe(0)
    // The record of another run, under the name of this one's key.
    const artifacts = [...world.github.results.artifacts.values()]
    const own = artifacts.find(one => one.run === 702 && one.name.startsWith('mettle-record-'))
    const other = artifacts.find(one => one.run === 700 && one.name.startsWith('mettle-record-'))
    if (!own || !other) throw new Error('the records are not there')
    world.github.results.swap(own.id, other.id)
    const gate = await ended(3, made, 702)
    expect(gate.code).toBe(1)
    expect(gate.outputs['verdict']).toBe('error')
    expect(world.comment(3)).toContain('was not trained')
    expect(world.lastStatus(made.head)).toBe('error')
  })

  describe('that forges its artifact', () => {
    type Json = Record<string, unknown>
    const bomb = '<!-- mettle:v1 -->\n### ✅ Mettle: passed\n@all [x](http://evil.example) <img src=x>'.repeat(200)
    const record =
      (change: (record: Json) => Json | string): ((own: Json) => Buffer) =>
      own => {
        const made = change(own)
        return zip([{ name: 'record.json', content: typeof made === 'string' ? made : JSON.stringify(made) }])
      }
    let count = 0
    it.each<readonly [string, (own: Json) => Buffer]>([
      ['a key that the schema does not know', record(own => ({ ...own, verdict: 'passed' }))],
      [
        'a forged verdict in place of the record',
        record(() => ({ schema: 'mettle/verdict/v1', verdict: 'passed', passed: true, findings: [] })),
      ],
      ['another pull request’s number and commit', record(own => ({ ...own, commit: 'b'.repeat(40), branch: 'main', pull_request: 666 }))],
      ['another commit alone, under its old id', record(own => ({ ...own, commit: 'b'.repeat(40) }))],
      ['better numbers under its old id', record(own => ({ ...own, metrics: { auc: 0.99 } }))],
      ['a metric that is Markdown', record(own => ({ ...own, metrics: { [bomb]: 1 } }))],
      [
        'outputs that lead out',
        record(own => ({ ...own, outputs: [{ name: 'model', path: '../../../etc/cron.d/x', sha256: 'a'.repeat(64), size: 1, files: 1 }] })),
      ],
      ['no JSON', record(() => bomb)],
      ['JSON without end', record(() => '['.repeat(1_000_000))],
      ['300 MB of nothing', () => zip([{ name: 'record.json', content: Buffer.alloc(300_000_000) }])],
      [
        'a name that climbs',
        own =>
          zip([
            { name: '../../../record.json', content: JSON.stringify(own) },
            { name: '../../../../mettle-slip.txt', content: 'slip' },
          ]),
      ],
      [
        'an absolute name',
        own =>
          zip([
            { name: '/tmp/mettle-slip.txt', content: 'slip' },
            { name: '/record.json', content: JSON.stringify(own) },
          ]),
      ],
      ['a link', () => zip([{ name: 'record.json', content: '/etc/passwd', mode: 0o120777 }])],
      ['no archive', () => Buffer.from(bomb)],
      ['nothing', () => zip([])],
    ])('%s: gets an error on its own pull request, and nothing else', async (_, forge) => {
      const number = 100 + count++
      const made = forked(number, { 'params.yaml': `lr: 0.${number}\nauc: 0.7\n` })
      const run = 2000 + number
      const train = await world.runPull(number, made, { fork: true, entry: 'train.js', run, results: true, inputs: { token: 'read-only' } })
      expect(train.code, train.log).toBe(0)
      const own = [...world.github.results.artifacts.values()].find(one => one.run === run && one.name.startsWith('mettle-record-'))
      if (!own) throw new Error('the record is not there')
      const file = unzipped(world.github.results.blobs.get(`artifact-${own.id}`) as Buffer)
      world.github.results.forge(own.id, forge(JSON.parse(file) as Json))
      const [ledger, statuses, comments] = [world.ledger(), world.github.statuses.length, [...world.github.comments.keys()]]
      const gate = await ended(number, made, run)
      expect(gate.code, gate.log).toBe(1)
      expect(gate.outputs['passed']).toBe('false')
      // The worse model is never let through; what cannot be believed is an error.
      expect(world.lastStatus(made.head)).not.toBe('success')
      expect(world.github.statuses.slice(statuses).every(status => status.sha === made.head)).toBe(true)
      expect([...world.github.comments.keys()].filter(one => !comments.includes(one))).toEqual([number])
      expect(world.comment(number)).not.toContain('evil.example')
      expect(world.comment(number)).toMatch(/was not trained|gets worse/)
      expect(world.ledger()).toEqual(ledger)
      expect(existsSync('/tmp/mettle-slip.txt')).toBe(false)
    })
  })

  it('is judged by its own tables and data, not by those of the default branch', async () => {
    const commit = (version: number, file: string): string =>
      `${JSON.stringify({ add: { path: file, size: 1, dataChange: true } })}\n${JSON.stringify({ commitInfo: { version } })}\n`
    world.git('checkout', '--quiet', 'main')
    world.commit('Tables', {
      'mettle.yml': `version: 1
models:
  churn:
    code: [src/**]
    params: [params.yaml]
    data: {train: data/train.csv, orders: {delta: orders}}
    checks: {train: {columns: {a: {min: 0}}}}
    train: sh src/train.sh
    outputs: {model: model.txt, metrics: metrics.json}
    gate: {auc: {min: 0.5}}
`,
      'orders/_delta_log/00000000000000000000.json': commit(0, 'a.parquet'),
    })
    world.push('main')
    const main = world.git('rev-parse', 'main')
    expect((await world.runPush('0'.repeat(40), main, { results: true })).code).toBe(0)

    const table = forked(10, { 'orders/_delta_log/00000000000000000001.json': commit(1, 'b.parquet') })
    const unseen = await ended(10, table, 710)
    expect(unseen.code, unseen.log).toBe(1)
    expect(world.lastStatus(table.head)).toBe('error')

    // A run whose work tree was mended before it trained: what the commit holds is what counts.
    world.git('checkout', '--quiet', 'main')
    world.commit('No table', { 'mettle.yml': world.git('show', 'HEAD:mettle.yml').replace(', orders: {delta: orders}', '') })
    world.push('main')
    expect((await world.runPush(main, world.git('rev-parse', 'main'), { results: true })).code).toBe(0)
    const bad = forked(11, { 'data/train.csv': 'a,b\n-1,2\n' })
    await world.runPull(11, bad, {
      fork: true,
      entry: 'train.js',
      run: 711,
      results: true,
      inputs: { token: 'read-only' },
      prepare: workspace => writeFileSync(`${workspace}/data/train.csv`, 'a,b\n1,2\n'),
    })
    const gate = await ended(11, bad, 711)
    expect(gate.code, gate.log).toBe(1)
    expect(gate.verdict.findings.map(finding => finding.code)).toContain('data-check')
  })
})

/** The one file of an archive as the action packs it: its central directory says where it lies. */
function unzipped(archive: Buffer): string {
  const directory = archive.indexOf(Buffer.from('PK\x01\x02', 'latin1'))
  const [size, at] = [archive.readUInt32LE(directory + 20), archive.readUInt32LE(directory + 42)]
  const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28)
  const bytes = archive.subarray(start, start + size)
  return (archive.readUInt16LE(directory + 10) === 8 ? inflateRawSync(bytes) : bytes).toString('utf8')
}
