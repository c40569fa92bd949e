import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readResults } from '../../src/evaluate/results/read-results.ts'
import { resultFindings } from '../../src/gate/results.ts'
import { passes } from '../../src/gate/verdict.ts'
import { installPython } from './tools.ts'

/** Files that the real tools wrote in this run. */
describe('what Great Expectations, pandera and Evidently write', () => {
  let folder: string
  beforeAll(() => {
    const bin = installPython('results')
    folder = mkdtempSync(join(tmpdir(), 'mettle-results-'))
    execFileSync(join(bin, 'python'), [join(import.meta.dirname, 'programs/results.py'), folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const judge = async (content: string | undefined, tool = '') => {
    const format = tool === 'pandera' ? 'pandera' : undefined
    const source = {
      read: async () => (content === undefined ? undefined : Buffer.from(content)),
      has: async () => content !== undefined,
      below: async () => [],
    }
    const results = await readResults([{ name: 'data', path: 'r.json', format, severity: 'block' }], source)
    return { results, findings: resultFindings('m', results, undefined) }
  }
  const TOOLS = ['gx', 'checkpoint', 'pandera', 'evidently']

  it.each(TOOLS)('%s: good data pass, bad data block, and the message names the column', async tool => {
    expect(readdirSync(folder)).toContain(`${tool}-good.json`)
    const good = await judge(readFileSync(join(folder, `${tool}-good.json`), 'utf8'), tool)
    expect(good.results[0]).toMatchObject({ failed: 0, problem: null })
    expect(passes(good.findings)).toBe(true)
    const bad = await judge(readFileSync(join(folder, `${tool}-bad.json`), 'utf8'), tool)
    expect(bad.results[0]).toMatchObject({ failed: 2, problem: null })
    expect(passes(bad.findings)).toBe(false)
    expect(bad.findings.map(finding => finding.message).join('\n')).toMatch(/age/)
  })

  it.each(TOOLS)('%s: what is broken blocks', async tool => {
    const good = readFileSync(join(folder, `${tool}-good.json`), 'utf8')
    const bad = readFileSync(join(folder, `${tool}-bad.json`), 'utf8')
    const broken: (string | undefined)[] = [
      undefined,
      '',
      ' \n',
      bad.slice(0, bad.length / 2),
      `${good.slice(0, -1)}`,
      `${good}${good}`,
      'null',
      'true',
      '"passed"',
      '<html>404 Not Found</html>',
      '{"status": "ok"}',
      ...(tool === 'pandera' ? ['[null]', '[{}]'] : ['[]', '{}']),
    ]
    for (const content of broken) expect(passes((await judge(content, tool)).findings), JSON.stringify(content?.slice(0, 40))).toBe(false)
  })

  it.each([
    ['gx', /"success": ?true/g, '"success": null'],
    ['gx', /"success": ?true/g, '"success": NaN'],
    ['checkpoint', /"success": ?true/g, '"success": "true"'],
    ['checkpoint', /"expectations": \[[\s\S]*?\n {12}\]/, '"expectations": []'],
    ['evidently', /"status": ?"SUCCESS"/g, '"status": null'],
    ['evidently', /"status": ?"SUCCESS"/g, '"status": "SKIPPED"'],
    ['evidently', /"tests": ?\[\{"id"/, '"other": [{"id"'],
  ])('%s: a verdict that is none (%s → %s) blocks', async (tool, pattern, replacement) => {
    const good = readFileSync(join(folder, `${tool}-good.json`), 'utf8')
    const changed = good.replace(pattern, replacement)
    expect(changed).not.toBe(good)
    expect(passes((await judge(changed)).findings)).toBe(false)
  })
})
