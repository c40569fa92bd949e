import { readFileSync } from 'node:fs'
import { processes } from './processes.ts'

/** So many looks long a process of another group is taken for one: only a number that was given anew could have changed. */
const REMEMBERED = 20

/** Resident memory of a process group, in bytes, as Linux tells it in `/proc`. */
export class GroupMemory {
  readonly #group: number | undefined
  #others = new Set<string>()
  #looks = 0

  constructor(group: number | undefined) {
    this.#group = group
  }

  /**
   * What all processes of the group hold now, or what one of them has held at most since it began, whichever is more:
   * a peak between two looks is not missed while its process lives. `null` where the system does not tell.
   */
  look(): number | null {
    if (this.#looks++ % REMEMBERED === 0) this.#others = new Set()
    let now = 0
    let most = 0
    for (const pid of processes()) {
      if (this.#others.has(pid)) continue
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
        if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) !== this.#group) {
          this.#others.add(pid)
          continue
        }
        const status = readFileSync(`/proc/${pid}/status`, 'latin1')
        now += bytesOf(status, RESIDENT)
        most = Math.max(most, bytesOf(status, HIGHEST))
      } catch {
        // It ended between the listing and the look.
      }
    }
    // What has ended and was not asked after yet holds nothing, and says nothing of what it held.
    return Math.max(now, most) || null
  }
}

const RESIDENT = /^VmRSS:\s*(\d+) kB$/m
const HIGHEST = /^VmHWM:\s*(\d+) kB$/m
/** A process that has ended has no such line. */
const bytesOf = (status: string, line: RegExp): number => Number(line.exec(status)?.[1] ?? 0) * 1024
