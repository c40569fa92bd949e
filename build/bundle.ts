/** Bundles `dist`: several entries, chunks with names that stay, heavy libraries behind `import()`. */
import { rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
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

rmSync(outdir, { recursive: true, force: true })
const bundle = await rolldown({
  input: { main: 'src/main.ts', post: 'src/post.ts', cli: 'src/cli.ts', detect: 'src/detect-main.ts' },
  platform: 'node',
  plugins: [withoutOidc, builtInFetch],
  external: builtinModules.flatMap(name => [name, `node:${name}`]),
  checks: { eval: false },
  treeshake: true,
})
await bundle.write({
  dir: outdir,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  comments: { legal: false, annotation: false, jsdoc: false },
} as never)
await bundle.close()
writeFileSync(`${outdir}/package.json`, '{ "type": "module" }\n')
