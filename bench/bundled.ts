import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

/** A program of the bench as one file of JavaScript, as `dist` is made: taking types away would take time and memory of its own. */
export async function bundled(name: string, folder: string): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'programs', `${name}.ts`),
    platform: 'node',
    external: builtinModules.flatMap(module => [module, `node:${module}`]),
  })
  const file = join(folder, `${name}.mjs`)
  await bundle.write({ file, format: 'esm', codeSplitting: false })
  await bundle.close()
  return file
}
