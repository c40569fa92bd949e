import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'

/**
 * The environment as the process was started with it stays readable under /proc for every program of the same user,
 * whatever is deleted later. Linux keeps it in the process's own memory: it is overwritten there, and set again where
 * only this process sees it. Elsewhere, or where the system refuses, nothing happens.
 */
export function forgetStartingEnvironment(): void {
  const kept = { ...process.env }
  try {
    const stat = readFileSync('/proc/self/stat', 'latin1')
    // proc(5): env_start and env_end are the fields 50 and 51; the name in parentheses is the second.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [start, end] = [Number(fields[47]), Number(fields[48])]
    if (!(start > 0 && end > start && end - start < 1 << 22)) return
    const memory = openSync('/proc/self/mem', 'r+')
    try {
      writeSync(memory, Buffer.alloc(end - start), 0, end - start, start)
    } finally {
      closeSync(memory)
    }
  } catch {
    return
  } finally {
    for (const [name, value] of Object.entries(kept)) if (value !== undefined) process.env[name] = value
  }
}
