import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { cli, repositoryOf, SHAPES, wired } from './terminal/shapes.ts'

const ROOT = join(import.meta.dirname, '..')
const yamls = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.yml') && name !== 'zizmor.yml')
    .map(name => `${folder}/${name}`)

/** What an editor would underline. */
const said = async (name: string, text: string): Promise<string[]> =>
  (await validate(TextDocument.create(`file:///${name}`, 'yaml', 1, text))).map(
    one => `${name}:${one.range.start.line + 1}: ${one.message}`,
  )

/** Blocks of the documents that are whole workflows. */
const snippets = ['README.md', 'docs/adopt.md', 'docs/workflows.md', 'docs/migrate.md'].flatMap(path =>
  [...readFileSync(join(ROOT, path), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, text], i): [string, string] => [`${path} ${i + 1}.yml`, text as string])
    .filter(([, text]) => /^on:/m.test(text) && /^jobs:/m.test(text)),
)

describe('the language service of GitHub Actions', () => {
  it.each([...yamls('.github/workflows'), ...yamls('workflows')])('underlines nothing in %s', async path => {
    expect(await said(path, readFileSync(join(ROOT, path), 'utf8'))).toEqual([])
  })

  it.each(snippets)('underlines nothing in the workflow of %s', async (name, text) => {
    expect(await said(name, text)).toEqual([])
  })

  it.each(Object.keys(SHAPES))('underlines nothing in what init writes for %s', async shape => {
    const root = repositoryOf(SHAPES[shape] as Record<string, string>)
    cli(root, 'init', '--yes')
    for (const file of wired(root).filter(path => path.includes('/workflows/')))
      expect(await said(file, readFileSync(file, 'utf8'))).toEqual([])
  })

  it('underlines what is wrong', async () => {
    const wrong = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.reff }}\n        iff: true\n'
    expect((await said('wrong.yml', wrong)).length).toBeGreaterThan(0)
  })
})
