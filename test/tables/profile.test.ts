import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { profileTable } from '../../src/tables/profile.ts'
import { readTable } from '../../src/tables/read-table.ts'
import { BadTable } from '../../src/tables/table.ts'
import { expectNear, vectors } from '../vectors.ts'

describe('profile, equal to pandas', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mettle-profile-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(vectors('profile'))('$name', async ({ input, expected, tolerance }) => {
    const file = join(folder, 'data.csv')
    writeFileSync(file, input.csv)
    const read = readTable(file, 'csv', names => new Set(names), true)
    if (expected !== null && typeof expected === 'object' && 'undefined' in expected) {
      await expect(read).rejects.toBeInstanceOf(BadTable)
      return
    }
    const table = await read
    const columns = profileTable(table, new Set(input.dates))
    const wanted = expected as { rows: number; columns: Record<string, unknown>[] }
    expect(table.rows).toBe(wanted.rows)
    expect(columns.map(column => column.name)).toEqual(wanted.columns.map(column => column['name']))
    for (const [i, column] of wanted.columns.entries()) {
      const { top, ...rest } = column
      const got = columns[i] as (typeof columns)[number]
      expectNear(got, rest, tolerance)
      // In any order among equals, and without values that tie across the cut.
      const found = new Map((got.top ?? []).map(([value, count]) => [String(value), count]))
      for (const [value, count] of (top ?? []) as [unknown, number][]) expect(found.get(String(value)), String(value)).toBe(count)
    }
  })
})
