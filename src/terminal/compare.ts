import { resolve } from 'node:path'
import { loadConfig, missingConfig } from '../config/load.ts'
import type { Model } from '../config/model.ts'
import type { Record_ } from '../documents/schemas.ts'
import { type Changes, changesJson, differences, metricsSide, paramsSide, type Side } from '../dvc/differences.ts'
import type { Files } from '../dvc/files.ts'
import { lockedFile } from '../dvc/locked-file.ts'
import { type Project, readProject } from '../dvc/project.ts'
import { isMeasured } from '../evaluate/measured.ts'
import { readMetrics } from '../evaluate/metrics.ts'
import { Unreadable } from '../formats/failure.ts'
import { readStructured, structuredFormat } from '../formats/read.ts'
import { isMap, type Key, text, type Value } from '../formats/value.ts'
import { workTree } from '../git/made-trees.ts'
import { Repository } from '../git/repository.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { join } from '../paths.ts'
import { Revision } from '../revision.ts'
import { revisionMetrics, workTreeMetrics } from '../run/work-tree.ts'
import { headOf, localBase, revision as resolveRevision } from '../session/comparison.ts'
import { workingFolder } from '../session/working-folder.ts'
import type { Arguments } from './arguments.ts'
import { printable, table } from './table.ts'

/** What a comparison stands on; the ledger is read only where a side has no metrics of its own. */
interface Ground {
  readonly repository: Repository
  readonly working: string
  readonly configPath: string
  readonly ledger: () => Promise<Ledger>
}

/** Metrics and parameters of two revisions, in DVC's shape. What cannot be read is said. */
export async function compareRevisions(args: Arguments): Promise<number> {
  const repository = await Repository.open({ folder: args.folder })
  try {
    const working = workingFolder(repository.root, args.folder)
    let ledger: Promise<Ledger> | undefined
    const ground: Ground = {
      repository,
      working,
      configPath: join(working, args.config),
      ledger: () => {
        ledger ??= openLedger(repository)
        return ledger
      },
    }
    const [base, head] = args.words
    const commit = headOf(repository)
    const named = base ?? args.base
    // Names that are given are looked up together.
    const [to, given] = await Promise.all([
      head === undefined ? workTree(repository).then(tree => new Revision(repository, tree)) : treeOf(repository, head),
      named === undefined ? undefined : treeOf(repository, named),
    ])
    const from = given ?? (await treeOf(repository, (await localBase(repository, commit, to.root)).base ?? 'HEAD'))
    const [old, now] = await Promise.all([sides(ground, from, false), sides(ground, to, head === undefined)])
    if (!old.known && !now.known) throw await missingConfig(now.revision, ground.configPath)
    const metrics = differences(old.metrics, now.metrics, 'metrics')
    const params = differences(old.params, now.params, 'params')
    const problems = [
      ...new Set(
        [old, now].flatMap(side => [...side.metrics.problems, ...side.params.problems].map(([file, message]) => `${file}: ${message}`)),
      ),
    ]
    if (args.json) {
      const rest = problems.length === 0 ? '' : `, "problems": ${JSON.stringify(problems)}`
      process.stdout.write(`{"metrics": ${changesJson(metrics)}, "params": ${changesJson(params)}${rest}}\n`)
    } else {
      print('metric', metrics)
      print('parameter', params)
      if (metrics.size + params.size === 0) process.stdout.write('No metric and no parameter differs.\n')
      for (const problem of problems) process.stderr.write(`${printable(problem)}\n`)
    }
    return 0
  } finally {
    repository.close()
  }
}

async function openLedger(repository: Repository): Promise<Ledger> {
  const [{ Ledger }, { GitBranch }] = await Promise.all([import('../ledger/ledger.ts'), import('../ledger/git-branch.ts')])
  return Ledger.open(new GitBranch(repository, 'local'))
}

async function treeOf(repository: Repository, name: string): Promise<Revision> {
  const commit = await resolveRevision(repository, name)
  return new Revision(repository, (await repository.treeOf(commit)) as string)
}

interface Sides {
  /** Whether anything says which files hold metrics and parameters. */
  readonly known: boolean
  readonly revision: Revision
  readonly metrics: Side
  readonly params: Side
}

/** A revision with what DVC keeps beside git: in its cache, and of the work tree as it lies there. */
function withKept({ repository }: Ground, revision: Revision, project: Project, work: boolean): Files {
  const onDisk = workTreeMetrics(repository.root)
  return {
    list: () => revision.list(),
    async read(path) {
      const content = (await revision.read(path)) ?? (work ? await onDisk.read(path) : undefined)
      const kept = content === undefined ? lockedFile(project, path) : undefined
      if (!kept) return content
      const { cachedObjects, contentOf } = await import('../session/dvc-objects.ts')
      return contentOf(kept, cachedObjects(resolve(repository.root, project.root)))
    },
  }
}

/** @param work whether the revision is the work tree */
async function sides(ground: Ground, revision: Revision, work: boolean): Promise<Sides> {
  let broken: string | undefined
  const loaded = await loadConfig(revision, ground.configPath, ground.working).catch((error: unknown) => {
    broken = error instanceof Error ? error.message : String(error)
    return undefined
  })
  const hasPipeline = (await revision.entry(join(ground.working, 'dvc.yaml'))) !== undefined
  const result = {
    revision,
    known: loaded !== undefined || hasPipeline || broken !== undefined,
    metrics: { values: new Map<string, Value>(), problems: new Map<string, string>() },
    params: { values: new Map<string, Value>(), problems: new Map<string, string>() },
  }
  if (broken !== undefined && !hasPipeline) result.metrics.problems.set(ground.configPath, broken)
  if (hasPipeline) {
    try {
      const project = loaded?.project ?? (await readProject(revision, ground.working))
      merge(result.metrics, await metricsSide(withKept(ground, revision, project, work), project))
      merge(result.params, await paramsSide(revision, project))
    } catch (error) {
      result.metrics.problems.set('dvc.yaml', error instanceof Error ? error.message : String(error))
    }
  }
  const records = new Map<string, Record_>()
  if (loaded?.config.kind === 'mettle') for (const model of loaded.config.models) await addModel(ground, revision, model, records, result)
  return result
}

function merge(into: { values: Map<string, Value>; problems: Map<string, string> }, from: Side): void {
  for (const [file, value] of from.values) into.values.set(file, value)
  for (const [file, problem] of from.problems) into.problems.set(file, problem)
}

/** Metrics that are committed, else those of the record of exactly this content. */
async function addModel(
  ground: Ground,
  revision: Revision,
  model: Model,
  /** Of models that come earlier: what they wrote is what later ones read. */
  records: Map<string, Record_>,
  into: {
    metrics: { values: Map<string, Value>; problems: Map<string, string> }
    params: { values: Map<string, Value>; problems: Map<string, string> }
  },
): Promise<void> {
  for (const { file } of model.params) await addStructured(revision, file, into.params)
  const [first] = model.metrics
  const found = await readMetrics(model.metrics, revisionMetrics(revision))
  if (found.values.size > 0) {
    for (const file of model.metrics) if (/\.(?:json|ya?ml|toml)$/i.test(file.path)) await addStructured(revision, file.path, into.metrics)
    if (first && !into.metrics.values.has(first.path)) into.metrics.values.set(first.path, new Map([...found.values]))
    return
  }
  // Only where nothing is committed to compare: what a record holds.
  const [{ outputIdentity }, { completed, fingerprintOf }, { RemoteReader }, { outsideOf }, { surroundings }, { newest }] =
    await Promise.all([
      import('../run/upstream-outputs.ts'),
      import('../detect/fingerprint.ts'),
      import('../detect/sources/remote.ts'),
      import('../session/outside.ts'),
      import('../session/surroundings.ts'),
      import('../ledger/baseline.ts'),
    ])
  const outside = outsideOf({
    root: ground.repository.root,
    job: process.env,
    trusted: true,
    grants: () => model.grants.fetch,
    checkedOut: true,
    hide: () => () => undefined,
  })
  const around = surroundings({ ...ground, nonce: '' }, new RemoteReader(outside))
  const { fingerprint } = await fingerprintOf(model, revision, around).finally(() => outside.close())
  const { key } = completed(fingerprint, (name, output) => outputIdentity(records.get(name)?.outputs, output), '')
  const record =
    key === null
      ? undefined
      : newest(((await (await ground.ledger()).byKeys([key])).get(key) ?? []).filter(candidate => candidate.model === model.name))
  if (!record) return
  records.set(model.name, record)
  if (!first) return
  const entries = Object.entries(record.metrics).map(([name, value]): [Key, Value] => [
    name,
    Number.isSafeInteger(value) ? BigInt(value) : value,
  ])
  const cost = entries.filter(([name]) => isMeasured(String(name)))
  into.metrics.values.set(first.path, new Map(entries.filter(entry => !cost.includes(entry))))
  // What no file says is listed by itself.
  if (cost.length > 0) into.metrics.values.set(`cost of ${model.name}`, new Map(cost))
}

async function addStructured(
  revision: Revision,
  file: string,
  into: { values: Map<string, Value>; problems: Map<string, string> },
): Promise<void> {
  const content = await revision.read(file)
  if (content === undefined) return
  try {
    into.values.set(file, await readStructured(content, structuredFormat(file), 'last'))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    into.problems.set(file, error.message)
  }
}

function print(what: string, changes: Changes): void {
  if (changes.size === 0) return
  const shown = (value: Value): string => (value === null ? 'none' : isMap(value) ? '{…}' : text(value))
  const rows = [...changes].flatMap(([file, entries]) =>
    [...entries].map(([name, change]) => [
      file,
      name,
      shown(change.old),
      shown(change.new),
      change.diff === undefined ? '' : text(change.diff),
    ]),
  )
  process.stdout.write(`${table(['file', what, 'old', 'new', 'difference'], rows)}\n\n`)
}
