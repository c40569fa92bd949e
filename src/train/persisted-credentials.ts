import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { MettleError } from '../errors.ts'

interface Hidden {
  readonly path: string
  /** Where its folder really lies. */
  readonly folder: string
  readonly content: Buffer
  readonly mode: number
}

/**
 * What `actions/checkout` leaves in git's configuration (a header, since version 6 in a file behind `includeIf`) is out
 * of reach while a program of the repository runs; afterwards every file is what it was.
 * @returns puts everything back; may be called again
 */
export function hideCredentials(gitDir: string): () => void {
  const hidden: Hidden[] = []
  const replace = (named: string, content: string): void => {
    // A link is left as it is: what it leads to is what git reads.
    const path = realpathSync(named)
    const { mode } = statSync(path)
    hidden.push({ path, folder: realpathSync(dirname(path)), content: readFileSync(path), mode })
    writeFileSync(path, content)
  }
  try {
    for (const config of [join(gitDir, 'config'), ...moduleConfigs(join(gitDir, 'modules'))]) {
      if (!existsSync(config)) continue
      const text = readFileSync(config, 'utf8')
      for (const file of includedFiles(text, gitDir)) if (existsSync(file) && holdsCredential(readFileSync(file, 'utf8'))) replace(file, '')
      // Kept even where nothing has to go: what the program does to it does not stay.
      replace(config, withoutCredentials(text))
    }
  } catch (error) {
    restore(hidden)
    throw error
  }
  return () => restore(hidden.splice(0))
}

/** Each submodule has a configuration of its own, with the same header in it. */
function moduleConfigs(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name === 'config')
    .map(entry => join(entry.parentPath, entry.name))
}

/**
 * Puts a new file in the place of each: another name for the old one, or a pipe that a program has laid there, gets
 * nothing. @throws {MettleError} `git-failed` where a folder is gone or is another
 */
function restore(hidden: readonly Hidden[]): void {
  const faults: MettleError[] = []
  for (const { path, folder, content, mode } of hidden) {
    const fresh = `${path}.${randomUUID()}`
    try {
      if (realpathSync(dirname(path)) !== folder) throw new Error('its folder is another')
      writeFileSync(fresh, content, { mode: 0o600, flag: 'wx' })
      chmodSync(fresh, mode)
      renameSync(fresh, path)
    } catch (cause) {
      rmSync(fresh, { force: true })
      faults.push(
        new MettleError(
          'git-failed',
          `a program of the repository has removed or replaced ${path}, which git needs: nothing more can be judged`,
          { cause },
        ),
      )
    }
  }
  if (faults[0]) throw faults[0]
}

const holdsCredential = (text: string): boolean => /extraheader|insteadof\s*=|helper\s*=|sshcommand/i.test(text)

function includedFiles(text: string, gitDir: string): string[] {
  const files: string[] = []
  let including = false
  for (const line of text.split('\n')) {
    const section = /^\s*\[\s*([\w.-]+)/.exec(line)?.[1]?.toLowerCase()
    if (section !== undefined) including = section === 'include' || section === 'includeif'
    const value = including ? /^path\s*=(.*)$/is.exec(line.trim())?.[1]?.trim().replace(/^"|"$/g, '') : undefined
    if (value) files.push(value.startsWith('~/') ? join(homedir(), value.slice(2)) : isAbsolute(value) ? value : join(gitDir, value))
  }
  return files
}

/** Headers, ssh commands and passwords in addresses. A section that loses its only line stays: empty sections are legal. */
function withoutCredentials(text: string): string {
  return text
    .split('\n')
    .filter(line => !/^\s*(?:extraheader|sshcommand|helper)\s*=/i.test(line))
    .map(line => line.replace(/(\b(?:push)?url\s*=\s*[a-z][a-z0-9+.-]*:\/\/)[^@/\s]+@/i, '$1'))
    .join('\n')
}
