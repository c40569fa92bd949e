/** Plays the story of a model through the bundled action: a real repository, a local GitHub, real data. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { styleText } from 'node:util'
import { type Files, type RunResult, World } from '../../test/e2e/world.ts'
import { writePage } from './page.ts'

const EXAMPLE = join(import.meta.dirname, '../birdstrikes')
const PAGE = join(import.meta.dirname, '../../demo-output')

function exampleFiles(): Record<string, Buffer> {
  const files: Record<string, Buffer> = {}
  for (const entry of readdirSync(EXAMPLE, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && statSync(path).isFile()) files[relative(EXAMPLE, path).replaceAll('\\', '/')] = readFileSync(path)
  }
  delete files['data/year-2000.csv']
  return files
}

const started = performance.now()
const files = exampleFiles()
const text = (path: string): string => (files[path] as Buffer).toString('utf8')
const features = (list: string): Files => ({
  'src/features.js': text('src/features.js').replace(/FEATURES = \[.*\]/, `FEATURES = [${list}]`),
})
const year2000 = readFileSync(join(EXAMPLE, 'data/year-2000.csv'), 'utf8').split('\n').slice(1).join('\n')

const world = await World.create({ ...files, '.gitignore': text('.gitignore') })
const shots: { title: string; body: string }[] = []
let failed = false

function tell(title: string, result: RunResult, expected: { code: number; trained: string }): void {
  const { verdict, trained, reused } = result.outputs
  const right = result.code === expected.code && trained === expected.trained
  if (!right) failed = true
  const metrics = JSON.parse(result.outputs['metrics'] ?? '{}') as Record<string, Record<string, number>>
  const auc = metrics['strikes']?.['auc']
  process.stdout.write(
    `${right ? styleText('green', '✓') : styleText('red', '✗')} ${title.padEnd(58)} ${String(verdict).padEnd(8)} trained ${trained} reused ${reused}${auc === undefined ? '' : `  auc ${auc.toFixed(4)}`}\n`,
  )
  if (!right) process.stdout.write(result.log)
}

try {
  const first = world.git('rev-parse', 'main')
  const start = await world.runPush('0'.repeat(40), first, { results: true })
  tell('A first run on main, nothing to compare with', start, { code: 0, trained: '["strikes"]' })
  shots.push({ title: 'The first run on main (job summary)', body: start.summary })

  const story = async (
    number: number,
    title: string,
    branch: string,
    change: Files,
    expected: { code: number; trained: string },
  ): Promise<void> => {
    const pull = world.pull(number, branch, change)
    const result = await world.runPull(number, pull, { results: true, ...(number === 1 ? { inputs: { comment: 'always' } } : {}) })
    tell(`Pull request ${number}: ${title}`, result, expected)
    shots.push({ title: `Pull request ${number}: ${title}`, body: world.comment(number) })
  }
  await story(
    1,
    'explain the data in the README',
    'docs',
    { 'README.md': `${text('README.md')}\nQuestions are welcome.\n` },
    { code: 0, trained: '[]' },
  )
  await story(
    2,
    'train on the year 2000, too',
    'year-2000',
    { 'data/train.csv': text('data/train.csv') + year2000 },
    { code: 0, trained: '["strikes"]' },
  )
  await story(3, 'let the model see the species', 'species', features("'phase', 'size', 'time', 'operator', 'species'"), {
    code: 0,
    trained: '["strikes"]',
  })
  await story(4, 'drop size, a smaller model', 'no-size', features("'phase', 'time', 'operator'"), { code: 1, trained: '["strikes"]' })
  await story(
    5,
    'train on airlines only, the rest is noise',
    'airlines',
    {
      'src/train.js': text('src/train.js').replace(
        'const rows = read(train)',
        "const rows = read(train).filter(row => levelOf(row, 'operator') === 'airline')",
      ),
    },
    { code: 1, trained: '["strikes"]' },
  )
  await story(
    6,
    'a year whose sizes were written otherwise',
    'capitals',
    { 'data/train.csv': text('data/train.csv') + year2000.replaceAll('Small', 'SMALL') },
    { code: 1, trained: '["strikes"]' },
  )

  world.git('merge', '--quiet', '--no-ff', '-m', 'Merge species', 'species')
  world.push('main')
  const merged = world.git('rev-parse', 'main')
  tell('Pull request 3 is merged', await world.runPush(first, merged, { results: true }), { code: 0, trained: '[]' })

  rmSync(PAGE, { recursive: true, force: true })
  mkdirSync(PAGE, { recursive: true })
  for (const { title, body } of shots) writeFileSync(join(PAGE, `${slug(title)}.md`), body)
  const page = await writePage(PAGE, shots)
  process.stdout.write(`\nThe comments, as a page: ${page}\n${((performance.now() - started) / 1000).toFixed(1)} s\n`)
} finally {
  await world.close()
}
process.exitCode = failed ? 1 : 0

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
