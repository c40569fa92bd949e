/** Who may import whom. A stage imports no other stage; pure code reaches for nothing outside. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const STAGES = ['detect', 'train', 'evaluate', 'gate', 'report']
/** Rooms that decide. What acts in them is named. */
const PURE = ['config', 'documents', 'formats', 'dvc', 'detect', 'evaluate', 'gate', 'glob', 'ledger', 'report', 'tables']
/** What stands above them: a room below knows nothing of who uses it. */
const ABOVE = ['action', 'run', 'session', 'terminal']
const EDGES = new Set([
  'dvc/cache-link.ts',
  'dvc/disk.ts',
  'detect/sources/folder.ts',
  'detect/sources/hash-pool.ts',
  'detect/sources/request.ts',
  'detect/sources/sql.ts',
  'detect/sources/stores/azure.ts',
  'ledger/git-branch.ts',
  'tables/bytes.ts',
  'tables/read-table.ts',
])
const FORBIDDEN = /^(?:node:(?:fs|child_process|net|dns|http|https|process|os)(?:\/|$)|fs$|child_process$|pg$|@azure\/|@actions\/)/

export function layeringFaults(root: string): string[] {
  const faults: string[] = []
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue
    const path = join(entry.parentPath, entry.name)
    const file = relative(root, path).replaceAll('\\', '/')
    const room = file.includes('/') ? (file.split('/')[0] as string) : ''
    const pure = PURE.includes(room) && !EDGES.has(file)
    const source = readFileSync(path, 'utf8')
    for (const [, name] of source.matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
      const target = name as string
      const other = target.startsWith('.')
        ? relative(root, join(dirname(path), target))
            .replaceAll('\\', '/')
            .split('/')[0]
        : undefined
      if (STAGES.includes(room) && other !== undefined && STAGES.includes(other) && other !== room)
        faults.push(`${file} imports ${target}: a stage imports no other stage`)
      if (pure && (FORBIDDEN.test(target) || other === 'github' || other === 'git'))
        faults.push(`${file} imports ${target}: pure code does not act`)
      if (!ABOVE.includes(room) && room !== '' && other !== undefined && ABOVE.includes(other))
        faults.push(`${file} imports ${target}: what is below does not know what is above it`)
    }
    if (pure && /(?<![.\w])fetch\(/.test(source)) faults.push(`${file} asks the network: pure code is handed what it needs`)
    if (pure && /\bprocess\.(?:env|cwd|exit|stdout|argv)\b/.test(source))
      faults.push(`${file} uses process: pure code is handed what it needs`)
  }
  return faults
}
