import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Checkout } from './checkout.ts'
import { scratchConfig } from './settings.ts'

/**
 * A repository beside a checkout, which borrows its objects: what has to be fetched goes there, and the checkout stays
 * as it is.
 */
export class Scratch {
  readonly folder: string
  readonly #checkout: Checkout

  constructor(checkout: Checkout, temporary: string | undefined) {
    this.#checkout = checkout
    this.folder = mkdtempSync(join(temporary ?? tmpdir(), 'mettle-git-'))
    for (const folder of ['objects/info', 'refs/heads']) mkdirSync(join(this.folder, folder), { recursive: true })
    this.layOut()
  }

  /** Writes its settings, whatever has become of them since: by a filtered fetch, or by a program that has run. */
  layOut(): void {
    const { url, format, objects } = this.#checkout
    // Files by which git would look for its settings somewhere else.
    for (const name of ['commondir', 'config.worktree', 'gitdir']) rmSync(join(this.folder, name), { recursive: true, force: true })
    const files = {
      HEAD: 'ref: refs/heads/none\n',
      config: scratchConfig(url, format),
      'objects/info/alternates': `${objects}\n`,
    }
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.folder, name)
      // In one step: another git may be starting here.
      writeFileSync(`${path}.new`, content)
      renameSync(`${path}.new`, path)
    }
  }

  /** What one of its refs stands for: it keeps each in a file. */
  ref(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8').trim()
  }

  /** Whether it knows where the checkout's history ends. */
  get shallow(): boolean {
    return existsSync(join(this.folder, 'shallow'))
  }

  /**
   * Lets a fetch of one commit leave out what the shallow checkout's own commit has: without it, a base that differs
   * in one file brings every tree of the repository. The boundary goes along, or the server would take the whole
   * history for present.
   */
  offerHead(): void {
    const { boundary, head } = this.#checkout
    const offered = join(this.folder, 'refs/heads/checkout')
    if (boundary === undefined || head === undefined || existsSync(offered)) return
    copyFileSync(boundary, join(this.folder, 'shallow'))
    writeFileSync(offered, `${head}\n`)
  }

  close(): void {
    // A git that still writes there may be ended with the rest: what it leaves lies in a temporary folder.
    try {
      rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 })
    } catch {}
  }
}
