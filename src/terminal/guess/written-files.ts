import { join } from '../../paths.ts'

/** What a program leaves, by names that stand in it. */
export interface WrittenFiles {
  /** The first trained model. */
  readonly model: string | undefined
  readonly metrics: string | undefined
  /** Everything else: what is no output would count as code of the next run. */
  readonly others: readonly { readonly name: string; readonly path: string }[]
}

/** Calls that write a model, a table, a picture or a text; the path is somewhere among what they are given. */
const WRITERS = [
  /\b(?:joblib|pickle|cloudpickle|dill|json|yaml|skops\.io|sio|toml)\.(?:safe_)?dump\(/g,
  /(?<![\w.])(?:dump|safe_dump|save_object|save_model|saveRDS|save|write_json|writeLines|fwrite)\(/g,
  /(?<!\b(?:wandb|mlflow|session|db|plt)\s?)\.(?:save|save_model|save_weights|save_pretrained|savez?_compressed|savetxt|savez|imsave)\(/g,
  /\.(?:to_(?:csv|parquet|json|pickle|feather|excel|hdf|onnx|html)|savefig|save_raw|write_(?:csv|parquet|json|image|html)|onnx\.export|export|writeFileSync)\(/g,
  /(?<![\w.])(?:write\.csv|write_csv|ggsave|writeFileSync|export_onnx)\(/g,
]
/** `open(path, 'w')`, `path.open('w')`, `Path(path).write_text(…)`: which argument is the path is known. */
const OPENS = /(?<![\w.])(?:io\.)?open\(/g
const PATH_WRITES = /\bPath\(/g
/** What may leave a folder instead of a file. */
const FOLDER = /(?:save_pretrained|save_model|model\.save)\($/
const MODEL = /\.(?:onnx|pkl|pickle|joblib|pt|pth|ckpt|safetensors|bin|h5|hdf5|keras|tflite|rds|cbm|ubj|gguf|skops)$/i
const METRICS = /(?:^|[/_-])metrics?(?:[_-]\w+)?\.(?:json|ya?ml|toml|csv|tsv|txt)$/i
const RESULTS = /(?:^|[/_-])(?:scores?|results?|evaluation|eval|report|performance)\.(?:json|ya?ml)$/i
/** Characters between the brackets of a call, and calls that are looked at. */
const LONGEST = 2000
const MOST_CALLS = 1000

/** @param source of the program: Python, R or JavaScript */
export function writtenFiles(source: string): WrittenFiles {
  const known = constants(source)
  const folders = new Set<string>()
  const paths = new Set(
    [...calls(source)].flatMap(({ of, given, after }) => {
      if (of === 'open') return opensToWrite(given) ? [pathOf(argument(given, 0), known)] : []
      if (of === 'Path') return /^\s*\.(?:write_(?:text|bytes)|open\(\s*['"][wax])/.test(after) ? [pathOf(argument(given, 0), known)] : []
      const file = parts(given)
        .map(part => pathOf(part.replace(/^\s*\w+\s*=(?!=)/, ''), known))
        .find(path => path !== undefined && /\.\w{1,10}$/.test(path))
      const folder = file === undefined && of.folder ? pathOf(argument(given, 0), known) : undefined
      if (folder !== undefined) folders.add(folder)
      return [file ?? folder]
    }),
  )
  paths.delete(undefined)
  const all = [...paths] as string[]
  const metrics = all.find(path => METRICS.test(path)) ?? all.find(path => RESULTS.test(path))
  const model = all.find(path => path !== metrics && (MODEL.test(path) || folders.has(path)))
  const rest = all.filter(path => path !== metrics && path !== model && /\.\w{1,10}$/.test(path))
  return {
    metrics,
    model: metrics !== undefined && model !== undefined && metrics.startsWith(`${model}/`) ? undefined : model,
    others: named(rest),
  }
}

function named(paths: readonly string[]): WrittenFiles['others'] {
  const taken = new Set(['model', 'metrics'])
  return paths.flatMap(path => {
    const name = (path.split('/').at(-1) as string)
      .replace(/\.\w+$/, '')
      .toLowerCase()
      .replace(/[^a-z0-9_-]/g, '-')
    if (taken.has(name) || !/^[a-z]/.test(name)) return []
    taken.add(name)
    return [{ name, path }]
  })
}

interface Call {
  readonly of: 'open' | 'Path' | { readonly folder: boolean }
  readonly given: string
  readonly after: string
}

function* calls(source: string): Generator<Call> {
  const found = [
    ...WRITERS.flatMap(pattern =>
      [...source.matchAll(pattern)].map(match => ({
        of: { folder: FOLDER.test(source.slice(match.index - 40, match.index) + match[0]) },
        match,
      })),
    ),
    ...[...source.matchAll(OPENS)].map(match => ({ of: 'open' as const, match })),
    ...[...source.matchAll(PATH_WRITES)].map(match => ({ of: 'Path' as const, match })),
  ]
    .sort((a, b) => a.match.index - b.match.index)
    .slice(0, MOST_CALLS)
  for (const { of, match } of found) {
    // A definition of such a name, or a remark.
    const line = source.slice(source.lastIndexOf('\n', match.index) + 1, match.index)
    if (/^\s*(?:#|\/\/|(?:async\s+)?def\s|function\s)/.test(line)) continue
    const start = match.index + match[0].length
    const given = until(source.slice(start, start + LONGEST))
    if (given !== undefined) yield { of, given, after: source.slice(start + given.length + 1, start + given.length + 60) }
  }
}

const STRING = /(?:\b[rbuf]{1,2})?("""|'''|"|'|`)(?:\\.|(?!\1)[^\\])*\1/sy

/** What stands before the bracket that closes. */
function until(text: string): string | undefined {
  let depth = 1
  for (let at = 0; at < text.length; at++) {
    STRING.lastIndex = at
    const string = STRING.exec(text)
    if (string) {
      at += string[0].length - 1
      continue
    }
    const character = text[at] as string
    if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character) && --depth === 0) return text.slice(0, at)
  }
  return undefined
}

/** Arguments, at their commas. */
function parts(given: string): string[] {
  const found: string[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at < given.length; at++) {
    STRING.lastIndex = at
    const string = STRING.exec(given)
    if (string) {
      at += string[0].length - 1
      continue
    }
    const character = given[at] as string
    if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character)) depth--
    else if (character === ',' && depth === 0) {
      found.push(given.slice(from, at))
      from = at + 1
    }
  }
  return [...found, given.slice(from)]
}

const argument = (given: string, at: number): string => (parts(given)[at] ?? '').replace(/^\s*(?:file|path)\s*=(?!=)/, '')

const opensToWrite = (given: string): boolean =>
  parts(given)
    .slice(1)
    .some(part => /^\s*(?:mode\s*=\s*)?['"][wax][bt+]*['"]\s*$/.test(part))

/** Texts by the names that stand for them: assigned once, or what a parameter or an option is where it is not given. */
function constants(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const twice = new Set<string>()
  const add = (name: string, value: string): void => {
    if (found.has(name) && found.get(name) !== value) twice.add(name)
    found.set(name, value)
  }
  // The line may be a parameter, too, and end its list.
  for (const [, name = '', value = ''] of source.matchAll(/^[ \t]*([A-Za-z_][\w.]*)[ \t]*(?::[^=\n]+)?(?:=(?!=)|<-)[ \t]*([^\n#]+)/gm))
    add(name, value.trim().replace(/(?:,|\)[^()]{0,100}:)$/, ''))
  for (const definition of [...source.matchAll(/\bdef \w+\(/g)].slice(0, MOST_CALLS)) {
    const start = definition.index + definition[0].length
    for (const parameter of parts(until(source.slice(start, start + LONGEST)) ?? '')) {
      const [, name = '', value = ''] = /^\s*(\w+)\s*(?::[^=]*)?=(.*)$/s.exec(parameter) ?? []
      if (name !== '') add(name, value.trim())
    }
  }
  for (const name of twice) found.delete(name)
  for (const option of [...source.matchAll(/\b(?:add_argument|option)\(/g)].slice(0, MOST_CALLS)) {
    const given = parts(until(source.slice(option.index + option[0].length, option.index + option[0].length + LONGEST)) ?? '')
    const name = given.flatMap(part => /^\s*['"]--([\w-]+)['"]\s*$/.exec(part)?.[1] ?? [])[0]?.replaceAll('-', '_')
    const usual = given.flatMap(part => /^\s*default\s*=(.*)$/s.exec(part)?.[1]?.trim() ?? [])[0]
    if (name === undefined || usual === undefined) continue
    // argparse hands it over in `args`, click as a parameter.
    for (const known of [`args.${name}`, name]) if (!found.has(known) && !twice.has(known)) found.set(known, usual)
  }
  return found
}

const DEEPEST = 4

/** A path that can be told from an expression; `undefined` where a part of it is only known when the program runs. */
function pathOf(expression: string, known: ReadonlyMap<string, string>, depth = 0): string | undefined {
  const text = textOf(expression.trim(), known, depth)
  if (text === undefined || text.length > 200 || !/^[\w.][\w./-]*$/.test(text) || /^\.*\/?$/.test(text)) return undefined
  const path = join(text)
  return path === '' || path.startsWith('..') ? undefined : path
}

function textOf(expression: string, known: ReadonlyMap<string, string>, depth: number): string | undefined {
  if (depth > DEEPEST || expression === '') return undefined
  const literal = /^(?:[rbu])?(["'])([^"'\\\n]*)\1$/.exec(expression)
  if (literal) return literal[2]
  const variable = /^[A-Za-z_][\w.]*$/.exec(expression)?.[0]
  if (variable !== undefined) {
    // A field of a class, or of an object that has its name.
    const value = known.get(variable) ?? known.get(`self.${variable.split('.').at(-1)}`) ?? known.get(variable.split('.').at(-1) as string)
    return value === undefined ? undefined : textOf(value.trim(), known, depth + 1)
  }
  const joined = /^(?:os\.path\.join|path\.join|join|file\.path|Path|pathlib\.Path|str|open)\((.*)\)$/s.exec(expression)?.[1]
  const divided = joined === undefined ? expression.split(' / ') : parts(joined)
  if (joined === undefined && divided.length === 1) return undefined
  // Of `open(path, 'wb')` the path is what is written.
  const relevant = expression.startsWith('open(') ? divided.slice(0, 1) : divided
  const texts = relevant.map(part => textOf(part.trim(), known, depth + 1))
  return texts.every(part => part !== undefined) ? texts.join('/') : undefined
}
