/** A profile of every column of a table; prints the CPU seconds that it took, and the largest memory in MB before them. */
import { ColumnProfiler } from '../../src/tables/column-profiler.ts'
import { scanTable } from '../../src/tables/read-table.ts'

const path = process.argv[2] as string
let columns: readonly ColumnProfiler[] = []
const open = (names: readonly string[]): typeof columns => {
  columns = names.map(name => new ColumnProfiler(name))
  return columns
}
const rows = await scanTable(path, undefined, open, undefined, true)
const profiles = columns.map(column => column.summary().profile)
const { user, system } = process.cpuUsage()
console.log(rows, profiles.length, `${Math.round(process.resourceUsage().maxRSS / 1000)} MB`)
console.log((user + system) / 1e6)
