import { describe, expect, it } from 'vitest'
import { changesJson, differences, metricsSide, paramsSide, type Side } from '../../src/dvc/differences.ts'
import { readProject } from '../../src/dvc/project.ts'
import { parseJson } from '../../src/formats/json.ts'
import { canonical } from '../../src/formats/value.ts'
import { relativeTo } from '../../src/paths.ts'
import { filesAt, MemoryFiles, type Vector, vectors } from './vector.ts'

/** DVC takes a bare 0 for nothing and shows none of these. */
const ZERO =
  '{"a.json": {"": {"old": 0, "new": 1, "diff": 1}}, "b.json": {"": {"old": 1, "new": 0, "diff": -1}}, "d.json": {"": {"old": false, "new": true, "diff": 1}}}'

const nothing: Side = { values: new Map(), problems: new Map() }

async function sideOf(files: MemoryFiles, kind: 'metrics' | 'params'): Promise<Side> {
  const project = await readProject(files, '')
  return kind === 'metrics' ? metricsSide(files, project) : paramsSide(files, project)
}

/** Where DVC hides a problem behind exit 0, ours says it. Each such case is named here and in docs/dvc.md. */
const SAID_BY_OURS: Record<string, RegExp> = {
  'metrics/broken-new': /ends too early|expected/,
  'metrics/broken-yaml': /./,
  'metrics/broken-dvc-yaml': /./,
  'metrics/duplicate-keys': /occurs twice/,
  'metrics/empty-files': /./,
  'metrics/file-deleted': /not there/,
  'metrics/not-declared': /not there/,
  'metrics/cached-without-data': /not there/,
  'params/yaml-broken': /./,
}

/** DVC's exit 255 for a whole revision that holds a date: ours shows the values, and the date as text. */
const OURS_SHOWS_MORE = new Set(['params/yaml-dates', 'params/python-set-bytes'])

function commitOf(vector: Vector, name: string | undefined): number | undefined {
  if (name === undefined) return undefined
  const last = vector.commits.length - 1
  const back = /^HEAD(?:~(\d+))?$/.exec(name)
  if (back) return last - Number(back[1] ?? 0)
  const tagged = vector.commits.findIndex(commit => commit.tags?.includes(name) || commit.branch === name)
  if (tagged >= 0) return tagged
  return name === 'main' ? vector.commits.findLastIndex(commit => commit.branch === undefined || commit.branch === null) : undefined
}

for (const kind of ['metrics', 'params'] as const) {
  describe.each(vectors(`${kind}-`))('$name: $about', vector => {
    const runs = (vector.expected as { run: string[]; exit: number; stdout: string }[]).filter(
      ({ run }) => run[1] === kind && run[2] === 'diff' && run.includes('--json') && !run.includes('--targets') && !run.includes('--deps'),
    )
    it.each(runs)('$run', async ({ run, exit, stdout }) => {
      const all = run.includes('--all')
      const [from, to] = run.slice(3).filter(word => !word.startsWith('--'))
      const problems: string[] = []
      const side = async (n: number | undefined, fallback: MemoryFiles): Promise<Side> => {
        const found = await sideOf(n === undefined ? fallback : filesAt(vector, n), kind).catch((error: Error) => {
          problems.push(error.message)
          return nothing
        })
        problems.push(...found.problems.values())
        return found
      }
      const workspace = new MemoryFiles(...vector.commits.map(commit => commit.files), vector.workspace ?? {})
      const old = commitOf(vector, from ?? 'HEAD')
      if (from !== undefined && old === undefined) return expect(exit).toBe(255)
      const [a, b] = [await side(old, workspace), await side(commitOf(vector, to), workspace)]
      if (exit !== 0 && !OURS_SHOWS_MORE.has(vector.name)) return expect(() => differences(a, b, kind, all)).toThrow()
      if (OURS_SHOWS_MORE.has(vector.name)) return expect(differences(a, b, kind, all).size).toBeGreaterThan(0)
      const cwd = vector.cwd ?? ''
      const ours = parseJson(changesJson(differences(a, b, kind, all), file => relativeTo(cwd, file)))
      if (vector.name in SAID_BY_OURS) expect(problems.join('\n')).toMatch(SAID_BY_OURS[vector.name] as RegExp)
      if (vector.name === 'metrics/bare-zero')
        return expect(shown(ours)).toBe(
          shown(parseJson(all ? ZERO.replace('}, "d.json"', '}, "c.yaml": {"": {"old": 0, "new": 0, "diff": 0}}, "d.json"') : ZERO)),
        )
      if (vector.name === 'metrics/duplicate-keys') return
      expect(shown(ours)).toBe(shown(parseJson(stdout)))
    })
  })
}

/** Order means nothing; NaN is written as text so that it can be compared. */
const shown = (value: Parameters<typeof canonical>[0]): string => canonical(value)
