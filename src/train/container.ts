import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { grantedVariables } from './environment.ts'

/** What of the machine's environment means the same in an image. */
const SHARED =
  /^(?:CI|GITHUB_SHA|GITHUB_REF|LANG|LANGUAGE|LC_[A-Z_]+|TZ|NO_COLOR|(?:https?|no|all|ftp)_proxy|(?:OMP|MKL|OPENBLAS|NUMEXPR)_[A-Z0-9_]+)$/i

export interface ContainerRun {
  readonly image: string
  readonly root: string
  readonly temporary: string
  readonly cwd: string
  readonly command: string
  readonly environment: Readonly<Record<string, string>>
  readonly grants: readonly string[]
  /** Variables of the model and of Mettle itself. */
  readonly own: Readonly<Record<string, string>>
}

/**
 * The same command in an image: the checkout at the same place, the same user, the same variables, values never on the
 * command line. Source: docker run reference.
 */
export function inContainer(run: ContainerRun): { readonly program: readonly [string, ...string[]]; end(): void } {
  const name = `mettle-${randomUUID()}`
  const names = [
    ...Object.keys(run.own),
    ...Object.keys(grantedVariables(run.environment, run.grants)),
    ...Object.keys(run.environment).filter(variable => SHARED.test(variable)),
  ]
  const documents = join(run.temporary, 'mettle')
  const user = process.getuid === undefined ? [] : ['--user', `${process.getuid()}:${process.getgid?.() ?? 0}`]
  return {
    program: [
      'docker',
      ...['run', '--rm', '--init', '--name', name, '--volume', `${run.root}:${run.root}`, '--volume', `${documents}:${documents}:ro`],
      ...['--workdir', run.cwd, ...user, '--env', 'HOME=/tmp', ...[...new Set(names)].flatMap(variable => ['--env', variable])],
      ...['--entrypoint', 'bash', run.image, '--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', run.command],
    ],
    // A client that was killed leaves its container behind.
    end: () => void spawnSync('docker', ['rm', '--force', name], { stdio: 'ignore', timeout: 20_000, env: run.environment }),
  }
}
