import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { INPUTS } from '../config/inputs.ts'
import { didYouMean } from '../config/nearest.ts'

/** Something in a workflow that would not work as it is meant. */
export interface Fault {
  readonly file: string
  readonly line: number
  readonly column: number
  /** `error`: the check hangs or can be gone around. `warning`: something will be missing. */
  readonly level: 'error' | 'warning'
  readonly code: string
  readonly message: string
}

export interface WorkflowFacts {
  /** Whether it uses Mettle at all. */
  readonly mettle: boolean
  readonly faults: readonly Fault[]
  /** Names under which its jobs report. */
  readonly checks: readonly string[]
  readonly events: readonly string[]
}

const OURS = /^(?:mettle-ci\/mettle(?:\/|@)|\$\/actions\/)/
const GATES = /^mettle-ci\/mettle(?:@|\/actions\/gate@|\/\.github\/workflows\/pipeline\.yml@)/
const RIGHTS: readonly (readonly [string, string, string])[] = [
  ['contents', 'write', 'the ledger cannot be written: records travel as artifacts, until a run on the default branch adopts them'],
  ['pull-requests', 'write', 'there is no comment'],
  ['statuses', 'write', 'there is no check to require'],
]

/** What one workflow file gets wrong. Pure: text in, faults out. @param lfs whether the repository uses Git LFS */
export function workflowFaults(file: string, text: string, lfs: boolean): WorkflowFacts {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const faults: Fault[] = []
  const add = (node: unknown, level: Fault['level'], code: string, message: string): void => {
    const range = (node as { range?: readonly number[] | null } | null | undefined)?.range
    const { line, col } = lines.linePos(range?.[0] ?? 0)
    faults.push({ file, line: Math.max(1, line), column: Math.max(1, col), level, code, message })
  }
  if (document.errors.length > 0 || !isMap(document.contents)) {
    if (!text.includes('mettle')) return { mettle: false, faults: [], checks: [], events: [] }
    add(undefined, 'error', 'workflow-syntax', document.errors[0]?.message.split('\n')[0] ?? 'this is no workflow')
    return { mettle: true, faults, checks: [], events: [] }
  }
  const root = document.contents as YAMLMap
  const jobs = mapAt(root, 'jobs')
  const ours = (jobs?.items ?? []).filter(job => usesOf(job.value).some(({ uses }) => OURS.test(uses)))
  const checks = (jobs?.items ?? []).map(job => String(scalar(job.value, 'name') ?? textOf(job.key)))
  const events = eventsOf(root.get('on', true))
  if (ours.length === 0) return { mettle: false, faults, checks, events: [...events.keys()] }
  const gates = ours.filter(job => usesOf(job.value).some(({ uses }) => GATES.test(uses)))
  if (gates.length > 0) faultsOfEvents(events, add)
  for (const job of ours) faultsOfJob(job, { root, gates: gates.includes(job), lfs, comments: events.has('pull_request') }, add)
  return { mettle: true, faults, checks, events: [...events.keys()] }
}

type Add = (node: unknown, level: Fault['level'], code: string, message: string) => void

function faultsOfEvents(events: ReadonlyMap<string, YAMLMap | undefined>, add: Add): void {
  for (const [name, filters] of events) {
    for (const filter of ['paths', 'paths-ignore']) {
      if (filters?.has(filter))
        add(
          filters.get(filter, true),
          'error',
          'path-filter',
          `a ${filter} filter on ${name}: where it does not match, the workflow never runs, and a required check waits for ever. Take it out; what concerns a model is told inside, in a second`,
        )
    }
    const tags = filters?.get('tags', true)
    if (name === 'push' && isSeq(tags))
      for (const tag of tags.items)
        if (isScalar(tag) && /^[^/*]*\*[^/]*$/.test(String(tag.value)) && !String(tag.value).includes('**'))
          add(tag, 'warning', 'tag-filter', `the tag filter ${JSON.stringify(tag.value)} matches no tag with a / in it; write ** for any`)
  }
  const pushes = events.get('push')
  const watched = ['pull_request', 'merge_group', 'push', 'pull_request_target', 'schedule']
  if (!watched.some(name => events.has(name))) return
  if (!events.has('push'))
    add(
      undefined,
      'warning',
      'no-baseline',
      'nothing runs on a push to the default branch: no run becomes the baseline. Add push: {branches: [main]}',
    )
  else if (pushes && !pushes.has('branches') && pushes.has('tags'))
    add(pushes, 'warning', 'no-baseline', 'push is limited to tags: no run on the default branch becomes the baseline')
  if (!events.has('pull_request') && !events.has('pull_request_target'))
    add(undefined, 'warning', 'no-pull-request', 'nothing runs on a pull request: it is judged only after it is merged')
  if (events.has('pull_request_target'))
    add(
      undefined,
      'error',
      'pull-request-target',
      'pull_request_target runs with the rights of the repository beside code of a fork. Use pull_request, and workflows/fork.yml for forks',
    )
}

interface Circumstances {
  readonly root: YAMLMap
  /** Whether the job holds the gate. */
  readonly gates: boolean
  readonly lfs: boolean
  /** Whether there is a pull request to comment on. */
  readonly comments: boolean
}

/** Images that hosted runners no longer have; action runtimes need a runner of today. */
const RETIRED = /^(?:ubuntu-(?:16|18|20)\.04|macos-(?:10\.15|11|12|13)|windows-(?:2016|2019))(?:-.*)?$/

function faultsOfJob(job: Pair, { root, gates, lfs, comments }: Circumstances, add: Add): void {
  const body = job.value as YAMLMap
  if (!isMap(body)) return
  if (gates && body.has('if') && !/^\s*(?:\$\{\{\s*)?(?:always\(\)|!\s*cancelled\(\))/.test(String(scalar(body, 'if'))))
    add(
      body.get('if', true),
      'error',
      'skippable',
      'a job that is skipped by if counts as passed for a required check. Let it run always; it decides inside what there is to do',
    )
  if (gates && body.has('needs') && !body.has('if'))
    add(
      body.get('needs', true),
      'error',
      'skippable',
      'where a job that this one needs fails, this one is skipped, and a skipped check counts as passed. Add if: always()',
    )
  const runner = String(scalar(body, 'runs-on') ?? '')
  if (RETIRED.test(runner))
    add(
      body.get('runs-on', true),
      'error',
      'old-runner',
      `${runner} is a runner that GitHub has retired: the job waits for ever. Take ubuntu-latest, or a newer version`,
    )
  if (scalar(body, 'continue-on-error') === true)
    add(
      body.get('continue-on-error', true),
      'error',
      'continue-on-error',
      'with continue-on-error a blocked model looks passed; enforce: false is the way to try it out',
    )
  if (/\$\{\{/.test(String(scalar(body, 'name') ?? '')) && gates)
    add(body.get('name', true), 'warning', 'changing-name', 'the name of the job changes from run to run: it cannot be required')
  const permissions = body.get('permissions', true) ?? root.get('permissions', true)
  if (gates && (isMap(permissions) || permissions === undefined || permissions === null)) {
    for (const [scope, right, lost] of RIGHTS)
      if ((comments || scope !== 'pull-requests') && (!isMap(permissions) || scalar(permissions, scope) !== right))
        add(
          permissions ?? body,
          permissions ? 'warning' : 'warning',
          'permission',
          `${scope}: ${right} is ${isMap(permissions) ? 'missing' : 'not asked for, and no default of most repositories'}: ${lost}`,
        )
  }
  const steps = usesOf(body)
  for (const { uses, node, step } of steps) {
    if (!OURS.test(uses) || !step) continue
    const given = step.get('with', true)
    if (isMap(given))
      for (const { key } of given.items)
        if (!Object.hasOwn(INPUTS, textOf(key)))
          add(
            key,
            'error',
            'input-unknown',
            `the action has no input ${JSON.stringify(textOf(key))}${didYouMean(textOf(key), Object.keys(INPUTS))}`,
          )
    if (scalar(step, 'continue-on-error') === true)
      add(
        step.get('continue-on-error', true),
        'error',
        'continue-on-error',
        'with continue-on-error a blocked model looks passed; enforce: false is the way to try it out',
      )
    if (GATES.test(uses) && step.has('if') && !/^\s*(?:\$\{\{\s*)?(?:always\(\)|!\s*cancelled\(\))/.test(String(scalar(step, 'if'))))
      add(
        step.get('if', true),
        'error',
        'skippable',
        'a step that is skipped by if leaves the job green, and nothing was judged. Let it run always; it decides inside what there is to do',
      )
    const before = steps.slice(
      0,
      steps.findIndex(one => one.step === step),
    )
    const checkout = before.find(one => one.uses.startsWith('actions/checkout@'))
    if (!checkout) add(node, 'error', 'no-checkout', 'there is no actions/checkout before this step: there is nothing to judge')
    else if (
      lfs &&
      !/\btrue\b/.test(String(scalar(checkout.step?.get('with', true), 'lfs') ?? '')) &&
      /^mettle-ci\/mettle(?:@|\/actions\/train@)/.test(uses)
    )
      add(checkout.node, 'warning', 'lfs', 'the repository uses Git LFS, and the checkout leaves pointers: with: {lfs: true}')
    if (/@(?:main|master|latest)$/.test(uses))
      add(node, 'warning', 'moving-version', `${uses} moves with every commit: take @v1, or a commit`)
  }
}

interface Used {
  readonly uses: string
  readonly node: unknown
  readonly step: YAMLMap | undefined
}

/** What a job uses: of its steps, or as a called workflow. */
function usesOf(job: unknown): readonly Used[] {
  if (!isMap(job)) return []
  const own = job.get('uses', true)
  const steps = job.get('steps', true)
  const found: Used[] = isScalar(own) ? [{ uses: String(own.value), node: own, step: undefined }] : []
  if (isSeq(steps))
    for (const step of steps.items) {
      const uses = isMap(step) ? step.get('uses', true) : undefined
      if (isMap(step) && isScalar(uses)) found.push({ uses: String(uses.value), node: uses, step: step as YAMLMap })
    }
  return found
}

function eventsOf(on: unknown): Map<string, YAMLMap | undefined> {
  if (isScalar(on)) return new Map([[String(on.value), undefined]])
  if (isSeq(on)) return new Map(on.items.map(item => [textOf(item), undefined]))
  if (isMap(on)) return new Map(on.items.map(({ key, value }) => [textOf(key), isMap(value) ? (value as YAMLMap) : undefined]))
  return new Map()
}

const textOf = (node: unknown): string => String(isScalar(node) ? node.value : node)
const scalar = (map: unknown, key: string): unknown => {
  const value = isMap(map) ? map.get(key, true) : undefined
  return isScalar(value) ? value.value : undefined
}
const mapAt = (map: YAMLMap, key: string): YAMLMap | undefined => {
  const value = map.get(key, true)
  return isMap(value) ? (value as YAMLMap) : undefined
}
