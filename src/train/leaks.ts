import { closeSync, openSync, readSync } from 'node:fs'
import { MettleError } from '../errors.ts'

const CHUNK = 1 << 20

/** The forms in which a secret may stand in what leaves the job. */
export function needles(secrets: readonly string[]): readonly Buffer[] {
  return secrets.flatMap(secret => [
    Buffer.from(secret),
    Buffer.from(Buffer.from(secret).toString('base64').split('=', 1)[0] as string),
    Buffer.from(JSON.stringify(secret).slice(1, -1)),
  ])
}

/** @throws {MettleError} `secret-leak` where a granted value stands in what would leave the job */
export function refuseLeak(content: string | Uint8Array, secrets: readonly string[], where: string): void {
  if (secrets.length === 0) return
  const bytes = Buffer.from(content as string)
  if (needles(secrets).some(needle => bytes.includes(needle))) throw leak(where)
}

/** The same for a file, in pieces. */
export function refuseLeakInFile(path: string, secrets: readonly string[], where: string): void {
  if (secrets.length === 0) return
  const wanted = needles(secrets)
  const overlap = Math.max(...wanted.map(needle => needle.length))
  const buffer = Buffer.alloc(CHUNK + overlap)
  const file = openSync(path, 'r')
  try {
    let kept = 0
    for (;;) {
      const read = readSync(file, buffer, kept, CHUNK, null)
      if (read === 0) return
      const view = buffer.subarray(0, kept + read)
      if (wanted.some(needle => view.includes(needle))) throw leak(where)
      kept = Math.min(overlap, view.length)
      buffer.copyWithin(0, view.length - kept, view.length)
    }
  } finally {
    closeSync(file)
  }
}

const leak = (where: string): MettleError =>
  new MettleError(
    'secret-leak',
    `a value that was granted to the program stands in ${where}. Nothing of it leaves the job; stop the program from writing it, and rotate the secret.`,
  )
