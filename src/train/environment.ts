import { NEVER_GRANTED } from '../config/grants.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What every child process may see of the job: nothing here is a credential. */
const ALLOWED =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|TMPDIR|TZ|TERM|NO_COLOR|LANG|LANGUAGE|LC_[A-Z_]+|CI|GITHUB_SHA|GITHUB_REF|RUNNER_(?:TEMP|TOOL_CACHE|WORKSPACE|OS|ARCH)|(?:https?|no|all|ftp)_proxy|VIRTUAL_ENV|CONDA_(?:PREFIX|DEFAULT_ENV|EXE)|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|pythonLocation|JAVA_HOME|R_LIBS(?:_USER)?|SSL_CERT_(?:FILE|DIR)|NODE_EXTRA_CA_CERTS|CUDA_[A-Z0-9_]+|NVIDIA_[A-Z0-9_]+|(?:OMP|MKL|OPENBLAS|NUMEXPR|GOTO|BLIS|VECLIB)_[A-Z0-9_]+|SYSTEMROOT|COMSPEC|PATHEXT)$/i

const grantedBy = (patterns: readonly string[], name: string): boolean =>
  !NEVER_GRANTED.test(name) && patterns.some(pattern => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern))

/**
 * The environment of a child process: the allow-list, what the policy grants by name, and what Mettle says.
 * @param grants names or patterns of this step, from the policy; empty on a fork
 */
export function childEnvironment(
  job: Environment,
  grants: readonly string[],
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  const environment: Record<string, string> = {}
  for (const [name, value] of Object.entries(job)) {
    if (value !== undefined && (ALLOWED.test(name) || grantedBy(grants, name))) environment[name] = value
  }
  return { ...environment, ...own }
}

/** The variables that were granted, by name. */
export const grantedVariables = (job: Environment, grants: readonly string[]): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(job).filter(([name]) => grantedBy(grants, name)))

/** The values that were granted: to be masked, and searched for in what leaves the job. */
export function grantedValues(job: Environment, grants: readonly string[]): string[] {
  const values = Object.entries(job).flatMap(([name, value]) => (value !== undefined && grantedBy(grants, name) ? [value] : []))
  return [...new Set(values.flatMap(value => [value, ...value.split('\n')].map(part => part.trim())).filter(value => value.length >= 6))]
}

/** What a program says when it lacks a credential, whatever it is called. */
const REFUSED = /credential|unauthori[sz]ed|authenticat|permission denied|access ?denied|forbidden|api[ _-]?key|\b40[13]\b/i
const CREDENTIAL = /(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|_DSN|_URI)(?:_ID)?$|^(?:AWS|AZURE|GOOGLE|WANDB|MLFLOW|HF|DVC)_/i
const RUNNERS = /^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_|METTLE_|ImageOS$|ImageVersion$)/i

/** Variables of the job that a failed program was not given and may have wanted. */
export function withheld(job: Environment, grants: readonly string[], log: readonly string[]): string[] {
  const text = log.join('\n')
  return Object.keys(job)
    .filter(
      name =>
        job[name] !== undefined &&
        job[name] !== '' &&
        !ALLOWED.test(name) &&
        !RUNNERS.test(name) &&
        !NEVER_GRANTED.test(name) &&
        !grantedBy(grants, name),
    )
    .filter(
      name =>
        (CREDENTIAL.test(name) && REFUSED.test(text)) ||
        (name.length > 3 && new RegExp(`\\b${name.replace(/[^\w]/g, '\\$&')}\\b`).test(text)),
    )
    .sort()
}
