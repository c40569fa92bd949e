import { describe, expect, it } from 'vitest'
import { folderHash, md5, md5DosToUnix } from '../../src/dvc/folder-hash.ts'
import { Identities, type OnDisk } from '../../src/dvc/identities.ts'
import { type Project, readProject } from '../../src/dvc/project.ts'
import { type Departure, departures, stageState } from '../../src/dvc/stage-state.ts'
import { join, relativeTo } from '../../src/paths.ts'
import { MemoryFiles, type Vector, type VectorFile, vectors } from './vector.ts'

const stages = vectors('stages-').filter(vector => !vector.name.includes('template-errors'))

function disk(layers: Record<string, VectorFile>[]): OnDisk {
  const files = new MemoryFiles(...layers)
  return async (path, dosToUnix) => {
    const hash = dosToUnix ? md5DosToUnix : md5
    const own = await files.read(path)
    if (own) return hash(own)
    const below = [...files.files.keys()].filter(file => file.startsWith(`${path}/`))
    if (below.length === 0) return undefined
    return folderHash(
      await Promise.all(
        below.map(async file => ({ path: file.slice(path.length + 1), md5: hash((await files.read(file)) as Uint8Array) })),
      ),
    )
  }
}

async function allDepartures(files: MemoryFiles, onDisk: OnDisk): Promise<Map<string, Departure[]>> {
  const project = await readProject(files, '')
  const identities = new Identities(files, project, onDisk)
  const locked = lockedBy(project)
  const result = new Map<string, Departure[]>()
  for (const stage of project.stages)
    result.set(
      stage.address,
      departures(await stageState(files, stage, project.locks.get(stage.address), identities), { made: () => undefined, locked }),
    )
  return result
}

const lockedBy =
  (project: Project) =>
  (address: string, path: string): string | undefined => {
    const stage = project.stages.find(candidate => candidate.address === address)
    return stage && project.locks.get(address)?.outputs.find(output => join(stage.wdir, output.path) === path)?.md5
  }

/** Of `dvc status`: changed outputs alone are no changed input. */
const changedBy = (status: Record<string, (string | Record<string, unknown>)[]>): string[] =>
  Object.entries(status)
    .filter(
      ([name, entries]) => !name.endsWith('.dvc') && entries.some(entry => (typeof entry === 'string' ? true : 'changed deps' in entry)),
    )
    .map(([name]) => name)
    .sort()

/** What DVC does not see and we do. Named in docs/dvc.md. */
const MISSED_BY_DVC: Record<string, readonly string[]> = {
  'stages/discovery: nothing': ['a/b/dvc.yaml:deep', 'top'],
  'stages/linear: a dependency removed': ['prepare'],
  'stages/linear: a parameter removed from the stage': ['train'],
  'stages/linear: an output removed': ['evaluate'],
  'stages/linear: an output changed by hand': ['evaluate'],
}

describe.each(stages)('$name: $about', vector => {
  it('expands every stage as DVC does', async () => {
    const project = await readProject(new MemoryFiles(vector.files), '')
    const ours = Object.fromEntries(
      project.stages.map(stage => [
        stage.address,
        {
          cmd: stage.command,
          wdir: stage.wdir === '' ? '.' : stage.wdir,
          deps: stage.dependencies.map(path => relativeTo(stage.wdir, path)).sort(),
          outs: stage.outputs.map(output => relativeTo(stage.wdir, output.path)).sort(),
          params: Object.fromEntries(stage.params.map(({ file, keys }) => [relativeTo(stage.wdir, file), [...keys].sort()])),
        },
      ]),
    )
    const theirs = Object.fromEntries(
      Object.entries(vector.expected.resolved.stages as Record<string, Record<string, unknown>>)
        .filter(([name]) => !name.endsWith('.dvc'))
        .map(([name, stage]) => [
          name,
          {
            cmd: stage['cmd'],
            wdir: stage['wdir'],
            deps: [...(stage['deps'] as string[])].sort(),
            outs: (stage['outs'] as { path: string }[]).map(out => out.path).sort(),
            params: Object.fromEntries(
              Object.entries((stage['params'] ?? {}) as Record<string, string[]>).map(([file, keys]) => [file, [...keys].sort()]),
            ),
          },
        ]),
    )
    expect(ours).toEqual(theirs)
  })

  const cases = [
    { edit: 'nothing', files: {}, status: vector.expected.status, without_data: vector.expected.without_data },
    ...(vector.edits ?? []),
  ]
  it.each(cases.filter(edit => edit.status))('decides as `dvc status` with the data there: $edit', async edit => {
    const found = await allDepartures(
      new MemoryFiles(vector.files, onlyTracked(vector, edit.files)),
      disk([vector.files, vector.data ?? {}, edit.files]),
    )
    const changed = [...found]
      .filter(([, list]) => list.length > 0)
      .map(([name]) => name)
      .sort()
    const seen = [...found]
      .filter(([, list]) => list.some(departure => !departure.missedByDvc))
      .map(([name]) => name)
      .sort()
    expect(seen).toEqual(changedBy(edit.status))
    expect(changed.filter(name => !seen.includes(name))).toEqual(MISSED_BY_DVC[`${vector.name}: ${edit.edit}`] ?? [])
  })

  it.each(cases.filter(edit => edit.without_data?.changed_allow_missing))(
    'never takes less for changed without the data: $edit',
    async edit => {
      const found = await allDepartures(new MemoryFiles(vector.files, onlyTracked(vector, edit.files)), async () => undefined)
      const theirs = Object.entries(edit.without_data.changed_allow_missing as Record<string, boolean>).filter(
        ([name, changed]) => changed && !name.endsWith('.dvc'),
      )
      for (const [name] of theirs) expect(found.get(name)?.length, name).toBeGreaterThan(0)
    },
  )
})

/** An edit of data that git does not hold is not in the commit. */
const onlyTracked = (vector: Vector, files: Record<string, VectorFile>): Record<string, VectorFile> =>
  Object.fromEntries(Object.entries(files).filter(([path]) => path in vector.files || !isData(vector, path)))
const isData = (vector: Vector, path: string): boolean => {
  const folders = Object.keys(vector.data ?? {}).map(other => other.slice(0, other.lastIndexOf('/') + 1))
  return (
    path in (vector.data ?? {}) ||
    folders.some(
      folder =>
        folder !== '' &&
        path.startsWith(folder) &&
        !Object.keys(vector.files).some(file => file.startsWith(folder) && !file.endsWith('.gitignore')),
    )
  )
}

describe.each(vectors('stages-template-errors'))('$name: $about', vector => {
  it('is refused', async () => {
    await expect(readProject(new MemoryFiles(vector.files), '')).rejects.toMatchObject({ code: 'dvc-invalid' })
  })
})
