import { MettleError } from '../errors.ts'
import { decode } from '../formats/read.ts'
import { ignoreRules } from '../glob/ignore-rules.ts'
import { join } from '../paths.ts'
import type { Revision } from '../revision.ts'

const MOST_RULES = 1000

const known = new WeakMap<Revision, Promise<((path: string) => boolean) | undefined>>()

/** What `.mettleignore` in the working directory names, in the language of `.gitignore`; `undefined` where there is none. */
export function ignoredBy(revision: Revision, working: string): Promise<((path: string) => boolean) | undefined> {
  const found = known.get(revision) ?? read(revision, working)
  known.set(revision, found)
  return found
}

async function read(revision: Revision, working: string): Promise<((path: string) => boolean) | undefined> {
  const content = await revision.read(join(working, '.mettleignore'))
  if (!content) return undefined
  const text = decode(content)
  const count = text.split('\n').length
  if (count > MOST_RULES)
    throw new MettleError(
      'config-value',
      `.mettleignore has ${count} lines; expected ${MOST_RULES} at the most, each asked of every file`,
      {
        place: { file: join(working, '.mettleignore'), line: MOST_RULES + 1, column: 1 },
      },
    )
  const ignores = ignoreRules(text)
  const prefix = working === '' ? '' : `${working}/`
  return path => path.startsWith(prefix) && path.length > prefix.length && ignores(path.slice(prefix.length))
}
