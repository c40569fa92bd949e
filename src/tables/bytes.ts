import { closeSync, openSync, readSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { BadTable, ROW_LIMITS } from './table.ts'

const CHUNK = 1 << 18

/** Whether the first two bytes are gzip's. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

/** The first bytes of a file. */
export function headOf(path: string, size: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(size)
    return buffer.subarray(0, readSync(file, buffer, 0, size, 0))
  } finally {
    closeSync(file)
  }
}

/** The content of a file, unpacked, piece by piece: each is valid until the next is asked for. What unpacks to more than the limit is refused. */
export async function* contentOf(path: string): AsyncGenerator<Buffer> {
  let total = 0
  for await (const chunk of isGzip(headOf(path, 2)) ? unpacked(path) : plain(path)) {
    total += chunk.length
    if (total > ROW_LIMITS.bytes) throw new BadTable(`larger than ${ROW_LIMITS.bytes / 1e9} GB unpacked`, 'predictions-limit')
    yield chunk
  }
}

/** Synchronous reads into one buffer, which holds until the next: streams take three times as long. */
function* plain(path: string): Generator<Buffer> {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(CHUNK)
    for (;;) {
      const size = readSync(file, buffer, 0, CHUNK, null)
      if (size === 0) return
      yield buffer.subarray(0, size)
    }
  } finally {
    closeSync(file)
  }
}

async function* unpacked(path: string): AsyncGenerator<Buffer> {
  const { createReadStream } = await import('node:fs')
  const source = createReadStream(path)
  const unzip = createGunzip({ chunkSize: CHUNK })
  source.on('error', error => unzip.destroy(error))
  try {
    for await (const chunk of source.pipe(unzip)) yield chunk as Buffer
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new BadTable(`the gzip stream is damaged: ${error.message}`)
    throw error
  } finally {
    source.destroy()
    unzip.destroy()
  }
}
