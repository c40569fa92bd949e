import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { gitEnvironment, gitProgram } from './process.ts'

export interface GitObject {
  readonly oid: string
  readonly type: 'blob' | 'tree' | 'commit' | 'tag'
  readonly content: Buffer
}

interface Waiting {
  readonly resolve: (object: GitObject | undefined) => void
  readonly reject: (error: Error) => void
}

/**
 * One `git cat-file --batch` for a whole run: questions are written as they come, answers are read in order.
 * An object that is not there is `undefined`.
 */
export class ObjectReader {
  readonly #gitDir: string
  #process: ChildProcessWithoutNullStreams | undefined
  #waiting: Waiting[] = []
  #chunks: Buffer[] = []
  #length = 0
  #need = 0
  #outgoing = ''

  constructor(gitDir: string) {
    this.#gitDir = gitDir
  }

  /** @param name an object id, or a name like `<commit>:<path>` */
  read(name: string): Promise<GitObject | undefined> {
    if (name.includes('\n')) return Promise.resolve(undefined)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#outgoing += `${name}\n`
      if (this.#outgoing.length === name.length + 1) setImmediate(() => this.#flush())
    })
  }

  /** Questions of one turn of the loop go out together: a write each would cost more than the answers. */
  #flush(): void {
    const questions = this.#outgoing
    this.#outgoing = ''
    if (questions !== '') this.#start().stdin.write(questions)
  }

  /** No more questions; what was asked is still answered. */
  close(): void {
    if (this.#waiting.length > 0) this.#flush()
    this.#process?.stdin.end()
  }

  #start(): ChildProcessWithoutNullStreams {
    if (this.#process) return this.#process
    const child = spawn(gitProgram(), ['--git-dir', this.#gitDir, '-c', 'safe.directory=*', 'cat-file', '--batch'], {
      env: gitEnvironment(),
    })
    child.stdout.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk)
      this.#length += chunk.length
      if (this.#length >= this.#need) this.#drain()
    })
    child.stdin.on('error', () => {})
    child.on('error', error => this.#fail(error))
    child.on('close', code => this.#fail(new Error(`git cat-file ended with ${code}`)))
    this.#process = child
    return child
  }

  #fail(error: Error): void {
    this.#process = undefined
    const waiting = this.#waiting
    this.#waiting = []
    for (const { reject } of waiting) reject(error)
  }

  #drain(): void {
    let buffer = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks)
    this.#need = 0
    while (this.#waiting.length > 0) {
      const end = buffer.indexOf(10)
      if (end === -1) break
      const header = buffer.toString('utf8', 0, end)
      const found = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(header)
      if (!found) {
        buffer = buffer.subarray(end + 1)
        this.#waiting.shift()?.resolve(undefined)
        continue
      }
      const size = Number(found[3])
      const total = end + 1 + size + 1
      if (buffer.length < total) {
        this.#need = total
        break
      }
      const content = Buffer.from(buffer.subarray(end + 1, end + 1 + size))
      buffer = buffer.subarray(total)
      this.#waiting.shift()?.resolve({ oid: found[1] as string, type: found[2] as GitObject['type'], content })
    }
    this.#chunks = buffer.length > 0 ? [buffer] : []
    this.#length = buffer.length
  }
}
