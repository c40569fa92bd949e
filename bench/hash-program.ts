import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIST } from '../test/e2e/world.ts'

/** Arguments for Node to hash a folder as the bundle does. @param kept where it keeps what it knows of each file */
export function hashing(data: string, kept: string): readonly string[] {
  // By the name under which its chunk gives it out.
  const chunk = join(DIST, 'chunks/surroundings.js')
  const name = /surroundings as (\w+)/.exec(readFileSync(chunk, 'utf8'))?.[1]
  const program = `import { ${name} as surroundings } from ${JSON.stringify(chunk)}
const place = { root: '/', gitDir: process.argv[2] }
const state = await surroundings(place, '', 'mettle.yml', '', {}).state({ kind: 'outside', path: process.argv[1] })
if (!state.known) process.exit(1)`
  return ['--input-type=module', '-e', program, data, kept]
}
