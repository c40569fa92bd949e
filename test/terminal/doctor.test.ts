import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workflowFaults } from '../../src/terminal/workflow-faults.ts'

const ROOT = join(import.meta.dirname, '../..')
const GOOD = `name: Model
on:
  pull_request:
  push: {branches: [main]}
permissions: {}
jobs:
  model:
    name: Model
    runs-on: ubuntu-latest
    permissions: {contents: write, pull-requests: write, statuses: write}
    steps:
      - uses: actions/checkout@v6
      - uses: mettle-ci/mettle@v1
`
const codes = (text: string, lfs = false): string[] => workflowFaults('w.yml', text, lfs).faults.map(fault => `${fault.code}:${fault.line}`)

describe('what would not work in a workflow', () => {
  it('is nothing in a good one, nor in any template', () => {
    expect(codes(GOOD)).toEqual([])
    for (const name of readdirSync(join(ROOT, 'workflows'))) {
      const { mettle, faults } = workflowFaults(name, readFileSync(join(ROOT, 'workflows', name), 'utf8'), false)
      expect(mettle, name).toBe(true)
      expect(
        faults.filter(fault => !(/^(?:scheduled|monitor)\.yml$/.test(name) && /^no-/.test(fault.code))),
        name,
      ).toEqual([])
    }
  })

  it.each<readonly [string, string, string, string[]]>([
    ['a runner that is gone', 'runs-on: ubuntu-latest', 'runs-on: ubuntu-20.04', ['old-runner:9']],
    ['a path filter', '  pull_request:', '  pull_request: {paths: [src/**]}', ['path-filter:3']],
    ['a path filter on a push', '{branches: [main]}', '{branches: [main], paths-ignore: [docs/**]}', ['path-filter:4']],
    ['no push', '  push: {branches: [main]}\n', '', ['no-baseline:1']],
    ['tags only', '{branches: [main]}', '{tags: ["**"]}', ['no-baseline:4']],
    ['a tag filter without a slash', '{branches: [main]}', '{branches: [main], tags: ["v*"]}', ['tag-filter:4']],
    ['no pull request', '  pull_request:\n', '', ['no-pull-request:1']],
    ['pull_request_target', '  pull_request:\n', '  pull_request_target:\n', ['pull-request-target:1']],
    ['a job that may be skipped', '    name: Model\n', "    name: Model\n    if: github.actor != 'bot'\n", ['skippable:9']],
    ['a job that waits for another', '    name: Model\n', '    name: Model\n    needs: test\n', ['skippable:9']],
    ['a job that runs whatever the others did', '    name: Model\n', '    name: Model\n    needs: test\n    if: always()\n', []],
    ['no statuses', ', statuses: write', '', ['permission:10']],
    [
      'no permissions at all',
      '    permissions: {contents: write, pull-requests: write, statuses: write}\n',
      '',
      ['permission:5', 'permission:5', 'permission:5'],
    ],
    ['no checkout', '      - uses: actions/checkout@v6\n', '', ['no-checkout:12']],
    ['a moving version', 'mettle@v1', 'mettle@main', ['moving-version:13']],
    ['an unknown input', 'mettle@v1\n', 'mettle@v1\n        with: {modles: churn}\n', ['input-unknown:14']],
    ['a step that may be skipped', 'mettle@v1\n', "mettle@v1\n        if: steps.x.outputs.y == 'z'\n", ['skippable:14']],
    ['continue-on-error', 'mettle@v1\n', 'mettle@v1\n        continue-on-error: true\n', ['continue-on-error:14']],
    ['a name that changes', '    name: Model\n', '    name: Model ${{ github.ref }}\n', ['changing-name:8']],
    ['broken YAML', 'jobs:', 'jobs: [', ['workflow-syntax:1']],
  ])('%s', (_, from, to, expected) => {
    expect(GOOD).toContain(from)
    expect(codes(GOOD.replace(from, to))).toEqual(expected)
  })

  it('is a checkout that leaves pointers, where the repository uses LFS', () => {
    expect(codes(GOOD, true)).toEqual(['lfs:12'])
    expect(codes(GOOD.replace('checkout@v6', 'checkout@v6\n        with: {lfs: true}'), true)).toEqual([])
  })

  it('says nothing of workflows of others', () => {
    expect(
      workflowFaults(
        'w.yml',
        GOOD.replace('mettle-ci/mettle@v1', 'acme/other@v1').replace('  pull_request:', '  pull_request: {paths: [a]}'),
        false,
      ),
    ).toMatchObject({ mettle: false, faults: [] })
    expect(workflowFaults('w.yml', 'a: [', false)).toMatchObject({ mettle: false, faults: [] })
  })
})
