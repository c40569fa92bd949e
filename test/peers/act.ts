import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanEnvironment, type World } from '../e2e/world.ts'
import { runtimeToken } from '../local-github/results.ts'
import { installAct } from './tools.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The action as `mettle-ci/mettle@v1` would be. act does not know `$/`, the action's own repository, and takes its name. */
export function actionFolder(): string {
  const action = mkdtempSync(join(tmpdir(), 'mettle-action-'))
  for (const name of ['action.yml', 'dist', 'package.json', 'actions', '.github/workflows'])
    cpSync(join(ROOT, name), join(action, name), { recursive: true })
  const workflows = join(action, '.github/workflows')
  for (const name of readdirSync(workflows)) {
    const text = readFileSync(join(workflows, name), 'utf8')
    writeFileSync(join(workflows, name), text.replaceAll(/uses: \$\/(\S+)/g, 'uses: mettle-ci/mettle/$1@v1'))
  }
  mkdirSync(join(action, 'nothing'))
  writeFileSync(
    join(action, 'nothing/action.yml'),
    'name: Nothing\ndescription: It is there.\nruns: {using: composite, steps: [{run: true, shell: bash}]}\n',
  )
  return action
}

/** Runs the workflows of a repository for an event, in host mode, against the local GitHub. */
export async function runAct(
  world: World,
  action: string,
  event: string,
  payload: object,
  options: {
    readonly workflow?: string
    readonly bin?: string
    readonly token?: string
  } = {},
): Promise<{ readonly code: number; readonly log: string }> {
  const file = join(world.folder, `${event}.json`)
  writeFileSync(file, JSON.stringify(payload))
  // As a clone of GitHub: act takes the name from origin, git takes the bytes from the bare repository beside it.
  world.git('remote', 'set-url', 'origin', 'https://github.com/acme/models')
  const home = join(world.folder, 'home')
  mkdirSync(home, { recursive: true })
  const config = join(home, '.gitconfig')
  writeFileSync(config, `[url "file://${world.origin}"]\n\tinsteadOf = https://github.com/acme/models\n`)
  const { workflow = '.github/workflows/model.yml', bin, token = 'token' } = options
  const texts = [
    join(world.author, workflow),
    ...readdirSync(join(action, '.github/workflows')).map(name => join(action, '.github/workflows', name)),
  ]
  // Actions of others: what they would install is there.
  const others = new Set(texts.flatMap(path => readFileSync(path, 'utf8').match(/[\w-]+\/[\w-]+@[0-9a-f]{40}/g) ?? []))
  const clean = cleanEnvironment()
  const env = {
    ...clean,
    ...(bin === undefined ? {} : { PATH: `${bin}:${clean['PATH']}` }),
    HOME: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    GIT_CONFIG_GLOBAL: config,
  }
  const variables = {
    GITHUB_API_URL: world.github.url,
    ACTIONS_RESULTS_URL: `${world.github.url}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(1),
    ACTIONS_CACHE_SERVICE_V2: 'true',
    NO_COLOR: '1',
    GIT_PAGER: 'cat',
    CONDA: home,
  }
  const args = [
    event,
    ...['-W', workflow, '-e', file, '-P', 'ubuntu-latest=-self-hosted', '--action-offline-mode', '--no-cache-server'],
    ...['--local-repository', `mettle-ci/mettle@v1=${action}`, '-s', `GITHUB_TOKEN=${token}`],
    ...[...others]
      .filter(name => !name.startsWith('actions/checkout@'))
      .flatMap(name => ['--local-repository', `${name}=${join(action, 'nothing')}`]),
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ]
  return new Promise(resolve => {
    const child = spawn(installAct(), args, { cwd: world.author, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', chunk => {
        log += chunk
      })
    child.on('close', code => {
      world.git('remote', 'set-url', 'origin', `file://${world.origin}`)
      resolve({ code: code ?? -1, log })
    })
  })
}
