import { MettleError, type Place, Problems } from '../errors.ts'
import { Unreadable } from '../formats/failure.ts'
import { globMatcher, globOf } from '../glob/glob.ts'
import { grouped } from '../grouped.ts'
import { modelOf } from './block.ts'
import { clashes } from './clashes.ts'
import type { Config, Model, Rule } from './model.ts'
import { didYouMean } from './nearest.ts'
import { inOrder } from './order.ts'
import type { ParsedConfig } from './parse.ts'
import { inside, refuseOverwriting } from './paths.ts'
import type { RawConfig } from './schema.ts'

const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._/@-]*$/u

/** Folders below a path, to expand `each`. Relative to the repository. */
export type Folders = (path: string, depth: number) => Promise<readonly string[]>

/** With all that `each` finds. */
const MOST_MODELS = 10_000

/** Defaults applied, `each` expanded, paths made relative to the repository, references checked. @throws {MettleError} */
export async function resolveConfig(
  { raw, placeOf }: ParsedConfig,
  blocks: NonNullable<RawConfig['models']>,
  file: string,
  working: string,
  folders: Folders,
): Promise<Config> {
  if (raw.stages)
    throw new MettleError(
      'config-value',
      'stages stands in place of models: give a stage of dvc.yaml a block there, or a model of its own here',
      {
        place: placeOf('stages'),
      },
    )
  const faults: MettleError[] = []
  const models: Model[] = []
  const collect = async (work: () => Promise<void> | void): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof MettleError)) throw error
      faults.push(...(error instanceof Problems ? error.problems : [error]))
    }
  }
  for (const [name, block] of Object.entries(blocks)) {
    await collect(async () => {
      const place = placeOf('models', name)
      if (!NAME.test(name) || name.length > 200)
        throw new MettleError(
          'config-value',
          `models: ${JSON.stringify(name)} is not a name; expected letters, digits, and . _ - / inside`,
          { place },
        )
      const at = (...path: readonly string[]): Place => placeOf('models', name, ...path)
      if (block.each === undefined)
        models.push(modelOf(name, block, raw.defaults ?? {}, { working, dir: block.dir ?? raw.defaults?.dir ?? '' }, at))
      else {
        if (block.dir !== undefined)
          throw new MettleError('config-value', `models.${name}: each and dir exclude each other, the folder is the dir`, {
            place: at('dir'),
          })
        for (const dir of await expand(block.each, working, folders, at('each'))) {
          models.push(modelOf(`${name}/${dir.split('/').at(-1)}`, block, raw.defaults ?? {}, { working, dir }, at))
        }
      }
    })
  }
  if (models.length > MOST_MODELS)
    throw new MettleError(
      'config-value',
      `${models.length.toLocaleString('en')} models; expected ${MOST_MODELS.toLocaleString('en')} at the most`,
      {
        place: placeOf('models'),
      },
    )
  faults.push(...unresolved(models), ...clashes(models))
  for (const model of models) await collect(() => refuseLosses(model, file))
  for (const rule of models.flatMap(model => [...(model.gate ?? []), ...[...model.tiers.values()].flatMap(tier => tier.gate ?? [])]))
    if (rule.of !== undefined) await collect(() => refuseUnreadable(rule))
  if (faults.length > 0) throw new Problems(faults)
  return {
    path: file,
    kind: 'mettle',
    models: inOrder(models),
    removedModel: raw['removed-model'] ?? 'warn',
    dvcLock: raw['dvc-lock'] ?? 'believe',
    schedule: raw.schedule ?? 'none',
  }
}

/** Names that are given twice, or that are not there. */
function unresolved(models: readonly Model[]): readonly MettleError[] {
  const faults: MettleError[] = []
  const byName = grouped(models, model => model.name)
  const names = [...byName.keys()]
  for (const model of models) {
    if ((byName.get(model.name)?.length ?? 0) > 1) {
      faults.push(new MettleError('config-value', `two models are called ${JSON.stringify(model.name)}`, { place: model.place }))
    }
    for (const baseline of [model.baseline, ...model.beside])
      if (baseline?.kind === 'model' && !byName.has(baseline.model))
        faults.push(
          new MettleError(
            'config-reference',
            `${model.name}: baseline names no model ${JSON.stringify(baseline.model)}${didYouMean(baseline.model, names)}`,
            { place: model.place },
          ),
        )
    for (const source of model.data) {
      if (source.kind !== 'model') continue
      const other = byName.get(source.model)?.[0]
      if (!other) {
        faults.push(
          new MettleError(
            'config-reference',
            `${model.name}: there is no model ${JSON.stringify(source.model)}${didYouMean(source.model, names)}`,
            { place: source.place },
          ),
        )
      } else if (other.outputs.length === 0 && other !== model) {
        faults.push(
          new MettleError('config-reference', `${model.name}: ${source.model} declares no outputs to be read`, { place: source.place }),
        )
      } else if (source.output !== undefined && !other.outputs.some(output => output.name === source.output)) {
        const known = other.outputs.map(output => output.name)
        faults.push(
          new MettleError(
            'config-reference',
            `${model.name}: ${source.model} has no output ${JSON.stringify(source.output)}${didYouMean(source.output, known)}`,
            { place: source.place },
          ),
        )
      }
    }
  }
  return faults
}

/** @throws {MettleError} `config-rule` where what a rule is worked out from cannot be read */
async function refuseUnreadable({ metric, of, place }: Rule): Promise<void> {
  const { parseExpression } = await import('../formats/expression.ts')
  try {
    parseExpression(of ?? '')
  } catch (cause) {
    if (!(cause instanceof Unreadable)) throw cause
    throw new MettleError('config-rule', `gate.${metric}: of: ${JSON.stringify(of)} cannot be read: ${cause.message}`, { place, cause })
  }
}

/** What a model writes must not be what it reads. */
function refuseLosses(model: Model, file: string): void {
  if (model.train === undefined && model.evaluate === undefined) return
  const bases = (model.code ?? [])
    .filter(glob => !glob.startsWith('!'))
    .map(glob => globOf(glob).base)
    .filter(base => base !== '' && base !== '.')
  const sources = model.data.flatMap(source => (source.kind === 'path' ? [source.path] : []))
  const read = [
    file,
    model.dir,
    ...bases,
    ...sources,
    ...model.params.map(params => params.file),
    ...(model.lock === undefined ? [] : [model.lock]),
  ]
  const written = [
    ...(model.train === undefined ? [] : model.outputs.map(output => output.path)),
    ...model.metrics.map(metrics => metrics.path),
  ]
  for (const path of written) refuseOverwriting(path, read, model.place)
}

const DEEPEST = 6
const depthOf = (pattern: string, base: string): number => pattern.split('/').length - (base === '' ? 0 : base.split('/').length)

async function expand(glob: string, working: string, folders: Folders, place: Place): Promise<string[]> {
  const pattern = inside(glob, { working, dir: '' }, () => place)
  const { base } = globOf(pattern)
  const matches = globMatcher(pattern)
  const found = (await folders(base, pattern.includes('**') ? DEEPEST : depthOf(pattern, base))).filter(folder => matches(folder)).sort()
  if (found.length === 0) throw new MettleError('config-value', `each: ${JSON.stringify(glob)} matches no folder`, { place })
  return found.map(folder => (working === '' ? folder : folder.slice(working.length + 1)))
}
