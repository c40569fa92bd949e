/** Types, lint, format, generated files, dead code, layering, patterns: in seconds, side by side. */
import { spawn } from 'node:child_process'
import { layeringFaults } from './layering.ts'
import { patternFaults } from './patterns.ts'

const steps: [string, string[]][] = [
  ['types', ['tsc']],
  ['lint and format', ['biome', 'ci', '--colors=off', '--error-on-warnings', '.']],
  ['generated files', ['node', 'build/generate.ts', '--check']],
  ['dead code', ['knip', '--no-progress']],
]

const run = ([name, [command, ...args]]: (typeof steps)[number]): Promise<{ name: string; code: number; output: string }> =>
  new Promise(resolve => {
    const child = spawn(`node_modules/.bin/${command}`, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } })
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
    })
    child.stderr.on('data', chunk => {
      output += chunk
    })
    child.on('close', code => resolve({ name, code: code ?? 1, output }))
  })

const started = performance.now()
const told = (name: string, faults: readonly string[]): Awaited<ReturnType<typeof run>> => ({
  name,
  code: faults.length,
  output: faults.join('\n'),
})
const running = steps.map(run)
const results = [told('layering', layeringFaults('src')), told('patterns', patternFaults('src', 'schema')), ...(await Promise.all(running))]
for (const { name, code, output } of results) {
  console.log(`${code === 0 ? '✓' : '✗'} ${name}`)
  if (code !== 0) console.log(output)
}
console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`)
process.exitCode = results.some(result => result.code !== 0) ? 1 : 0
