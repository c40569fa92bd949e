/** Bundles `dist`: several entries, chunks with names that stay, heavy libraries behind `import()`. */
import { rmSync, writeFileSync } from 'node:fs'
import { builtinModules, isBuiltin } from 'node:module'
import { resolve } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'

const outdir = process.argv[2] ?? 'dist'

/** `@actions/core` loads an HTTP client for OIDC, which nothing here uses and which costs 40 ms at every start. */
const withoutOidc: Plugin = {
  name: 'without-oidc',
  resolveId: (source, importer) => (source === './oidc-utils.js' && importer?.includes('@actions/core') ? '\0no-oidc' : undefined),
  load: id =>
    id === '\0no-oidc'
      ? 'export class OidcClient { static async getIDToken() { throw new Error("Mettle asks for no identity token") } }'
      : undefined,
}

/** Node has its own `fetch`, and takes its proxy from the environment when told to: 650 kB of undici would do the same. */
const builtInFetch: Plugin = {
  name: 'built-in-fetch',
  resolveId: source => (source === 'undici' ? '\0undici' : undefined),
  load: id =>
    id === '\0undici'
      ? 'export class ProxyAgent {}\nexport const fetch = (url, { dispatcher, ...options } = {}) => globalThis.fetch(url, options)'
      : undefined,
}

/** A copy of Node's own streams for old engines: archives are packed as well with the built-in ones. */
const builtInStreams: Plugin = {
  name: 'built-in-streams',
  resolveId: source => (/^readable-stream(?:\/|$)/.test(source) ? `\0${source}` : undefined),
  load: id =>
    id.startsWith('\0readable-stream')
      ? `import stream from 'node:stream'\nexport default ${id.endsWith('/passthrough') ? 'stream.PassThrough' : 'stream'}\nexport { ${id.endsWith('/passthrough') ? 'PassThrough as "module.exports"' : 'stream as "module.exports"'} }${id.endsWith('/passthrough') ? " from 'node:stream'" : ''}`
      : undefined,
}

/** Archives are given their files one by one: what would find them by patterns is never called. */
const withoutGlobs: Plugin = {
  name: 'without-globs',
  resolveId: (source, importer) =>
    (source === 'glob' || source === 'readdir-glob') && importer?.includes('/archiver') ? '\0no-globs' : undefined,
  load: id => (id === '\0no-globs' ? 'export default () => { throw new Error("archives are given files, not patterns") }' : undefined),
}

/** What libraries bring along and nothing here asks for: who does after all is told so. */
const UNASKED: readonly { readonly what: string; readonly of: string; readonly file: RegExp; readonly exports: readonly string[] }[] = [
  { what: 'CRC64 checksums', of: '@azure/storage-common', file: /\/crc64\.js$/, exports: ['default'] },
  {
    what: 'signing of addresses of blobs',
    of: '@azure/storage-blob',
    file: /\/BlobSASSignatureValues\.js$/,
    exports: ['generateBlobSASQueryParameters', 'generateBlobSASQueryParametersInternal'],
  },
  // Caches, artifacts and data are blobs that are asked for one by one.
  ...['BlobBatch', 'BlobBatchClient'].map(name => ({
    what: 'batches of blobs',
    of: '@azure/storage-blob/dist/esm/index.js',
    file: new RegExp(`/${name}\\.js$`),
    exports: [name],
  })),
  {
    what: 'signing of addresses of accounts',
    of: '@azure/storage-blob',
    file: /\/AccountSASSignatureValues\.js$/,
    exports: ['generateAccountSASQueryParameters', 'generateAccountSASQueryParametersInternal'],
  },
  { what: 'queries of blobs', of: '@azure/storage-blob', file: /\/BlobQueryResponse\.js$/, exports: ['BlobQueryResponse'] },
  { what: 'a transport for tests', of: '@protobuf-ts/runtime-rpc', file: /\/test-transport$/, exports: ['TestTransport'] },
  { what: 'the client of PostgreSQL in C', of: '/pg/', file: /^\.\/native$/, exports: ['default'] },
]
const withoutUnasked: Plugin = {
  name: 'without-unasked',
  resolveId(source, importer) {
    const at = UNASKED.findIndex(({ of, file }) => file.test(source) && importer?.includes(of))
    return at === -1 ? undefined : `\0unasked-${at}`
  },
  load(id) {
    const unasked = UNASKED[Number(/^\0unasked-(\d+)$/.exec(id)?.[1])]
    if (!unasked) return undefined
    const refuse = `() => { throw new Error(${JSON.stringify(`Mettle is built without ${unasked.what}`)}) }`
    return unasked.exports.map(name => (name === 'default' ? `export default ${refuse}` : `export const ${name} = ${refuse}`)).join('\n')
  },
}

/** Without what it says in words, which no error tells, and as one line: as an object every brace would have one of its own. */
const compactSchema: Plugin = {
  name: 'compact-schema',
  transform: {
    filter: { id: /mettle\.schema\.json$/ },
    handler: code => ({
      code: `export default JSON.parse(${JSON.stringify(JSON.stringify(wordless(JSON.parse(code))))})`,
      moduleType: 'js',
    }),
  },
}

/** @param names whether the keys of a value are names of the configuration, not of the schema */
function wordless(part: unknown, names = false): unknown {
  if (Array.isArray(part)) return part.map(item => wordless(item))
  if (typeof part !== 'object' || part === null) return part
  const kept = Object.entries(part).filter(([key]) => names || key !== 'description')
  return Object.fromEntries(
    kept.map(([key, value]) => [key, wordless(value, !names && /^(?:properties|patternProperties|\$defs)$/.test(key))]),
  )
}

/**
 * What is always loaded together lies in one file: finding, reading and linking fifty small ones costs as much CPU as
 * compiling them. Each room holds what its doors load at once and no earlier room has.
 */
const ROOMS = [
  {
    name: 'start',
    doors: ['src/action/entry.ts', 'src/terminal/arguments.ts', 'src/github/status.ts', 'src/version.ts', 'src/terminal/table.ts'],
  },
  { name: 'revisions', doors: ['src/terminal/compare.ts'] },
  { name: 'detection', doors: ['src/action/detect.ts'] },
  { name: 'judgement', doors: ['src/action/run.ts', 'src/action/fail.ts'] },
]
const roomOf = new Map<string, string>()
const rooms: Plugin = {
  name: 'rooms',
  buildEnd() {
    for (const { name, doors } of ROOMS) {
      const queue = doors.map(door => resolve(door))
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (roomOf.has(id)) continue
        roomOf.set(id, name)
        queue.push(...(this.getModuleInfo(id)?.importedIds ?? []))
      }
    }
  },
}

const IMPORT = /^import ([^;"]+?) from "([^"]+)";$/gm

/**
 * A built-in module is asked for as it is: an `import` of it makes Node look up every export, and load what stands
 * behind the lazy ones, which is a fifth of the start. Names of built-in modules are the same either way.
 */
const builtIns: Plugin = {
  name: 'built-ins',
  renderChunk: code => ({
    code: code.replace(IMPORT, (line: string, bindings: string, name: string) => {
      if (!isBuiltin(name)) return line
      const module = `process.getBuiltinModule(${JSON.stringify(name)})`
      const [, first, , named = ''] = /^([\w$]+|\* as [\w$]+)?(, )?(?:\{(.*)\})?$/s.exec(bindings) as RegExpExecArray
      const names = named.split(',').map(one => one.trim())
      const whole = [first, ...names.filter(one => one.startsWith('default as '))]
      const parts = names.filter(one => one !== '' && !one.startsWith('default as ')).map(one => one.replace(' as ', ': '))
      return [
        ...whole.filter(one => one !== undefined).map(one => `const ${one.replace(/^(?:\*|default) as /, '')} = ${module};`),
        ...(parts.length === 0 ? [] : [`const { ${parts.join(', ')} } = ${module};`]),
      ].join('\n')
    }),
  }),
}

rmSync(outdir, { recursive: true, force: true })
const bundle = await rolldown({
  input: {
    main: 'src/main.ts',
    post: 'src/post.ts',
    cli: 'src/cli.ts',
    detect: 'src/detect-main.ts',
    train: 'src/train-main.ts',
    gate: 'src/gate-main.ts',
    evaluate: 'src/evaluate-main.ts',
    report: 'src/report-main.ts',
  },
  platform: 'node',
  preserveEntrySignatures: false,
  moduleTypes: { '.yml': 'text' },
  plugins: [rooms, builtIns, withoutOidc, builtInFetch, builtInStreams, withoutGlobs, withoutUnasked, compactSchema],
  external: builtinModules.flatMap(name => [name, `node:${name}`]),
  checks: { eval: false },
  treeshake: true,
})
const { output } = await bundle.write({
  dir: outdir,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  codeSplitting: { groups: [{ debugName: 'rooms', name: (id: string) => roomOf.get(id) ?? null, includeDependenciesRecursively: false }] },
  comments: { legal: false, annotation: false, jsdoc: false },
} as never)
await bundle.close()
// Schemas are compiled: what they are written in is for the build alone.
const stray = output
  .flatMap(chunk => (chunk.type === 'chunk' ? chunk.moduleIds : []))
  .find(id => /\/node_modules\/(?:typebox|ajv)\//.test(id))
if (stray !== undefined) throw new Error(`${stray} came into the bundle: a module that runs imports a schema`)
writeFileSync(`${outdir}/package.json`, '{ "type": "module" }\n')
