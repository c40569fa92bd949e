import { spawn } from 'node:child_process'
import type { Run } from '../documents/schemas.ts'

type Resolved = NonNullable<Run['environment']>

/** Where no lock file says what was installed, the tools are asked, the most telling first. */
const TOOLS: readonly (readonly [tool: string, args: readonly string[], parse: (text: string) => Record<string, string>])[] = [
  ['uv', ['pip', 'freeze'], frozen],
  ['pip', ['--disable-pip-version-check', 'freeze'], frozen],
  ['conda', ['list', '--json'], condaList],
]

/** The packages of the environment that the program ran in, or `null` where no tool tells. */
export async function resolvedEnvironment(
  cwd: string,
  environment: Readonly<Record<string, string>>,
  looksLikePython: boolean,
): Promise<Resolved | null> {
  if (!looksLikePython) return null
  for (const [tool, args, parse] of TOOLS) {
    const text = await ask(tool, args, cwd, environment)
    const packages = text === undefined ? {} : parsed(parse, text)
    if (Object.keys(packages).length > 0) return { tool: `${tool} ${args.filter(arg => !arg.startsWith('-')).join(' ')}`, packages }
  }
  return null
}

function parsed(parse: (text: string) => Record<string, string>, text: string): Record<string, string> {
  try {
    return parse(text)
  } catch {
    return {}
  }
}

function ask(
  tool: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  return new Promise(resolve => {
    const child = spawn(tool, args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'ignore'] })
    // A limit of `spawn`'s own outlives a tool that is not there, and keeps the process from ending.
    const limit = setTimeout(() => child.kill(), 30_000)
    const answer = (text: string | undefined): void => {
      clearTimeout(limit)
      resolve(text)
    }
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', () => answer(undefined))
    child.on('close', code => answer(code === 0 ? Buffer.concat(chunks).toString('utf8') : undefined))
  })
}

function frozen(text: string): Record<string, string> {
  const packages: Record<string, string> = {}
  for (const line of text.split('\n').slice(0, 5000)) {
    const [, name, version] = /^([A-Za-z0-9][\w.-]*)\s*(?:==|@)\s*(\S+)$/.exec(line.trim()) ?? []
    if (name && version) packages[name.toLowerCase()] = version.slice(0, 200)
  }
  return packages
}

function condaList(text: string): Record<string, string> {
  const packages: Record<string, string> = {}
  for (const item of JSON.parse(text) as { name?: unknown; version?: unknown }[])
    if (typeof item.name === 'string') packages[item.name] = String(item.version)
  return packages
}
