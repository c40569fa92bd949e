import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli, repositoryOf, SHAPES, wired } from '../terminal/shapes.ts'
import { installActionlint, installPython } from './tools.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const yamls = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.yml') && name !== 'zizmor.yml')
    .map(name => join(ROOT, folder, name))
const WORKFLOWS = [...yamls('.github/workflows'), ...yamls('workflows')]
const ACTIONS = [
  join(ROOT, 'action.yml'),
  ...['detect', 'train', 'evaluate', 'gate', 'report'].map(verb => join(ROOT, `actions/${verb}/action.yml`)),
]

/** Whole workflows among the YAML blocks of the documents. */
const snippets = (): [string, string][] =>
  ['README.md', 'docs/adopt.md', 'docs/workflows.md', 'docs/migrate.md'].flatMap(path =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)]
      .map(([, text], i): [string, string] => [`${path} ${i + 1}`, text as string])
      .filter(([, text]) => /^on:/m.test(text) && /^jobs:/m.test(text)),
  )

let actionlint = ''
let zizmor = ''
let folder = ''
beforeAll(() => {
  actionlint = installActionlint()
  zizmor = join(installPython('workflows'), 'zizmor')
  folder = mkdtempSync(join(tmpdir(), 'mettle-lint-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** actionlint does not know `$/`, an action of the workflow's own repository, yet. */
const linted = (files: readonly string[]): string =>
  spawnSync(actionlint, ['-no-color', '-ignore', 'specifying action "\\$/actions/', ...files], { encoding: 'utf8', cwd: folder }).stdout
const audited = (files: readonly string[]): { status: number | null; out: string } => {
  const done = spawnSync(zizmor, ['--offline', '--pedantic', '--no-progress', '--config', join(ROOT, '.github/zizmor.yml'), ...files], {
    encoding: 'utf8',
  })
  return { status: done.status, out: done.stdout + done.stderr }
}

describe('actionlint and zizmor', () => {
  it('find nothing in what is shipped', () => {
    expect(linted(WORKFLOWS)).toBe('')
    const { status, out } = audited([...WORKFLOWS, ...ACTIONS])
    expect(status, out).toBe(0)
  })

  it.each(Object.keys(SHAPES))('find nothing in what init writes for %s', shape => {
    const root = repositoryOf(SHAPES[shape] as Record<string, string>)
    try {
      expect(cli(root, 'init', '--yes').code).toBe(0)
      const files = wired(root)
      expect(linted(files.filter(path => path.includes('/workflows/')))).toBe('')
      const { status, out } = audited(files)
      expect(status, out).toBe(0)
    } finally {
      rmSync(root, { recursive: true, force: true })
    }
  })

  it('find no mistake in the workflows that the documents show', () => {
    const found = snippets()
    expect(found.length).toBeGreaterThanOrEqual(3)
    for (const [name, text] of found) {
      const file = join(folder, 'snippet.yml')
      writeFileSync(file, text)
      expect(linted([file]), name).toBe('')
    }
  })

  it('find what they should: a broken workflow', () => {
    const file = join(folder, 'broken.yml')
    writeFileSync(
      file,
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n',
    )
    expect(linted([file])).toContain('potentially untrusted')
    expect(audited([file]).status).not.toBe(0)
  })
})
