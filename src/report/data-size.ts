import { bytes } from './numbers.ts'

const SIZE = /(?<!\d)(\d+) files?(?:, (\d+) bytes)?$/
const MOVED = /(?:^|, )((?:\d+ files? (?:added|removed|changed)(?:, )?)+)$/

/** How much a data source was and is, as far as its identity tells: `12 → 13 files, 1.0 MB → 1.2 MB`, `2 files added`. */
export function dataSize(from: string | null, to: string | null): string {
  const moved = MOVED.exec(to ?? '')?.[1]
  if (moved !== undefined) return moved
  const [old, now] = [SIZE.exec(from ?? ''), SIZE.exec(to ?? '')]
  if (!old || !now) return ''
  const count = (value: string | undefined): string => Number(value).toLocaleString('en')
  const files = old[1] === now[1] ? `${count(now[1])} ${now[1] === '1' ? 'file' : 'files'}` : `${count(old[1])} → ${count(now[1])} files`
  if (old[2] === undefined || now[2] === undefined) return files
  const [before, after] = [bytes(Number(old[2])), bytes(Number(now[2]))]
  return `${files}, ${before === after ? after : `${before} → ${after}`}`
}
