#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asMettleError, faultsOf, MettleError } from './errors.ts'
import { type Arguments, help, readArguments } from './terminal/arguments.ts'
import { paint, printable, table } from './terminal/table.ts'
import { unawaited } from './unawaited.ts'
import { VERSION } from './version.ts'

async function main(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv, process.cwd())
  switch (args.verb) {
    case 'help':
      process.stdout.write(help())
      return 0
    case 'version':
      process.stdout.write(`${VERSION}\n`)
      return 0
    case 'init':
      return args.protect ? (await import('./terminal/protect.ts')).protect(args) : (await import('./terminal/init.ts')).init(args)
    case 'doctor':
      return (await import('./terminal/doctor.ts')).doctor(args)
    case 'check':
      return check(args)
    case 'plan':
      return (await import('./terminal/local.ts')).plan(args)
    case 'lock':
      return (await import('./terminal/lock.ts')).lock(args)
    case 'why':
      return (await import('./terminal/why.ts')).why(args)
    case 'run':
      return (await import('./terminal/local.ts')).run(args)
    case 'compare':
      return (await import('./terminal/compare.ts')).compareRevisions(args)
    case 'history':
      return history(args)
    case 'report':
      return report(args)
  }
}

async function check(args: Arguments): Promise<number> {
  const { checkConfig, inferConfig } = await import('./terminal/check.ts')
  if (args.infer) {
    process.stdout.write(await inferConfig(args))
    return 0
  }
  if (args.words.length > 0)
    throw new MettleError(
      'usage',
      `mettle check takes a data source only with --infer; expected nothing, got ${JSON.stringify(args.words[0])}`,
    )
  const problems = await checkConfig(args)
  const wrong = problems.some(problem => problem.level === 'error')
  if (args.json) process.stdout.write(`${JSON.stringify({ problems }, null, 2)}\n`)
  else {
    for (const { level, file, line, column, message, code } of problems)
      process.stdout.write(
        `${level === 'warning' ? 'warning ' : ''}${file}:${line}:${column}: ${message.split('\n').map(printable).join('\n')} [${code}]\n`,
      )
    if (!wrong) process.stdout.write(`${paint('green', 'The configuration is right.')}\n`)
  }
  return wrong ? 2 : 0
}

async function history(args: Arguments): Promise<number> {
  const [{ Repository }, { GitBranch }, { Ledger }, { shownValue }] = await Promise.all([
    import('./git/repository.ts'),
    import('./ledger/git-branch.ts'),
    import('./ledger/ledger.ts'),
    import('./report/numbers.ts'),
  ])
  const repository = await Repository.open({ folder: args.folder })
  try {
    const ledger = await Ledger.open(new GitBranch(repository, 'local'))
    const [model] = args.words
    const all = await ledger.all()
    const names = [...new Set(all.map(record => record.model))]
    if (model !== undefined && names.length > 0 && !names.includes(model))
      throw new MettleError('usage', `nothing is recorded of ${JSON.stringify(model)}; there are ${names.slice(0, 20).join(', ')}`)
    const records = all.filter(record => model === undefined || record.model === model)
    if (args.json) process.stdout.write(`${JSON.stringify({ records }, null, 2)}\n`)
    else {
      const rows = records.map(record => [
        record.time.slice(0, 16).replace('T', ' '),
        record.model,
        record.key.slice(0, 12),
        `${record.commit?.slice(0, 7) ?? ''}${record.uncommitted ? '+' : ''}`,
        record.branch ?? '',
        Object.entries(record.metrics)
          .slice(0, 4)
          .map(([name, value]) => `${name} ${shownValue(value)}`)
          .join(', '),
      ])
      process.stdout.write(
        records.length === 0 ? 'Nothing has been recorded.\n' : `${table(['time', 'model', 'key', 'commit', 'branch', 'metrics'], rows)}\n`,
      )
      if (records.some(record => record.uncommitted))
        process.stderr.write(`${paint('dim', '+ of a work tree that held more than the commit')}\n`)
      for (const ignored of ledger.ignored) process.stderr.write(`ignored: ${printable(ignored)}\n`)
    }
    return 0
  } finally {
    repository.close()
  }
}

async function report(args: Arguments): Promise<number> {
  const { Repository } = await import('./git/repository.ts')
  const repository = await Repository.open({ folder: args.folder })
  repository.close()
  try {
    process.stdout.write(readFileSync(join(repository.gitDir, 'mettle', args.json ? 'verdict.json' : 'report.md'), 'utf8'))
    return 0
  } catch (cause) {
    throw new MettleError('usage', 'there is no report yet: mettle run makes one', { cause })
  }
}

// Whoever reads may stop reading.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
})

try {
  process.exitCode = await Promise.race([main(process.argv.slice(2)), unawaited()])
} catch (thrown) {
  const json = process.argv.includes('--json')
  const faults = faultsOf(asMettleError(thrown))
  if (json)
    process.stdout.write(
      `${JSON.stringify({ problems: faults.map(fault => ({ file: fault.place?.file ?? null, line: fault.place?.line ?? null, column: fault.place?.column ?? null, code: fault.code, message: fault.message })) })}\n`,
    )
  for (const fault of faults) {
    const place = fault.place
      ? `${fault.place.file}${fault.place.line === undefined ? '' : `:${fault.place.line}:${fault.place.column ?? 1}`}: `
      : ''
    process.stderr.write(`${paint('red', 'error')} ${place}${fault.message.split('\n').map(printable).join('\n')} [${fault.code}]\n`)
  }
  process.exitCode = 2
}
