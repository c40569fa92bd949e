import { execFileSync } from 'node:child_process'
import { cleanEnvironment } from '../test/e2e/world.ts'

export interface Synthetic {
  readonly bare: string
  readonly base: string
  readonly head: string
}

export const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-C', cwd, '-c', 'user.name=b', '-c', 'user.email=b@example.com', ...args], {
    encoding: 'utf8',
    env: cleanEnvironment(),
    maxBuffer: 1 << 28,
  }).trim()

/** A repository as a server keeps it: so many models of four folders each, and a commit that changes some files of them. */
export function synthetic(bare: string, models: number, files: number, changes: number): Synthetic {
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', bare], { env: cleanEnvironment() })
  const each = files / models / 4
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`
  const file = (path: string, text: string): string => `M 100644 inline ${path}\n${data(text)}`
  const rows = [
    `commit refs/heads/main\nmark :1\ncommitter b <b@example.com> 1700000000 +0000\n${data('Begin')}`,
    file(
      'mettle.yml',
      "version: 1\nmodels:\n  m:\n    each: models/*\n    code: ['**']\n    params: [params.yaml]\n    train: 'true'\n    outputs: {metrics: out/metrics.json}\n    gate: {auc: {min: 0.5}}\n",
    ),
  ]
  for (let m = 0; m < models; m++) {
    for (let part = 0; part < 4; part++)
      for (let i = 0; i < each; i++) rows.push(file(`models/m${m}/part${part}/file${i}.py`, `x = ${m * 1000 + part * 100 + i}\n`))
    rows.push(file(`models/m${m}/params.yaml`, `lr: 0.${m}\n`))
  }
  rows.push(`commit refs/heads/main\nmark :2\ncommitter b <b@example.com> 1700000100 +0000\n${data('Change')}from :1\n`)
  for (let i = 0; i < changes; i++) rows.push(file(`models/m${(i * 7) % models}/part${i % 4}/file${i % each}.py`, `y = ${i}\n`))
  execFileSync('git', ['-C', bare, 'fast-import', '--quiet'], { input: rows.join(''), env: cleanEnvironment(), maxBuffer: 1 << 28 })
  git(bare, 'repack', '-adqb')
  for (const key of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant']) git(bare, 'config', key, 'true')
  return { bare, base: git(bare, 'rev-parse', 'main~1'), head: git(bare, 'rev-parse', 'main') }
}
