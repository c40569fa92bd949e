import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { type Listed, type ObjectStore, type Outside, type Ran, Unreadable } from '../detect/sources/outside.ts'
import { gitEnvironment } from '../git/process.ts'
import { hashFile } from '../hash-file.ts'
import { childEnvironment, grantedVariables } from '../train/environment.ts'

const MOST_OUTPUT = 16 << 20
const SECONDS = 30
const COMMAND_SECONDS = 120

export interface Surrounded {
  readonly root: string
  readonly job: Readonly<Record<string, string | undefined>>
  /** Where no code of the repository may run. */
  readonly codeless?: boolean
  /** Whether what is judged lies in the work tree. */
  readonly checkedOut: boolean
  /** Takes persisted credentials out of reach; the returned function brings them back. */
  readonly hide: () => () => void
  /** Nothing is read in the name of a fork. */
  readonly trusted: boolean
  /** What the policy grants a model for fetching. */
  readonly grants: (model: string) => readonly string[]
}

/** The machine, as far as sources outside git may use it. */
export function outsideOf({ root, job, trusted, grants, codeless, checkedOut, hide }: Surrounded): Outside & { close(): void } {
  const folders: string[] = []
  const hidden = new Hidden(hide)
  return {
    environment: trusted ? job : {},
    seconds: SECONDS,
    runsCommands: codeless !== true,
    readFile: async path => {
      try {
        return trusted && isAbsolute(path) && statSync(path).size < 1 << 20 ? readFileSync(path, 'utf8') : undefined
      } catch {
        return undefined
      }
    },
    files: new LocalFiles(root, checkedOut),
    run: (program, args, options = {}) =>
      ran(
        program,
        args,
        { ...(trusted ? gitEnvironment() : childEnvironment(job, [], {})), GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: 'true' },
        root,
        options.seconds ?? COMMAND_SECONDS,
      ),
    granted: (model, variable) => (trusted ? grantedVariables(job, grants(model))[variable] : undefined),
    command: async (command, folder, model) => {
      const bringBack = hidden.enter()
      const result = await ran(
        'bash',
        ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', command],
        childEnvironment(job, trusted ? grants(model) : [], { METTLE_MODEL: model }),
        join(root, folder),
        COMMAND_SECONDS,
      ).finally(bringBack)
      return result ?? { code: 127, stdout: '', stderr: 'bash is not there' }
    },
    scratch() {
      const folder = mkdtempSync(join(tmpdir(), 'mettle-upstream-'))
      folders.push(folder)
      return folder
    },
    isLinkLocal: async host => (await import('../link-local.ts')).isLinkLocal(host),
    close: () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function ran(
  program: string,
  args: readonly string[],
  env: Record<string, string | undefined>,
  cwd: string,
  seconds: number,
): Promise<Ran | undefined> {
  return new Promise(resolve => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    let size = 0
    let over: string | undefined
    const end = (why: string): void => {
      over ??= why
      try {
        process.kill(-(child.pid as number), 'SIGKILL')
      } catch {
        child.kill('SIGKILL')
      }
    }
    const timer = setTimeout(() => end(`it did not end within ${seconds} s`), seconds * 1000)
    const take = (to: Buffer[]) => (chunk: Buffer) => {
      size += chunk.length
      if (size > MOST_OUTPUT) end('it printed more than 16 MB')
      else to.push(chunk)
    }
    child.stdout.on('data', take(out))
    child.stderr.on('data', take(err))
    child.on('error', () => {
      clearTimeout(timer)
      resolve(undefined)
    })
    child.on('close', code => {
      clearTimeout(timer)
      const stderr = Buffer.concat(err).toString('utf8')
      resolve({
        code: over === undefined ? (code ?? 128) : 124,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: over === undefined ? stderr : over,
      })
    })
  })
}

/** Several commands may run at once: the first takes credentials out of reach, the last brings them back. */
class Hidden {
  readonly #hide: () => () => void
  #inside = 0
  #bringBack: (() => void) | undefined

  constructor(hide: () => () => void) {
    this.#hide = hide
  }

  enter(): () => void {
    if (this.#inside++ === 0) this.#bringBack = this.#hide()
    return () => {
      if (--this.#inside === 0) this.#bringBack?.()
    }
  }
}

/** Tables that lie on this machine: in the repository, or below an absolute path. */
class LocalFiles implements ObjectStore {
  readonly #root: string
  readonly #checkedOut: boolean

  constructor(root: string, checkedOut: boolean) {
    this.#root = root
    this.#checkedOut = checkedOut
  }

  async head(address: string): Promise<Listed> {
    const path = this.#path(address)
    if (!existsSync(path)) throw new Unreadable(`${address} is not there`, true)
    return { key: address, size: statSync(path).size, identity: `sha256 ${hashFile(path)}`, version: null }
  }

  async get(address: string, most: number): Promise<Uint8Array> {
    const path = this.#path(address)
    if (!existsSync(path)) throw new Unreadable(`${address} is not there`, true)
    if (statSync(path).size > most) throw new Unreadable(`${address} has more than the ${most} bytes that are read`)
    return readFileSync(path)
  }

  /** Names and sizes only: who lists a folder here wants to know what there is. */
  async list(prefix: string, after = ''): Promise<readonly Listed[]> {
    const path = this.#path(prefix)
    if (!existsSync(path)) throw new Unreadable(`${prefix} is not there`, true)
    const names = readdirSync(path)
      .filter(name => name > after)
      .sort()
    return names.map(key => ({ key, size: 0, identity: createHash('sha256').update(key).digest('hex'), version: null }))
  }

  #path(address: string): string {
    if (isAbsolute(address)) return address
    if (!this.#checkedOut) throw new Unreadable(`${address} lies in the work tree, and what is judged is not checked out`)
    return join(this.#root, address)
  }
}
