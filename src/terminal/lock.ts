import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataLockPath, readDataLock } from '../config/data-lock.ts'
import { lockOf } from '../session/locked-data.ts'
import type { Arguments } from './arguments.ts'
import { openLocal } from './local.ts'
import { paint, printable } from './table.ts'

/** Asks every source of models with `lock: true` what it is now, and writes `mettle.lock`. @returns the exit code */
export async function lock(args: Arguments): Promise<number> {
  const open = await openLocal(args, undefined, true)
  try {
    const path = dataLockPath(open.configPath)
    const content = await open.head.revision.read(path)
    const old = content === undefined ? new Map() : await readDataLock(content, path).catch(() => new Map())
    const made = lockOf(open.head.loaded.config.models, open.head.inspected, old, open.models)
    const locking = open.head.loaded.config.models.some(model => model.locksData)
    const text = content === undefined ? undefined : Buffer.from(content).toString('utf8')
    if (locking && made.content !== text) writeFileSync(join(open.repository.root, path), made.content)
    if (args.json) process.stdout.write(`${JSON.stringify({ file: path, moved: made.moved, left: made.left })}\n`)
    else if (!locking) process.stdout.write('No model locks its data: write `lock: true` in it.\n')
    else {
      for (const moved of made.moved) process.stdout.write(`${paint('green', '+')} ${printable(moved)}\n`)
      for (const left of made.left) process.stdout.write(`${paint('yellow', '!')} ${printable(left)}\n`)
      process.stdout.write(made.moved.length === 0 ? `${path} is what is there.\n` : `${path} is written.\n`)
    }
    return made.left.length > 0 ? 2 : 0
  } finally {
    open.repository.close()
  }
}
