import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the peers are kept between runs of one machine. */
const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/peers')
export const VERSIONS = {
  uv: '0.13.9',
  azurite: '3.37.0',
  dvc: '3.67.1',
  act: 'v0.2.87',
  registry: 'v0.20.6',
  actionlint: 'v1.7.12',
} as const

/** DVC from its registry, in an environment of its own. @returns the folder of its programs */
export function installDvc(): string {
  const folder = join(FOLDER, `dvc-s3-${VERSIONS.dvc}`)
  if (!existsSync(join(folder, 'bin/dvc'))) {
    mkdirSync(FOLDER, { recursive: true })
    makeEnvironment(folder, [`dvc[s3]==${VERSIONS.dvc}`])
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
    makeEnvironment(folder, ['-r', file])
    writeFileSync(join(folder, 'ready'), '')
  }
  return join(folder, 'bin')
}

/** uv installs in seconds what takes pip minutes. */
function makeEnvironment(folder: string, packages: readonly string[]): void {
  const uv = join(FOLDER, `uv-${VERSIONS.uv}`)
  if (!existsSync(join(uv, 'bin/uv'))) {
    execFileSync('python3', ['-m', 'venv', '--clear', uv], { stdio: 'inherit' })
    execFileSync(join(uv, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', `uv==${VERSIONS.uv}`], { stdio: 'inherit' })
  }
  execFileSync('python3', ['-m', 'venv', '--clear', folder], { stdio: 'inherit' })
  execFileSync(join(uv, 'bin/uv'), ['pip', 'install', '--quiet', '--python', join(folder, 'bin/python'), ...packages], { stdio: 'inherit' })
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

/** A registry of the Open Container Initiative, in memory, built from its module. @returns its path */
export function installRegistry(): string {
  const folder = join(FOLDER, `registry-${VERSIONS.registry}`)
  if (!existsSync(join(folder, 'registry'))) {
    mkdirSync(folder, { recursive: true })
    const module = `github.com/google/go-containerregistry/cmd/registry@${VERSIONS.registry}`
    execFileSync('go', ['install', module], { stdio: 'inherit', env: { ...process.env, GOBIN: folder } })
  }
  return join(folder, 'registry')
}

/** Azure's own emulator of its blobs, from its registry. @returns its script */
export function installAzurite(): string {
  const folder = join(FOLDER, `azurite-${VERSIONS.azurite}`)
  const script = join(folder, 'node_modules/azurite/dist/src/blob/main.js')
  if (!existsSync(script)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
    const install = ['install', '--no-audit', '--no-fund', '--no-save', '--ignore-scripts', `azurite@${VERSIONS.azurite}`]
    execFileSync('npm', install, { cwd: folder, stdio: 'inherit' })
  }
  return script
}

/** actionlint, built from its module. @returns its path */
export function installActionlint(): string {
  const folder = join(FOLDER, `actionlint-${VERSIONS.actionlint}`)
  if (!existsSync(join(folder, 'actionlint'))) {
    mkdirSync(folder, { recursive: true })
    const module = `github.com/rhysd/actionlint/cmd/actionlint@${VERSIONS.actionlint}`
    execFileSync('go', ['install', module], { stdio: 'inherit', env: { ...process.env, GOBIN: folder } })
  }
  return join(folder, 'actionlint')
}
