import forkCaller from '../../workflows/fork.yml'
import type { RepositoryShape } from './guess/repository-shape.ts'
import { dvcPackage } from './guess/stages-config.ts'

export type Shape = 'one job' | 'separate jobs'

const CHECKOUT = 'actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1'
const PYTHON = 'actions/setup-python@a309ff8b426b58ec0e2a45f0f869d46889d02405 # v6.2.0'

/** What has to be installed before a training, as steps; none where nothing is missing on a runner. */
function setUp(here: RepositoryShape): readonly string[] {
  const { dvc, trainer, python, pythonVersion, installer } = here
  const store = dvcPackage(here)
  const install = (...what: readonly string[]): string =>
    `run: pip install ${[...what, ...(dvc && !what.includes(store) ? [store] : [])].join(' ')}`
  const setup = [`uses: ${PYTHON}`, `  with: {${pythonVersion}}`].join('\n')
  // Nothing that runs without Python needs it, but DVC.
  if (!python && trainer !== undefined) return dvc ? [install(store)] : []
  switch (installer.tool) {
    case 'uv':
      return [install('uv')]
    case 'poetry':
    case 'pdm':
    case 'pipenv':
      return [setup, install(installer.tool)]
    case 'pixi':
      return ['run: curl -fsSL https://pixi.sh/install.sh | bash && echo "$HOME/.pixi/bin" >> "$GITHUB_PATH"']
    case 'conda':
      return ['run: echo "$CONDA/bin" >> "$GITHUB_PATH"', ...(dvc ? [install(store)] : [])]
    default:
      // With DVC there is no setup of a model in which the packages could stand.
      return [setup, ...(dvc ? [install(store, ...(installer.packages === undefined ? [] : ['-r', installer.packages]))] : [])]
  }
}

const HEAD = (what: string, branch: string): string => `# ${what}
name: Model
on:
  pull_request:
  push: {branches: [${branch}]}
  merge_group:
permissions: {}
concurrency:
  group: model-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  model:
    name: Model
`
const RIGHTS = `    permissions:
      contents: write # the ledger
      pull-requests: write # the comment
      statuses: write # the check
`

/** The files below `.github` that wire a repository, by path. */
export function workflowFiles(here: RepositoryShape, branch: string, shape: Shape, forks: boolean): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const steps = setUp(here)
  const indented = (step: string, prefix: string): string =>
    step
      .split('\n')
      .map((line, i) => `${i === 0 ? prefix : ' '.repeat(prefix.length)}${line.trimStart() === line || i === 0 ? line : line.slice(2)}`)
      .join('\n')
  if (shape === 'separate jobs') {
    files.set(
      '.github/workflows/model.yml',
      `${HEAD('Trains in jobs that may write nothing, judges in one that runs no code of the repository.', branch)}${RIGHTS}      actions: read # outputs of earlier jobs
    uses: mettle-ci/mettle/.github/workflows/pipeline.yml@v1
${here.lfs || here.inside !== '' ? `    with: {${[here.lfs ? 'lfs: true' : '', here.inside === '' ? '' : `working-directory: ${here.inside}`].filter(Boolean).join(', ')}}\n` : ''}`,
    )
    if (steps.length > 0)
      files.set(
        '.github/actions/mettle-setup/action.yml',
        `# What a training needs installed. Runs before each, in its own job.\nname: Set up training\ndescription: Installs what the training needs.\nruns:\n  using: composite\n  steps:\n${steps.map(step => indented(step.startsWith('run:') ? `${step}\n  shell: bash` : step, '    - ')).join('\n')}\n`,
      )
    if (forks) files.set('.github/workflows/model-forks.yml', forkCaller)
    return files
  }
  const where = here.inside === '' ? '' : `        with: {working-directory: ${here.inside}}\n`
  const detect =
    steps.length === 0
      ? ''
      : `      - id: detect\n        uses: mettle-ci/mettle/actions/detect@v1\n${where}${steps.map(step => `      - if: steps.detect.outputs.trained != '[]'\n${indented(step, '        ')}\n`).join('')}`
  files.set(
    '.github/workflows/model.yml',
    `${HEAD('Trains what a change needs, shows what it did to the models, and lets it through or not.', branch)}    runs-on: ubuntu-latest
${RIGHTS}    steps:
      - uses: ${CHECKOUT}
        with: {persist-credentials: false${here.lfs ? ', lfs: true' : ''}}
${detect}      - uses: mettle-ci/mettle@v1
${where}`,
  )
  return files
}
