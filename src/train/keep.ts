import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Output, Record_ } from '../documents/schemas.ts'
import { hashOutputs, safely } from './outputs.ts'
import type { Kept, Store } from './store.ts'

/** A store that is down, slow or poisoned changes no result: it only costs a note. */
export type Note = (text: string) => void

const stageOf = (temporary: string, key: string): string => join(temporary, 'mettle', 'outputs', key)

/** Puts the outputs of a training where later runs find them. */
export async function keepOutputs(
  stores: readonly Store[],
  root: string,
  temporary: string,
  key: string,
  outputs: readonly Output[],
  note: Note,
): Promise<Kept | undefined> {
  if (outputs.length === 0 || stores.length === 0) return undefined
  const folder = stageOf(temporary, key)
  for (const { path } of outputs) safely(root, path)
  copy(root, folder, outputs)
  let kept: Kept | undefined
  for (const store of stores) {
    try {
      kept = (await store.save(key, folder)) ?? kept
    } catch (error) {
      note(`the outputs could not be kept in the ${store.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  rmSync(folder, { recursive: true, force: true })
  return kept
}

/** Brings back what a record names, checked by its digests. `false` where the bytes are gone or are not those. */
export async function restoreOutputs(
  stores: readonly Store[],
  root: string,
  temporary: string,
  record: Record_,
  note: Note,
): Promise<boolean> {
  if (matches(root, record.outputs)) return true
  const folder = stageOf(temporary, record.key)
  for (const store of stores) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    try {
      if (!(await store.load(record.key, folder, record.artifact ?? undefined))) continue
      if (!matches(folder, record.outputs)) {
        note(`what the ${store.name} holds for ${record.model} is not what was trained: its sha256 differs; it is not used`)
        continue
      }
      for (const output of record.outputs) safely(root, output.path)
      for (const output of record.outputs) rmSync(join(root, output.path), { recursive: true, force: true })
      copy(folder, root, record.outputs)
      return true
    } catch (error) {
      note(`the ${store.name} could not be read: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return false
}

function copy(from: string, to: string, outputs: readonly Output[]): void {
  for (const { path } of outputs) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    // What is a link was hashed as the file that it stands for; others were refused.
    cpSync(join(from, path), join(to, path), { recursive: true, force: true, dereference: true })
  }
}

export function matches(root: string, outputs: readonly Output[]): boolean {
  try {
    return hashOutputs(root, outputs).every((found, i) => found.sha256 === outputs[i]?.sha256)
  } catch {
    return false
  }
}
