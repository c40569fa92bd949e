import type { Project } from '../dvc/project.ts'
import type { Stage } from '../dvc/stage.ts'
import { isInside } from '../paths.ts'
import { type Config, type MetricsFile, type Model, NO_GRANTS } from './model.ts'

/** A DVC project as it is: every stage with a command is a model, and no metric may get worse. */
export function deriveConfig(project: Project, file: string): Config {
  const stages = inOrder(project.stages)
  const loose = project.pipelines.flatMap(pipeline => pipeline.metrics)
  const owners = new Map(loose.map(path => [path, ownerOf(path, stages)]))
  const shown = project.pipelines.flatMap(pipeline => pipeline.plots).filter(isPicture)
  const models = stages.map((stage): Model => {
    const own = stage.outputs.filter(output => output.kind === 'metric').map(output => output.path)
    const lent = [...owners].filter(([, owner]) => owner?.address === stage.address).map(([path]) => path)
    return {
      name: stage.address,
      place: { file: stage.file },
      dir: stage.wdir,
      code: [],
      imports: 'all',
      codeIdentity: 'bytes',
      params: [],
      data: [],
      lock: undefined,
      locksData: false,
      commit: undefined,
      tiers: new Map(),
      tier: undefined,
      container: undefined,
      when: { kind: 'always' },
      maxAge: undefined,
      setup: undefined,
      train: typeof stage.command === 'string' ? stage.command : stage.command.join('\n'),
      evaluate: undefined,
      outputs: stage.outputs.filter(output => output.kind !== 'metric').map(output => ({ name: output.path, path: output.path })),
      metrics: [...new Set([...own, ...lent])].map(metricsFile),
      gate: undefined,
      predictions: undefined,
      rows: undefined,
      slices: undefined,
      fairness: undefined,
      folds: undefined,
      plots: [
        ...stage.outputs.filter(output => output.kind === 'plot' && isPicture(output.path)).map(output => output.path),
        ...shown.filter(path => ownerOf(path, stages) === stage),
      ],
      checks: [],
      results: [],
      baseline: undefined,
      beside: [],
      testSet: 'block',
      grants: NO_GRANTS,
      variables: {},
      inputs: {},
      seed: 0,
      repeats: 1,
      timeout: 6 * 3_600_000,
      runsOn: undefined,
      stage: stage.address,
    }
  })
  return { path: file, kind: 'dvc', models, removedModel: 'warn', schedule: 'none' }
}

/** Data of a plot is drawn by DVC; what is drawn already, or a folder, may be shown. */
const isPicture = (path: string): boolean => /\.(?:png|jpe?g|gif|webp)$/i.test(path) || !/\.[a-z0-9]{1,5}$/i.test(path)

const metricsFile = (path: string): MetricsFile => ({ path, format: undefined, key: [], columns: [], pattern: undefined, prefix: '' })

/** A file that `metrics:` names at the top belongs to the stage that writes it, else to the last one. */
function ownerOf(path: string, stages: readonly Stage[]): Stage | undefined {
  return stages.find(stage => stage.outputs.some(output => isInside(path, output.path))) ?? stages.at(-1)
}

function inOrder(stages: readonly Stage[]): Stage[] {
  const producers = new Map(stages.flatMap(stage => stage.outputs.map((output): [string, Stage] => [output.path, stage])))
  const done = new Set<Stage>()
  const visit = (stage: Stage, path: ReadonlySet<Stage>): void => {
    if (done.has(stage) || path.has(stage)) return
    for (const upstream of upstreamOf(stage, producers)) visit(upstream, new Set([...path, stage]))
    done.add(stage)
  }
  for (const stage of stages) visit(stage, new Set())
  return [...done]
}

/** The stages whose outputs a stage reads, whole or in part. */
export function upstreamOf(stage: Stage, producers: ReadonlyMap<string, Stage>): Stage[] {
  const found = [...producers].filter(([path]) =>
    stage.dependencies.some(dependency => isInside(dependency, path) || isInside(path, dependency)),
  )
  return [...new Set(found.map(([, producer]) => producer))].filter(producer => producer !== stage)
}
