import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { hashFile } from '../../hash-file.ts'

/** Loaded by itself: it is its own worker. */
const WORKER = 'mettle-hash'
const MOST_WORKERS = 8

interface Batch {
  readonly kind: typeof WORKER
  readonly paths: readonly string[]
}

const batch = workerData as Batch | null
if (!isMainThread && batch?.kind === WORKER) parentPort?.postMessage(batch.paths.map(hashFile))

/** The sha256 of files in hex, in their order, on all cores. @throws {Error} where one cannot be read */
export async function hashAll(files: readonly { readonly path: string; readonly size: bigint }[]): Promise<readonly string[]> {
  const count = Math.min(availableParallelism(), MOST_WORKERS)
  // The largest first, each to whoever has least: no worker waits long for another.
  const shares = Array.from({ length: count }, () => ({ bytes: 0n, indices: [] as number[] }))
  for (const index of files.map((_, i) => i).sort((a, b) => Number((files[b]?.size ?? 0n) - (files[a]?.size ?? 0n)))) {
    const share = shares.reduce((least, other) => (other.bytes < least.bytes ? other : least))
    share.indices.push(index)
    // Opening a file costs as much as some bytes of it.
    share.bytes += (files[index]?.size ?? 0n) + 16_384n
  }
  const result = new Array<string>(files.length)
  await Promise.all(
    shares.map(async ({ indices }) => {
      const hashes = await inWorker(indices.map(index => files[index]?.path as string))
      for (const [i, index] of indices.entries()) result[index] = hashes[i] as string
    }),
  )
  return result
}

function inWorker(paths: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { kind: WORKER, paths } satisfies Batch,
      // What this program was started with may make no sense of a file.
      execArgv: [],
    })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('a worker that hashes files ended early')))
  })
}
