import { createHash } from 'node:crypto'
import type { Model } from '../config/model.ts'
import { decode } from '../formats/read.ts'
import { folderOf, isInside, normalise } from '../paths.ts'
import type { Revision } from '../revision.ts'
import { entryPoints, reach } from './imports.ts'
import { type Selected, type Selection, select } from './select.ts'

/** The code of a model: what its globs name, less what it cannot reach. */
export interface Code {
  readonly files: Selected
  readonly unmatched: readonly string[]
  /** Python files that its globs name and its commands cannot import. */
  readonly unreached: readonly string[]
  /** Why every file counts, where imports were to be followed and could not be. */
  readonly whole?: string | undefined
}

/** What a shell would do more than one thing with is more than an installation. */
const PLAIN = /^[^&|;<>`$()]*$/
/** Commands that install, and run no code of the repository but its `setup.py`. */
const INSTALLS =
  /^(?:(?:sudo )?apt-get|apt|brew|(?:python3? -m )?pip3?|uv (?:sync|pip|venv|python)|poetry install|pdm (?:install|sync)|pixi install|(?:conda|mamba|micromamba) (?:env|install|create|update)|dvc pull|git lfs pull|mkdir -p|echo|set -[a-z]+)(?: |$)/

/** Of every model's code. */
export const SETUP_ACTION = '.github/actions/mettle-setup'

/** What of a model's code counts. Notebooks count by their cells; Python files by whether they can be imported. */
export async function codeOf(model: Model, selection: Selection, revision: Revision): Promise<Code> {
  const entries = model.imports === 'reachable' ? entriesOf(model) : undefined
  const byTokens = model.codeIdentity === 'tokens'
  const { files, unmatched } = await select(revision, { ...selection, single: entries !== undefined || byTokens })
  for (const path of programsOf(model)) {
    if (isSelected(path, files) || selection.except.some(other => isInside(path, other)) || selection.ignored?.(path)) continue
    const entry = await revision.entry(path)
    if (entry?.type === 'blob') files.set(path, `${entry.mode} ${entry.oid}`)
  }
  // What the callable workflow installs before a training.
  const setup = await revision.entry(SETUP_ACTION)
  if (setup) files.set(`${SETUP_ACTION}/`, `${setup.mode} ${setup.oid}`)
  for (const [path, id] of files) if (path.endsWith('.ipynb')) files.set(path, await cells(id, path, revision))
  const followed = entries ? await reach(files, entries, model.dir, revision) : { unreached: [], whole: undefined }
  const { unreached } = followed
  const open = entries === undefined && model.imports === 'reachable' && [...files.keys()].some(path => path.endsWith('.py'))
  const whole = open ? 'its commands may run any of them' : followed.whole
  for (const path of unreached) files.delete(path)
  if (byTokens) for (const [path, id] of await tokens(files, revision)) files.set(path, id)
  return { files, unmatched, unreached, whole }
}

const PROGRAM = /^["']?([\w./-]+\.(?:py|sh|bash|r|R|jl|js|mjs|cjs|ts|pl|rb|ipynb))["']?$/

/** Programs that the commands name: they count, whatever `code` leaves out. */
export function programsOf({ train, evaluate, dir }: Model): readonly string[] {
  const words = [train, evaluate].flatMap(command => command?.split(/[\s;&|()]+/) ?? [])
  const found = words.flatMap(word => PROGRAM.exec(word)?.[1] ?? []).filter(path => !path.startsWith('/'))
  return [...new Set(found.map(path => normalise(`${dir}/${path}`)))].filter(path => !path.startsWith('..'))
}

/** Whether a file stands there by itself or in a folder that counts whole. */
function isSelected(path: string, files: Selected): boolean {
  if (files.has(path)) return true
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) if (files.has(`${folder}/`)) return true
  return files.has('/')
}

function entriesOf(model: Model): readonly string[] | undefined {
  const setup = (model.setup ?? '')
    .split(/&&|\n|;/)
    .map(line => line.trim())
    .filter(line => line !== '' && !(PLAIN.test(line) && INSTALLS.test(line)))
  const commands = [...setup, model.train, model.evaluate].filter(command => command !== undefined)
  return commands.length === 0 ? undefined : entryPoints(commands)
}

/** Programs by the blob they are in; empty where it cannot be told. */
const programs = new Map<string, string>()

/** Python files by their programs, where these can be told; all that have to be read are read together. */
async function tokens(files: Selected, revision: Revision): Promise<Selected> {
  const python = [...files].filter(([path, id]) => path.endsWith('.py') && /^100(?:644|755) [0-9a-f]+$/.test(id))
  const oids = python.map(([, id]) => id.slice(7)).filter(oid => !programs.has(oid))
  if (oids.length > 0) {
    const { pythonTokens } = await import('../formats/python-tokens.ts')
    for (const [oid, content] of await revision.store.blobs(oids)) programs.set(oid, digestOf(content, pythonTokens))
  }
  return new Map(
    python.flatMap(([path, id]): [string, string][] => {
      const program = programs.get(id.slice(7))
      return program === undefined || program === '' ? [] : [[path, `${id.slice(0, 6)} tokens ${program}`]]
    }),
  )
}

function digestOf(content: Uint8Array, read: (source: string) => string | undefined): string {
  try {
    const program = read(decode(content))
    return program === undefined ? '' : createHash('sha256').update(program).digest('hex')
  } catch {
    return ''
  }
}

/** Kinds and sources of the cells: a notebook that was only run again is the same code. What is no notebook counts as it is. */
async function cells(id: string, path: string, revision: Revision): Promise<string> {
  const content = await revision.read(path)
  if (!content) return id
  try {
    const notebook = JSON.parse(decode(content)) as { cells?: unknown; nbformat?: unknown; metadata?: { kernelspec?: { name?: unknown } } }
    if (!Array.isArray(notebook.cells)) return id
    const rows = (notebook.cells as readonly { cell_type?: unknown; source?: unknown; metadata?: { tags?: unknown } }[])
      .filter(cell => cell.cell_type !== 'markdown' && cell.cell_type !== 'raw')
      .map(({ cell_type, source, metadata }) => [cell_type, Array.isArray(source) ? source.join('') : source, metadata?.tags ?? null])
    if (rows.some(([kind, source]) => typeof kind !== 'string' || typeof source !== 'string')) return id
    const kernel = notebook.metadata?.kernelspec?.name ?? null
    return `${id.split(' ')[0]} cells ${createHash('sha256')
      .update(JSON.stringify([kernel, rows]))
      .digest('hex')}`
  } catch {
    return id
  }
}
