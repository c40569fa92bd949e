import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanEnvironment } from './world.ts'

export const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

/** Stages by name, whose commands are `sh NAME.sh`: what each reads and writes, all of them files. */
export type Chain = Readonly<Record<string, { readonly deps: readonly string[]; readonly outs: readonly string[] }>>

/** The lock that DVC writes after all stages ran. @param content of every file that a stage reads or writes */
export function lockOf(chain: Chain, content: Readonly<Record<string, string>>): string {
  const entries = (paths: readonly string[]) =>
    paths.map(path => ({ path, hash: 'md5', md5: md5(content[path] as string), size: (content[path] as string).length }))
  const stages = Object.fromEntries(
    Object.entries(chain).map(([name, { deps, outs }]) => [name, { cmd: `sh ${name}.sh`, deps: entries(deps), outs: entries(outs) }]),
  )
  return `${JSON.stringify({ schema: '2.0', stages }, null, 1)}\n`
}

/**
 * A program called `dvc` that reproduces a stage and writes its lock, and pulls what the lock names from a folder. DVC
 * itself runs in the suite with real peers.
 */
export class StandInDvc {
  readonly #folder = mkdtempSync(join(tmpdir(), 'mettle-stand-in-'))
  /** The folder that is its remote. */
  readonly store = join(this.#folder, 'store')

  constructor(chain: Chain) {
    writeFileSync(
      join(this.#folder, 'dvc'),
      `#!/usr/bin/env node
const { createHash } = require('node:crypto'), { execFileSync } = require('node:child_process'), fs = require('node:fs')
const chain = ${JSON.stringify(chain)}, [verb, ...rest] = process.argv.slice(2), name = rest.at(-1)
const lock = fs.existsSync('dvc.lock') ? JSON.parse(fs.readFileSync('dvc.lock', 'utf8')) : { schema: '2.0', stages: {} }
const entries = paths => paths.map(path => {
  const content = fs.readFileSync(path)
  return { path, hash: 'md5', md5: createHash('md5').update(content).digest('hex'), size: content.length }
})
if (verb === 'pull') {
  for (const path of rest) {
    const out = Object.values(lock.stages).flatMap(stage => stage.outs).find(one => one.path === path)
    fs.copyFileSync(${JSON.stringify(this.store)} + '/files/md5/' + out.md5.slice(0, 2) + '/' + out.md5.slice(2), path)
  }
} else {
  execFileSync('sh', ['-e', name + '.sh'], { stdio: 'inherit' })
  lock.stages[name] = { cmd: 'sh ' + name + '.sh', deps: entries(chain[name].deps), outs: entries(chain[name].outs) }
  fs.writeFileSync('dvc.lock', JSON.stringify(lock))
}
`,
    )
    chmodSync(join(this.#folder, 'dvc'), 0o755)
  }

  get environment(): Record<string, string> {
    return { PATH: `${this.#folder}:${cleanEnvironment()['PATH']}` }
  }

  /** Its configuration, with the remote. */
  get config(): string {
    return `[core]\n    remote = store\n['remote "store"']\n    url = ${this.store}\n`
  }

  /** Puts a content where the remote has it. */
  push(content: string): void {
    const hash = md5(content)
    mkdirSync(join(this.store, 'files/md5', hash.slice(0, 2)), { recursive: true })
    writeFileSync(join(this.store, 'files/md5', hash.slice(0, 2), hash.slice(2)), content)
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
