import { describe, expect, it } from 'vitest'
import { readTracked, trackedIdentity } from '../../src/dvc/lock.ts'
import { readProject } from '../../src/dvc/project.ts'
import { folderOf, join } from '../../src/paths.ts'
import { filesAt, type MemoryFiles, vectors } from './vector.ts'

async function identities(files: MemoryFiles): Promise<Map<string, string>> {
  const project = await readProject(files, '')
  const found = new Map<string, string>()
  for (const file of new Set([...project.tracked.values()].map(tracked => tracked.file))) {
    const { outputs, sources } = await readTracked(files, file)
    for (const output of outputs) found.set(join(folderOf(file), output.path), trackedIdentity(output, sources) ?? 'none')
  }
  return found
}

interface Row {
  path: string | { old: string; new: string }
}

/** `dvc diff` as a list of changed outputs, without the files inside of folders. */
function changed(json: Partial<Record<'added' | 'deleted' | 'modified' | 'renamed', Row[]>>): string[] {
  const paths = Object.values(json).flatMap(rows =>
    rows.flatMap(row => (typeof row.path === 'string' ? [row.path] : [row.path.old, row.path.new])),
  )
  const folders = paths.filter(path => path.endsWith('/'))
  return [
    ...new Set(
      paths.filter(path => !folders.some(folder => path !== folder && path.startsWith(folder))).map(path => path.replace(/\/$/, '')),
    ),
  ].sort()
}

describe.each(vectors('data-').filter(vector => vector.expected.pairs.length > 0))('$name: $about', vector => {
  it.each(vector.expected.pairs as { base: number; head: number; diff_without_cache: { json: object } }[])(
    'from commit $base to $head',
    async ({ base, head, diff_without_cache }) => {
      const [old, now] = [await identities(filesAt(vector, base)), await identities(filesAt(vector, head))]
      const ours = [...new Set([...old.keys(), ...now.keys()])].filter(path => old.get(path) !== now.get(path)).sort()
      expect(ours).toEqual(changed(diff_without_cache.json))
    },
  )
})
