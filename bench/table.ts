import { closeSync, openSync, writeSync } from 'node:fs'
import { Random } from '../src/evaluate/statistics/random.ts'

const NAMES = 'id,age,income,score,lat,lon,city,segment,signup,seen,active,clicks,views,ratio,note,code,f1,f2,f3,label'
const CITIES = ['Amsterdam', 'Berlin', 'Paris', 'Rome', '"Washington, DC"', 'Tokyo', 'Oslo', 'Lima']
const WORDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta']

/** A CSV file of twenty columns as data sets have them: numbers, categories, dates, names, some missing. @returns its rows */
export function writeTable(path: string, bytes: number): number {
  const source = new Random('7'.repeat(32))
  const random = (): number => source.next() / 2 ** 32
  const upTo = (most: number): number => Math.floor(random() * most)
  const day = (): string => new Date(Date.UTC(2018, 0, 1) + upTo(3000) * 86_400_000).toISOString().slice(0, 10)
  const days = Array.from({ length: 3000 }, day)
  const two = (value: number): string => String(value).padStart(2, '0')
  const file = openSync(path, 'w')
  let [rows, written] = [0, writeSync(file, `${NAMES}\n`)]
  while (written < bytes) {
    const lines: string[] = []
    for (let i = 0; i < 10_000; i++) {
      const when = days[upTo(3000)] as string
      lines.push(
        [
          `u${String(rows++).padStart(8, '0')}`,
          18 + upTo(72),
          random() < 0.05 ? '' : Math.exp(8 + 4 * random()).toFixed(2),
          random().toFixed(6),
          (random() * 180 - 90).toFixed(5),
          (random() * 360 - 180).toFixed(5),
          CITIES[upTo(8)],
          `s${upTo(200)}`,
          when,
          `${when}T${two(upTo(24))}:${two(upTo(60))}:${two(upTo(60))}`,
          random() < 0.4,
          upTo(25),
          upTo(1_000_000),
          random().toFixed(9),
          `${WORDS[upTo(8)]} ${WORDS[upTo(8)]} ${WORDS[upTo(8)]}`,
          String(upTo(1e9)).padStart(9, '0'),
          (random() * 8 - 4).toFixed(8),
          (random() * 8 - 4).toFixed(8),
          (random() * 1e-5).toExponential(4),
          upTo(2),
        ].join(','),
      )
    }
    written += writeSync(file, `${lines.join('\n')}\n`)
  }
  closeSync(file)
  return rows
}
