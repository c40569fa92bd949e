/** Limit, peer, ours and ratio in one table. Absolute figures differ from machine to machine: ratios are what counts. */
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cleanEnvironment, DIST } from '../test/e2e/world.ts'
import { bundled } from './bundled.ts'
import { growth } from './growth.ts'
import { hashing as hashProgram } from './hash-program.ts'
import { type Command, cpu, ownCpu, ownMemory, print, type Row, weighed } from './measure.ts'
import { PEERS } from './peers.ts'
import { stages } from './stages.ts'
import { git, synthetic } from './synthetic.ts'
import { writeTable } from './table.ts'
import { wrongAnswers } from './wrong-answers.ts'

const quick = process.argv.includes('--quick')
const folder = mkdtempSync(join(tmpdir(), 'mettle-bench-'))
const rows: Row[] = []
const node = process.execPath
function action(payload: object, event: string, workspace: string): Record<string, string> {
  const file = (name: string, content = ''): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  mkdirSync(join(folder, 'temp'), { recursive: true })
  return {
    ...cleanEnvironment(),
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_SERVER_URL: 'https://github.com',
  }
}

function start(): void {
  const payload = { ref: 'refs/heads/x', after: '0'.repeat(40), deleted: true }
  const [empty, ours] = cpu(
    [
      { command: node, args: ['-e', '0'] },
      { command: node, args: [join(DIST, 'main.js')], env: action(payload, 'push', folder) },
    ],
    20,
  ) as [number, number]
  rows.push({ work: 'start, nothing to do', limit: ['node -e 0', empty], peer: null, ours, goal: '≤ 2 × limit', met: ours <= 2 * empty })
}

function detection(): void {
  const [models, files, changes] = quick ? [50, 10_000, 30] : [500, 100_000, 300]
  const { bare, base, head } = synthetic(join(folder, 'bare.git'), models, files, changes)
  const payload = { ref: 'refs/heads/main', before: base, after: head, repository: { default_branch: 'main' } }
  for (const depth of ['full', 'depth 1'] as const) {
    const place = join(folder, `clone-${depth.replace(' ', '-')}`)
    const clone = (): void => {
      execFileSync('git', ['clone', '--quiet', ...(depth === 'full' ? [] : ['--no-checkout', '--depth=1']), `file://${bare}`, place])
      // Its index is as a checkout would leave it.
      if (depth !== 'full') git(place, 'read-tree', 'HEAD')
    }
    clone()
    // Nothing is read of the work tree, and 100,000 files take long to lay out.
    // What a run fetches into a shallow clone must not be there for the next one.
    const before = (): void => {
      if (depth === 'full') return
      rmSync(place, { recursive: true })
      clone()
    }
    const env = action(payload, 'push', place)
    const globs = Object.fromEntries(Array.from({ length: models }, (_, m) => [`m${m}`, `models/m${m}/**`]))
    const peerEnv = { ...env, GITHUB_REF: 'refs/heads/main', GITHUB_SHA: '' }
    const look =
      depth === 'full'
        ? `git diff --name-only ${base} ${head}`
        : `rm -rf ../scratch.git; git init -q --bare ../scratch.git; git -C ../scratch.git fetch -q --depth=1 --filter=blob:none file://${bare} ${base}`
    const [limit, ours, ...peers] = cpu(
      [
        { command: 'bash', args: ['-c', `${look}; git ls-tree -r ${head}`], cwd: place },
        { command: node, args: [join(DIST, 'detect.js')], cwd: place, env, before },
        ...PEERS.map(one => ({ ...one.command(place, peerEnv, globs), before })),
      ],
      depth === 'full' ? 7 : 4,
    ) as [number, number, ...number[]]
    rmSync(env['GITHUB_OUTPUT'] as string)
    writeFileSync(env['GITHUB_OUTPUT'] as string, '')
    execFileSync(node, [join(DIST, 'detect.js')], { cwd: place, env })
    const trained = JSON.parse(/trained<<(\S+)\n(.*)\n/.exec(readFileSync(env['GITHUB_OUTPUT'] as string, 'utf8'))?.[2] ?? '[]') as string[]
    if (trained.length !== models) throw new Error(`detection found ${trained.length} of ${models} models`)
    const name = depth === 'full' ? 'git diff + ls-tree' : 'git fetch + ls-tree'
    const work = `detect, ${models} models, ${files.toLocaleString('en')} files, ${depth}`
    const row = { work, limit: [name, limit] as const, ours }
    if (PEERS.length === 0) rows.push({ ...row, peer: null, goal: '≤ .45 × paths-filter', met: null })
    for (const [i, one] of PEERS.entries()) {
      const peer = peers[i] as number
      const judged = one.name === 'paths-filter'
      rows.push({ ...row, peer: [one.name, peer], goal: judged ? '≤ .45 × paths-filter' : '', met: judged ? ours <= 0.45 * peer : null })
    }
  }
}

const dvc = join(import.meta.dirname, '../node_modules/.cache/peers/dvc-s3-3.67.1/bin/dvc')

function stagesOfDvc(): void {
  const repo = join(folder, 'stages')
  const count = quick ? 50 : 500
  const { base, head } = stages(repo, count)
  const env = action({ ref: 'refs/heads/main', before: base, after: head, repository: { default_branch: 'main' } }, 'push', repo)
  const [ours, peer = null] = cpu(
    [
      { command: node, args: [join(DIST, 'detect.js')], cwd: repo, env },
      ...(existsSync(dvc) ? [{ command: dvc, args: ['status', '--quiet'], cwd: repo }] : []),
    ],
    3,
  ) as [number, number?]
  const trained = /trained<<(\S+)\n(.*)\n/.exec(readFileSync(env['GITHUB_OUTPUT'] as string, 'utf8'))?.[2]
  if (trained !== '["s0"]') throw new Error(`detection found ${trained} of the stages`)
  rows.push({
    work: `detect, ${count} stages of DVC`,
    limit: null,
    peer: peer === null ? null : ['dvc status', peer],
    ours,
    goal: '≤ .04 × dvc',
    met: peer === null ? null : ours <= 0.04 * peer,
  })
}

function metricDifferences(): void {
  for (const count of quick ? [1] : [1, 200]) {
    const repo = join(folder, `metrics-${count}`)
    mkdirSync(repo)
    git(repo, 'init', '--quiet', '--initial-branch=main')
    const names = Array.from({ length: count }, (_, i) => `m${i}.json`)
    mkdirSync(join(repo, '.dvc'))
    writeFileSync(join(repo, '.dvc/config'), '[core]\n    analytics = false\n')
    writeFileSync(
      join(repo, 'dvc.yaml'),
      `metrics:\n${names.map(name => `- ${name}\n`).join('')}stages:\n  t:\n    cmd: 'true'\n    outs: [o]\n`,
    )
    for (const value of [0.1, 0.2]) {
      for (const name of names) writeFileSync(join(repo, name), JSON.stringify({ auc: value, deep: { f1: value } }))
      git(repo, 'add', '--all')
      git(repo, 'commit', '--quiet', '-m', 'x')
    }
    const batch = `for i in ${names.join(' ')}; do echo HEAD~1:$i; echo HEAD:$i; done | git cat-file --batch`
    const [limit, ours, peer = null] = cpu(
      [
        { command: 'bash', args: ['-c', batch], cwd: repo },
        { command: node, args: [join(DIST, 'cli.js'), 'compare', 'HEAD~1', 'HEAD', '--json'], cwd: repo },
        ...(existsSync(dvc) ? [{ command: dvc, args: ['metrics', 'diff', 'HEAD~1', 'HEAD', '--json'], cwd: repo }] : []),
      ],
      4,
    ) as [number, number, number?]
    const goal = count === 1 ? 0.06 : 0.07
    rows.push({
      work: `metric differences, ${count} ${count === 1 ? 'file' : 'files'}`,
      limit: ['git cat-file --batch', limit],
      peer: peer === null ? null : ['dvc metrics diff', peer],
      ours,
      goal: `≤ ${goal} × dvc`,
      met: peer === null ? null : ours <= goal * peer,
    })
  }
}

/**
 * The statistics beside NumPy, in programs of their own: `BENCH_PYTHON=…/python npm run bench` where python3 has none,
 * with numpy, confidenceinterval, duckdb and pyarrow.
 */
async function statistics(): Promise<void> {
  const python = process.env['BENCH_PYTHON'] ?? 'python3'
  const env = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' }
  const hasNumpy = spawnSync(python, ['-c', 'import numpy']).status === 0
  const program = (name: string): string => join(import.meta.dirname, 'programs', name)
  const n = quick ? '20000' : '100000'
  const resampling = { command: node, args: [await bundled('bootstrap', folder), n], env }
  const beside = (ours: Command, script: string, args: readonly string[], rounds: number): readonly number[] =>
    ownCpu([ours, ...(hasNumpy ? [{ command: python, args: [program(script), ...args], env }] : [])], rounds)
  const [resampled, numpy = null] = beside(resampling, 'bootstrap.py', [n], 3) as [number, number?]
  const memory = ownMemory(resampling)
  rows.push({
    work: `2,000 paired resamples of ${Number(n).toLocaleString('en')} rows: AUC, F1, accuracy; at most ${memory} MB of memory`,
    limit: null,
    peer: numpy === null ? null : ['numpy', numpy],
    ours: resampled,
    goal: '≤ 0.4 × numpy, 150 MB',
    met: numpy === null ? null : resampled <= 0.4 * numpy && memory <= 150,
  })
  const m = quick ? '200000' : '1000000'
  const label = `DeLong on ${Number(m).toLocaleString('en')} rows`
  const deLong = { command: node, args: [await bundled('delong', folder), m], env }
  const against = (name: string, script: string, rounds: number): void => {
    const [ours, peer = null] = beside(deLong, 'delong.py', [m, script], rounds) as [number, number?]
    rows.push({
      work: label,
      limit: null,
      peer: peer === null ? null : [name, peer],
      ours,
      goal: '≤ 0.3 × numpy',
      met: peer === null ? null : ours <= 0.3 * peer,
    })
  }
  against('numpy without a loop', 'numpy', 5)
  if (spawnSync(python, ['-c', 'import confidenceinterval']).status === 0) against('numpy: confidenceinterval', 'confidenceinterval', 2)
}

function hashing(): void {
  const data = join(folder, 'data')
  const [count, size] = quick ? [1000, 20_000] : [10_000, 200_000]
  for (let i = 0; i < count; i++) {
    const place = join(data, String(i % 100))
    mkdirSync(place, { recursive: true })
    writeFileSync(
      join(place, `${i}.bin`),
      createHash('sha256')
        .update(String(i))
        .digest()
        .toString('latin1')
        .repeat(size / 32),
      'latin1',
    )
  }
  const kept = join(folder, 'hashes')
  const args = hashProgram(data, kept)
  // As many at once as we have: threads that share a processor each take longer for the same.
  const threads = Math.min(4, availableParallelism())
  const inBash = (pipe: string): Command => ({ command: 'bash', args: ['-c', `find ${data} -type f -print0 | xargs -0 ${pipe}`] })
  const [cat, ours, openssl] = cpu(
    [
      inBash('cat'),
      { command: node, args, before: () => rmSync(kept, { recursive: true, force: true }) },
      inBash(`-P ${threads} -n 500 openssl dgst -sha256`),
    ],
    2,
  ) as [number, number, number]
  const [again] = cpu([{ command: node, args }], 3) as [number]
  const label = `hash ${((count * size) / 1e9).toFixed(1)} GB in ${count.toLocaleString('en')} files`
  rows.push({
    work: label,
    limit: ['cat', cat],
    peer: [`openssl, ${threads} at once`, openssl],
    ours,
    goal: '≤ 1.05 × openssl',
    met: ours <= 1.05 * openssl,
  })
  rows.push({ work: 'the same, unchanged', limit: null, peer: ['openssl', openssl], ours: again, goal: 'a stat each', met: null })
}

/** Profiles of a table beside DuckDB's on one thread, where the Python of the bench has it. */
function profiles(): void {
  const python = process.env['BENCH_PYTHON'] ?? 'python3'
  const hasDuckdb = spawnSync(python, ['-c', 'import duckdb']).status === 0
  const program = join(import.meta.dirname, 'programs/profile.py')
  const repo = join(folder, 'profiled')
  mkdirSync(repo)
  git(repo, 'init', '--quiet', '--initial-branch=main')
  writeFileSync(join(repo, '.gitignore'), 'table.*\n')
  const count = writeTable(join(repo, 'table.csv'), quick ? 2e7 : 5e8)
  const measured = (name: string, kind: string, share: number): void => {
    const path = join(repo, name)
    writeFileSync(
      join(repo, 'mettle.yml'),
      `version: 1\nmodels:\n  m: {train: 'true', data: {table: ${name}}, outputs: {metrics: m.json}}\n`,
    )
    let [ours, memory] = [Number.POSITIVE_INFINITY, 0]
    const before = (): void => {
      const [seconds, , megabytes] = weighed([join(DIST, 'cli.js'), 'check', '--infer'], process.env as Record<string, string>, repo)
      ;[ours, memory] = [Math.min(ours, seconds), Math.max(memory, megabytes)]
    }
    // Ours before each of the peer's.
    if (!hasDuckdb) before()
    const [peer = null] = hasDuckdb ? ownCpu([{ command: python, args: [program, path], before }], 3) : []
    rows.push({
      work: `profile, ${kind} of ${(statSync(path).size / 1e6).toFixed(0)} MB, ${count.toLocaleString('en')} rows, at most ${memory.toFixed(0)} MB of memory`,
      limit: null,
      peer: peer === null ? null : ['duckdb', peer],
      ours,
      goal: `≤ ${share} × duckdb${kind === 'CSV' ? ', 200 MB' : ''}`,
      met: peer === null ? null : ours <= share * peer && (kind !== 'CSV' || memory <= 200),
    })
  }
  measured('table.csv', 'CSV', 0.35)
  if (!hasDuckdb) return
  execFileSync(python, [program, join(repo, 'table.csv'), join(repo, 'table.parquet')])
  measured('table.parquet', 'Parquet', 1)
}

/** A table of gates simulated, its parts side by side. */
async function simulated(): Promise<string> {
  const part = async (name: string): Promise<string> => {
    const args = [join(import.meta.dirname, 'programs/simulate.ts'), name, ...(quick ? ['--quick'] : [])]
    return (await promisify(execFile)(node, args, { encoding: 'utf8' })).stdout
  }
  const heads = [
    'Metric',
    'Margin',
    'Disagreement',
    'Rows',
    'Equal: blocked',
    'Equal: cannot tell',
    'Worse by the margin: passed',
    'By twice: passed',
  ]
  const naive = ['≥ baseline, equal: blocked', '≥ baseline, by twice: passed']
  const tolerance = ['Tolerance, equal: blocked', 'Tolerance, by the margin: passed', 'Tolerance, by twice: passed']
  const all = [...heads, ...naive, ...tolerance, 'Bounds']
  return `| ${all.join(' | ')} |\n|:--|${'--:|'.repeat(all.length - 1)}\n${(await Promise.all(['accuracy', 'f1', 'auc'].map(part))).join('')}`
}

function sizes(): void {
  const bytes = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  const archive = execFileSync('git', ['archive', '--format=tar.gz', 'HEAD'], { cwd: join(DIST, '..'), maxBuffer: 1 << 28 }).length
  console.log(`dist ${(bytes / 1e6).toFixed(2)} MB (limit 4), git archive ${(archive / 1e6).toFixed(2)} MB packed (limit 1.5)\n`)
}

try {
  sizes()
  start()
  detection()
  stagesOfDvc()
  metricDifferences()
  hashing()
  await statistics()
  profiles()
  print(rows)
  console.log('\nWhat each says of cases that trip a look at paths between two commits\n')
  console.log(wrongAnswers(folder, action))
  console.log('\nGrowth when everything doubles\n')
  console.log(growth(folder, (payload, workspace) => action(payload, 'push', workspace), quick))
  console.log('\nGates simulated: how often each passes, blocks or cannot tell\n')
  console.log(await simulated())
  for (const [name, variable] of Object.entries({ 'paths-filter': 'PATHS_FILTER', 'changed-files': 'CHANGED_FILES' }))
    if (!PEERS.some(peer => peer.name === name)) console.log(`\n${name}: skipped, set ${variable} to the path of its dist/index.js`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = rows.some(row => row.met === false) ? 1 : 0
