import { MettleError, type Place } from '../errors.ts'
import { type Grants, NO_GRANTS, type Step } from './model.ts'
import type { RawModel } from './schema.ts'

const STEPS: readonly Step[] = ['fetch', 'setup', 'train', 'evaluate']
/** No grant ever holds for these: they are the job’s own. */
export const NEVER_GRANTED = /^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_.*|INPUT_.*)$/i

/** Names of variables that each step of a model is given. @throws {MettleError} `config-value` */
export function grantsOf(raw: RawModel['env'], place: Place): Grants {
  if (raw === undefined) return NO_GRANTS
  const grants = Array.isArray(raw) ? Object.fromEntries(STEPS.map(step => [step, raw])) : (raw as Partial<Record<Step, string[]>>)
  const checked = STEPS.map((step): [Step, readonly string[]] => [step, (grants[step] ?? []).map(pattern => grant(pattern, place))])
  return Object.fromEntries(checked) as Record<Step, readonly string[]>
}

function grant(pattern: string, place: Place): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*\*?$/.test(pattern))
    throw new MettleError('config-value', `env: ${JSON.stringify(pattern)} is not a name of a variable; a * may stand at its end`, {
      place,
    })
  if (NEVER_GRANTED.test(pattern))
    throw new MettleError('config-value', `env: ${pattern} belongs to the job and is never granted`, { place })
  return pattern
}

/** A name of an input or a tier. @throws {MettleError} `config-value` */
export function inputName(name: string, place: Place, of = 'inputs'): string {
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name))
    throw new MettleError('config-value', `${of}: ${JSON.stringify(name)} is not a name; expected letters, digits, _ and -`, { place })
  return name
}

/** A name of a variable that a model may set. @throws {MettleError} `config-value` */
export function variableName(name: string, place: Place): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    throw new MettleError('config-value', `variables: ${JSON.stringify(name)} is not a name of a variable`, { place })
  if (NEVER_GRANTED.test(name) || /^(?:METTLE_|GITHUB_|RUNNER_|LD_|NODE_OPTIONS$|PATH$|BASH_ENV$)/i.test(name)) {
    throw new MettleError('config-value', `variables: ${name} is set by the job, not by the configuration`, { place })
  }
  return name
}
