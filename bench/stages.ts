import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { git } from './synthetic.ts'

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

/** A checkout of a DVC project whose stages are as their lock says, but one. @returns the commits before and after its change */
export function stages(repo: string, count: number): { readonly base: string; readonly head: string } {
  const write = (path: string, text: string): string => {
    mkdirSync(dirname(join(repo, path)), { recursive: true })
    writeFileSync(join(repo, path), text)
    return text
  }
  mkdirSync(repo)
  git(repo, 'init', '--quiet', '--initial-branch=main')
  write('.dvc/config', '[core]\n    analytics = false\n')
  const names = Array.from({ length: count }, (_, i) => `s${i}`)
  const entry = (path: string, text: string): string =>
    `    - path: ${path}\n      hash: md5\n      md5: ${md5(text)}\n      size: ${text.length}\n`
  const locked = names.map((name, i) => {
    const code = write(`${name}/train.py`, `x = ${i}\n`)
    const metrics = write(`${name}/metrics.json`, `{"auc": ${0.5 + i / 10_000}}\n`)
    return `  ${name}:\n    cmd: python ${name}/train.py\n    deps:\n${entry(`${name}/train.py`, code)}    params:\n      ${name}/params.yaml:\n        lr: ${i}\n    outs:\n${entry(`${name}/metrics.json`, metrics)}`
  })
  for (const [i, name] of names.entries()) write(`${name}/params.yaml`, `lr: ${i}\n`)
  write(
    'dvc.yaml',
    `stages:\n${names.map(name => `  ${name}:\n    cmd: python ${name}/train.py\n    deps:\n    - ${name}/train.py\n    params:\n    - ${name}/params.yaml:\n      - lr\n    metrics:\n    - ${name}/metrics.json:\n        cache: false\n`).join('')}`,
  )
  write('dvc.lock', `schema: '2.0'\nstages:\n${locked.join('')}`)
  git(repo, 'add', '--all')
  git(repo, 'commit', '--quiet', '-m', 'Begin')
  write('s0/train.py', 'x = -1\n')
  git(repo, 'commit', '--quiet', '--all', '-m', 'Change')
  execFileSync('git', ['clone', '--quiet', '--bare', repo, `${repo}.git`])
  git(repo, 'remote', 'add', 'origin', `file://${repo}.git`)
  return { base: git(repo, 'rev-parse', 'HEAD~1'), head: git(repo, 'rev-parse', 'HEAD') }
}
