/** The two actions that teams use today to find what changed, run as a runner does: `PATHS_FILTER=…/dist/index.js CHANGED_FILES=…/dist/index.js`. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { Command } from './measure.ts'

export interface Peer {
  readonly name: 'paths-filter' | 'changed-files'
  /** @param globs by model */
  command(place: string, env: Readonly<Record<string, string>>, globs: Readonly<Record<string, string>>): Command
  /** The models that it says have changed. */
  changed(output: string): readonly string[]
}

/** Inputs with the defaults of its `action.yml`, as a runner gives them. */
function inputs(bundle: string, own: Readonly<Record<string, string>>): Record<string, string> {
  const file = join(dirname(dirname(bundle)), 'action.yml')
  const declared = (parse(readFileSync(file, 'utf8')) as { inputs: Record<string, { default?: unknown }> }).inputs
  const defaults = Object.fromEntries(Object.entries(declared).map(([name, { default: value }]) => [name, String(value ?? '')]))
  const named = Object.entries({ ...defaults, ...own }).filter(([name, value]) => own[name] !== undefined || !value.includes('${{'))
  return Object.fromEntries(named.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}

const pathsFilter = (bundle: string): Peer => ({
  name: 'paths-filter',
  command: (place, env, globs) => ({
    command: process.execPath,
    args: [bundle],
    cwd: place,
    env: {
      ...env,
      ...inputs(bundle, {
        token: env['INPUT_TOKEN'] ?? '',
        filters: Object.entries(globs)
          .map(([name, glob]) => `${name}: ['${glob}']`)
          .join('\n'),
      }),
    },
  }),
  changed: output => [...output.matchAll(/^(m\d+)<<(\S+)\ntrue\n/gm)].map(match => match[1] as string),
})

const changedFiles = (bundle: string): Peer => ({
  name: 'changed-files',
  command: (place, env, globs) => ({
    command: process.execPath,
    args: [bundle],
    cwd: place,
    env: {
      ...env,
      ...inputs(bundle, {
        token: env['INPUT_TOKEN'] ?? '',
        files_yaml: Object.entries(globs)
          .map(([name, glob]) => `${name}:\n  - ${glob}`)
          .join('\n'),
      }),
    },
  }),
  changed: output => [...output.matchAll(/^(m\d+)_any_modified<<(\S+)\ntrue\n/gm)].map(match => match[1] as string),
})

/** Those that are here. */
export const PEERS: readonly Peer[] = [
  [process.env['PATHS_FILTER'], pathsFilter] as const,
  [process.env['CHANGED_FILES'], changedFiles] as const,
].flatMap(([bundle, make]) => (bundle !== undefined && existsSync(bundle) ? [make(bundle)] : []))
