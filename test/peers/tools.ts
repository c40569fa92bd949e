import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/** Makes a folder where it is not ready yet; of suites that want the same at once, one makes it and the others wait. */
function made(name: string, make: (folder: string) => void): string {
  const folder = join(FOLDER, name)
  const [ready, held] = [join(folder, '.ready'), `${folder}.held`]
  mkdirSync(FOLDER, { recursive: true })
  while (!existsSync(ready)) {
    try {
      writeFileSync(held, String(process.pid), { flag: 'wx' })
    } catch {
      // One that was killed holds nothing.
      if (existsSync(held) && !isAlive(Number(readFileSync(held, 'utf8')))) rmSync(held, { force: true })
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
      continue
    }
    try {
      if (!existsSync(ready)) {
        mkdirSync(folder, { recursive: true })
        make(folder)
        writeFileSync(ready, '')
      }
    } finally {
      rmSync(held, { force: true })
    }
  }
  return folder
}

function isAlive(pid: number): boolean {
  try {
    // An empty file is being written.
    return pid === 0 || process.kill(pid, 0)
  } catch {
    return false
  }
}

/** DVC from its registry, in an environment of its own. @returns the folder of its programs */
export const installDvc = (): string =>
  join(
    made(`dvc-s3-${VERSIONS.dvc}`, folder => makeEnvironment(folder, [`dvc[s3]==${VERSIONS.dvc}`])),
    'bin',
  )

/** A Python environment with exactly what a file of requirements names. @returns the folder of its programs */
export function installPython(requirements: string): string {
  const file = join(import.meta.dirname, `requirements-${requirements}.txt`)
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12)
  return join(
    made(`${requirements}-${digest}`, folder => makeEnvironment(folder, ['-r', file])),
    'bin',
  )
}

/** uv installs in seconds what takes pip minutes. */
function makeEnvironment(folder: string, packages: readonly string[]): void {
  const python = (place: string): unknown => execFileSync('python3', ['-m', 'venv', '--clear', place], { stdio: 'inherit' })
  const uv = made(`uv-${VERSIONS.uv}`, place => {
    python(place)
    const install = ['install', '--quiet', '--disable-pip-version-check', `uv==${VERSIONS.uv}`]
    execFileSync(join(place, 'bin/pip'), install, { stdio: 'inherit' })
  })
  python(folder)
  execFileSync(join(uv, 'bin/uv'), ['pip', 'install', '--quiet', '--python', join(folder, 'bin/python'), ...packages], { stdio: 'inherit' })
}

/** Another version of Node, from its registry. @returns its path */
export const installNode = (version: string): string =>
  join(
    made(`node-${version}`, folder => fromNpm(folder, `node@${version}`, { allowScripts: { node: true } })),
    'node_modules/node/bin/node',
  )

/** act, built from its module. @returns its path */
export const installAct = (): string => fromGo('act', VERSIONS.act, 'github.com/nektos/act')

/** A registry of the Open Container Initiative, in memory, built from its module. @returns its path */
export const installRegistry = (): string => fromGo('registry', VERSIONS.registry, 'github.com/google/go-containerregistry/cmd/registry')

/** actionlint, built from its module. @returns its path */
export const installActionlint = (): string => fromGo('actionlint', VERSIONS.actionlint, 'github.com/rhysd/actionlint/cmd/actionlint')

/** Azure's own emulator of its blobs, from its registry. @returns its script */
export const installAzurite = (): string =>
  join(
    made(`azurite-${VERSIONS.azurite}`, folder => fromNpm(folder, `azurite@${VERSIONS.azurite}`, {}, '--ignore-scripts')),
    'node_modules/azurite/dist/src/blob/main.js',
  )

function fromNpm(folder: string, name: string, manifest: object, ...options: readonly string[]): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, ...manifest }))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', ...options, name], { cwd: folder, stdio: 'inherit' })
}

const fromGo = (name: string, version: string, module: string): string =>
  join(
    made(`${name}-${version}`, folder => {
      execFileSync('go', ['install', `${module}@${version}`], { stdio: 'inherit', env: { ...process.env, GOBIN: folder } })
    }),
    name,
  )
