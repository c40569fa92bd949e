import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the peers are kept between runs of one machine. */
const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/peers')
export const VERSIONS = { dvc: '3.67.1', act: 'v0.2.87' } as const

/** DVC from its registry, in an environment of its own. @returns the folder of its programs */
export function installDvc(): string {
  const folder = join(FOLDER, `dvc-${VERSIONS.dvc}`)
  if (!existsSync(join(folder, 'bin/dvc'))) {
    mkdirSync(FOLDER, { recursive: true })
    execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' })
    execFileSync(join(folder, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', `dvc==${VERSIONS.dvc}`], {
      stdio: 'inherit',
    })
  }
  return join(folder, 'bin')
}

/** A Python environment with exactly what a file of requirements names. @returns the folder of its programs */
export function installPython(requirements: string): string {
  const file = join(import.meta.dirname, `requirements-${requirements}.txt`)
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12)
  const folder = join(FOLDER, `${requirements}-${digest}`)
  if (!existsSync(join(folder, 'ready'))) {
    mkdirSync(FOLDER, { recursive: true })
    execFileSync('python3', ['-m', 'venv', '--clear', folder], { stdio: 'inherit' })
    execFileSync(join(folder, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', '-r', file], { stdio: 'inherit' })
    writeFileSync(join(folder, 'ready'), '')
  }
  return join(folder, 'bin')
}

/** Another version of Node, from its registry. @returns its path */
export function installNode(version: string): string {
  const folder = join(FOLDER, `node-${version}`)
  const program = join(folder, 'node_modules/node/bin/node')
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"private": true, "allowScripts": {"node": true}}\n')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', `node@${version}`], { cwd: folder, stdio: 'inherit' })
  }
  return program
}

/** act, built from its module. @returns its path */
export function installAct(): string {
  const folder = join(FOLDER, `act-${VERSIONS.act}`)
  if (!existsSync(join(folder, 'act'))) {
    mkdirSync(folder, { recursive: true })
    execFileSync('go', ['install', `github.com/nektos/act@${VERSIONS.act}`], { stdio: 'inherit', env: { ...process.env, GOBIN: folder } })
  }
  return join(folder, 'act')
}
