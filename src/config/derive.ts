import { Producers } from '../dvc/producers.ts'
import type { Project } from '../dvc/project.ts'
import type { Stage } from '../dvc/stage.ts'
import { grouped } from '../grouped.ts'
import { leadsOut } from '../paths.ts'
import { type Config, type MetricsFile, type Model, NO_GRANTS } from './model.ts'

/** A DVC project as it is: every stage with a command is a model, and no metric may get worse. */
export function deriveConfig(project: Project, file: string): Config {
  const producers = new Producers(project.stages)
  const stages = inOrder(project.stages, producers)
  const loose = project.pipelines.flatMap(pipeline => pipeline.metrics)
  // A file that `metrics:` names at the top belongs to the stage that writes it, else to the last one.
  const lentTo = grouped(loose, path => producers.at(path)[0] ?? stages.at(-1))
  const shown = project.pipelines.flatMap(pipeline => pipeline.plots).filter(isPicture)
  const models = stages.map((stage): Model => {
    const own = stage.outputs.filter(output => output.kind === 'metric').map(output => output.path)
    const lent = lentTo.get(stage) ?? []
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
      outputs: stage.outputs.filter(({ path }) => !leadsOut(path)).map(({ path }) => ({ name: path, path })),
      metrics: [...new Set([...own, ...lent])].map(metricsFile),
      gate: undefined,
      predictions: undefined,
      rows: undefined,
      slices: undefined,
      fairness: undefined,
      folds: undefined,
      plots: [
        ...stage.outputs.filter(output => output.kind === 'plot' && isPicture(output.path)).map(output => output.path),
        ...shown.filter(path => (producers.at(path)[0] ?? stages.at(-1)) === stage),
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
  return { path: file, kind: 'dvc', models, removedModel: 'warn', dvcLock: 'believe', schedule: 'none' }
}

/** Data of a plot is drawn by DVC; what is drawn already, or a folder, may be shown. */
const isPicture = (path: string): boolean => /\.(?:png|jpe?g|gif|webp)$/i.test(path) || !/\.[a-z0-9]{1,5}$/i.test(path)

const metricsFile = (path: string): MetricsFile => ({ path, format: undefined, key: [], columns: [], pattern: undefined, prefix: '' })

/** Stages after those that they read from; a circle is DVC's to refuse. */
function inOrder(stages: readonly Stage[], producers: Producers): Stage[] {
  const done = new Set<Stage>()
  const begun = new Set<Stage>()
  for (const first of stages) {
    // By a list of one's own: a chain may be longer than the stack is deep.
    const open = [first]
    for (let stage = open.at(-1); stage !== undefined; stage = open.at(-1)) {
      const next = begun.has(stage) ? [] : producers.upstreamOf(stage).filter(upstream => !begun.has(upstream))
      begun.add(stage)
      if (next.length > 0) open.push(...next.toReversed())
      else {
        open.pop()
        done.add(stage)
      }
    }
  }
  return [...done]
}
