import { createHash } from 'node:crypto'
import { didYouMean } from '../../config/nearest.ts'
import { BadTable, type Table, type TextColumn } from '../../tables/table.ts'
import { ascending } from '../statistics/order.ts'
import { classesOf, probabilitiesOf, taskOf } from './classes.ts'
import { labelsOf } from './labels.ts'
import { columnOf, type PredictionsSpec, type Role, type Task } from './spec.ts'
import { dense, isNumber, listed, numbersOf, permuted, positiveNumbers } from './values.ts'

/** Judged rows, in the order of their ids, so that the order of the file means nothing. */
export interface Rows {
  readonly n: number
  readonly task: Task
  readonly ids: readonly string[]
  /** Names of the classes, sorted; empty where the outcome is a number. */
  readonly classes: readonly string[]
  /** Class of each row. */
  readonly truth: Int32Array
  readonly predicted: Int32Array | undefined
  /** Index of the positive class of a binary task. */
  readonly positive: number
  /** Score of the positive class. */
  readonly score: Float64Array | undefined
  /** Row by row, one a class. */
  readonly probability: Float64Array | undefined
  /** The outcome, where it is a number. */
  readonly target: Float64Array
  readonly value: Float64Array
  readonly weight: Float64Array | undefined
  /** Cluster or query of each row. */
  readonly group: Uint32Array | undefined
  /** Any other column, for slices and groups. */
  readonly columns: ReadonlyMap<string, TextColumn>
  /** Those of them that slices and groups are cut by. */
  readonly described: readonly string[]
  /** Numeric scores a row, of rows that have no label. */
  readonly scores: ReadonlyMap<string, Float64Array>
  /** sha256 over ids and labels: which test set this is. */
  readonly digest: string
  /** What was not declared and is taken for so, as sentences. */
  readonly inferred: readonly string[]
}

const NONE = new Float64Array()

/** Which columns of a file are read. */
export function wantedColumns(spec: PredictionsSpec, others: readonly string[]): (names: readonly string[]) => ReadonlySet<string> {
  return names => {
    const roles = (['id', 'label', 'prediction', 'score', 'group', 'weight'] as const).map(role => columnOf(role, spec, names))
    const wanted = [...roles, spec.query, ...(spec.probabilities?.values() ?? []), ...others]
    return new Set(wanted.filter(name => name !== undefined && names.includes(name)) as string[])
  }
}

/**
 * Columns → rows that can be judged.
 * @param labels the labels in a file of their own, which the training never wrote
 * @param described columns that slices and groups are cut by
 * @throws {BadTable} naming the column or the line, and what to write
 */
export function rowsOf(table: Table, spec: PredictionsSpec, labels: Table | undefined, described: readonly string[] = []): Rows {
  const inferred: string[] = []
  const column = (role: Role): TextColumn | undefined => {
    const name = columnOf(role, spec, table.names)
    if (name === undefined) return undefined
    const found = table.columns.get(name)
    if (!found)
      throw new BadTable(
        `there is no column ${JSON.stringify(name)} for ${role}${didYouMean(name, table.names)}; there are ${listed(table.names)}`,
        'predictions-columns',
      )
    if (spec[role] === undefined) inferred.push(`${role} is the column ${name}`)
    return found
  }
  if (table.rows === 0) throw new BadTable('there is not one row: an evaluation that did not happen is no pass')
  const id = column('id')
  if (!id)
    throw new BadTable(
      `which column is the id? Without it, rows of two runs cannot be paired. Write predictions: {id: …}; there are ${listed(table.names)}`,
      'predictions-columns',
    )
  const { ids, order } = sortedIds(id, table)
  const pick = (source: TextColumn | undefined): TextColumn | undefined => source && permuted(source, order)
  const lineOf = (row: number): string => {
    const line = table.line(order[row] as number)
    return line === undefined ? `row ${(order[row] as number) + 1}` : `line ${line}`
  }
  // A column that is named may be in the labels file alone.
  const own = labels && !table.columns.has(spec.label ?? '') && spec.label !== undefined ? undefined : column('label')
  const label = labelsOf(pick(own), labels, spec, ids, lineOf)
  const prediction = pick(column('prediction'))
  const score = pick(column('score'))
  const probabilities = probabilitiesOf(spec, table, order, lineOf)
  if (!prediction && !score && !probabilities)
    throw new BadTable(
      `which column is the prediction? Write predictions: {prediction: …}, or {score: …}; there are ${listed(table.names)}`,
      'predictions-columns',
    )
  const task = spec.task ?? taskOf(label, prediction, score, probabilities !== undefined)
  if (spec.task === undefined) inferred.push(`the task is ${task}`)
  const weight = pick(column('weight'))
  const group = pick(table.columns.get(spec.query ?? '')) ?? pick(column('group'))
  const columns = new Map([...table.columns].map(([name, source]) => [name, permuted(source, order)]))
  const common = {
    n: table.rows,
    task,
    ids,
    weight: weight && positiveNumbers(weight, 'weight', lineOf),
    group: group && dense(group, lineOf),
    columns,
    described,
    scores: new Map<string, Float64Array>(),
    digest: digestOf(ids, label),
    inferred,
  }
  if (task === 'binary' || task === 'multiclass')
    return { ...common, ...classesOf({ label, prediction, score, probabilities, spec, task, lineOf, inferred }), target: NONE, value: NONE }
  const value = prediction ?? score
  if (!value) throw new BadTable(`${task} needs a column of predicted numbers: predictions: {prediction: …}`, 'predictions-columns')
  if (task === 'ranking' && !group)
    throw new BadTable('ranking needs the column of the query: predictions: {query: …}', 'predictions-columns')
  return {
    ...common,
    classes: [],
    truth: new Int32Array(),
    predicted: undefined,
    positive: -1,
    score: undefined,
    probability: undefined,
    target: numbersOf(label, 'label', lineOf),
    value: numbersOf(value, value.name, lineOf),
  }
}

/** Rows with scores and no label: evaluations of a prompt, or of somebody else's model. @throws {BadTable} */
export function scoredRows(table: Table, id: string, scores: readonly string[], described: readonly string[] = []): Rows {
  const at = (name: string): TextColumn => {
    const found = table.columns.get(name)
    if (!found)
      throw new BadTable(
        `there is no column ${JSON.stringify(name)}${didYouMean(name, table.names)}; there are ${listed(table.names)}`,
        'predictions-columns',
      )
    return found
  }
  if (table.rows === 0) throw new BadTable('there is not one row: an evaluation that did not happen is no pass')
  const { ids, order } = sortedIds(at(id), table)
  const lineOf = (row: number): string => `line ${table.line(order[row] as number) ?? row + 1}`
  return {
    n: table.rows,
    task: 'scores',
    ids,
    classes: [],
    truth: new Int32Array(),
    predicted: undefined,
    positive: -1,
    score: undefined,
    probability: undefined,
    target: NONE,
    value: NONE,
    weight: undefined,
    group: undefined,
    columns: new Map([...table.columns].map(([name, source]) => [name, permuted(source, order)])),
    described,
    scores: new Map(scores.map(name => [name, numbersOf(permuted(at(name), order), name, lineOf)])),
    digest: digestOf(ids, undefined),
    inferred: [],
  }
}

/** Ids ascending: as numbers where all are, else by code unit. */
function sortedIds(column: TextColumn, table: Table): { ids: string[]; order: Uint32Array } {
  const { codes, values } = column
  const place = (row: number): string => (table.line(row) === undefined ? `row ${row + 1}` : `line ${table.line(row)}`)
  const seen = new Int32Array(values.length).fill(-1)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number
    if (code === -1) throw new BadTable(`${place(row)} has no id`)
    if (seen[code] !== -1)
      throw new BadTable(`the id ${JSON.stringify(values[code])} is not unique: ${place(seen[code] as number)} and ${place(row)}`)
    seen[code] = row
  }
  const numeric = values.every(value => /^(?:0|-?[1-9]\d{0,14})$/.test(value))
  const order = numeric
    ? ascending(Float64Array.from(codes, code => Number(values[code])))
    : Uint32Array.from(codes.keys()).sort((a, b) => {
        const [x, y] = [values[codes[a] as number] as string, values[codes[b] as number] as string]
        return x < y ? -1 : x > y ? 1 : 0
      })
  return { ids: Array.from(order, row => values[codes[row] as number] as string), order }
}

/** Ids and labels, whatever the file around them. Numbers count by value. */
function digestOf(ids: readonly string[], label: TextColumn | undefined): string {
  const hash = createHash('sha256')
  const texts = label?.values.map(text => (isNumber(text) ? String(Number(text)) : text))
  let batch: string[] = []
  for (const [row, id] of ids.entries()) {
    batch.push(JSON.stringify(id), texts ? JSON.stringify(texts[label?.codes[row] as number]) : '')
    if (batch.length > 10_000) {
      hash.update(`${batch.join('\n')}\n`)
      batch = []
    }
  }
  return hash.update(batch.join('\n')).digest('hex')
}
