/**
 * Which part of the job a step does: all of it; the training alone, with no right to write anything; or the gate alone,
 * which runs no code of the repository and judges what other jobs of the run, or another run, have trained.
 */
export type Stage = 'all' | 'train' | 'gate'

/** `NAME=value` lines of the variable in which a called workflow is given secrets for the training. */
export function grantedLines(text: string | undefined): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const line of (text ?? '').split(/\r?\n/)) {
    const [, name, value] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined && !/^(?:GITHUB_|ACTIONS_|INPUT_|RUNNER_)/i.test(name)) found[name] = value
  }
  return found
}
