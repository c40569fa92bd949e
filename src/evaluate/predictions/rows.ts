import { createHash } from 'node:crypto'
import { didYouMean } from '../../config/nearest.ts'
import { BadTable, type Table, type TextColumn } from '../../tables/table.ts'
import { ascending } from '../statistics/order.ts'
import { columnOf, type PredictionsSpec, type Role, type Task } from './spec.ts'

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
    const roles = (['id', 'label', 'prediction', 'score', 'group', 'weight'] as const).map(role => columnOf(role, spec[role], names))
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
    const name = columnOf(role, spec[role], table.names)
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
  const label = labelsOf(pick(column('label')), labels, spec, ids, lineOf)
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

const listed = (names: readonly string[]): string =>
  names.slice(0, 12).join(', ') + (names.length > 12 ? ` and ${names.length - 12} more` : '')

type LineOf = (row: number) => string

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

const permuted = (column: TextColumn, order: Uint32Array): TextColumn => ({
  ...column,
  codes: Int32Array.from(order, row => column.codes[row] as number),
})

function labelsOf(
  own: TextColumn | undefined,
  labels: Table | undefined,
  spec: PredictionsSpec,
  ids: readonly string[],
  lineOf: LineOf,
): TextColumn {
  if (!labels) {
    if (own) return refuseMissing(own, 'label', lineOf)
    throw new BadTable(
      'which column is the label? Write predictions: {label: …}, or labels: FILE where the labels lie in a file of their own',
      'predictions-columns',
    )
  }
  const idName = columnOf('id', spec.id, labels.names)
  const labelName = columnOf('label', spec.label, labels.names)
  const [id, label] = [labels.columns.get(idName ?? ''), labels.columns.get(labelName ?? '')]
  if (!id || !label)
    throw new BadTable(
      `the labels file needs the columns ${spec.id ?? 'id'} and ${spec.label ?? 'label'}; there are ${listed(labels.names)}`,
      'predictions-columns',
    )
  const rowOf = new Map<string, number>()
  for (const [row, code] of id.codes.entries()) {
    const text = id.values[code]
    if (text === undefined) throw new BadTable(`line ${labels.line(row)} of the labels has no id`)
    if (rowOf.has(text)) throw new BadTable(`the id ${JSON.stringify(text)} is not unique in the labels`)
    rowOf.set(text, row)
  }
  const missing = ids.find(one => !rowOf.has(one))
  if (missing !== undefined) throw new BadTable(`the prediction for ${JSON.stringify(missing)} has no label in the labels file`)
  if (rowOf.size !== ids.length) {
    const predicted = new Set(ids)
    const left = [...rowOf.keys()].find(one => !predicted.has(one))
    throw new BadTable(
      `${rowOf.size - ids.length} of ${rowOf.size} labels have no prediction, ${JSON.stringify(left)} for one: a part of a test set is another test set`,
    )
  }
  const trusted = refuseMissing(
    { ...label, codes: Int32Array.from(ids, one => label.codes[rowOf.get(one) as number] as number) },
    'label',
    lineOf,
  )
  if (own) {
    const wrong = ids.findIndex((_, row) => !sameText(own.values[own.codes[row] as number], trusted.values[trusted.codes[row] as number]))
    if (wrong !== -1)
      throw new BadTable(
        `${lineOf(wrong)}: the label of ${JSON.stringify(ids[wrong])} is ${JSON.stringify(own.values[own.codes[wrong] as number] ?? null)} here and ${JSON.stringify(trusted.values[trusted.codes[wrong] as number])} in the labels file`,
        'labels-differ',
      )
  }
  return trusted
}

const sameText = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && isNumber(a) && isNumber(b) && Number(a) === Number(b))

function refuseMissing(column: TextColumn, role: string, lineOf: LineOf): TextColumn {
  const row = column.codes.indexOf(-1)
  if (row !== -1) throw new BadTable(`${lineOf(row)} has no ${role}`)
  if (column.types.has('string') && column.types.has('number'))
    throw new BadTable(`${column.name} mixes strings and numbers: "1" and 1 would be two classes. Write one of both`)
  return column
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
const isNumber = (text: string): boolean => NUMBER.test(text)

function numbersOf(column: TextColumn, role: string, lineOf: LineOf): Float64Array {
  const values = column.values.map(text => (isNumber(text) ? Number(text) : Number.NaN))
  return Float64Array.from(column.codes, (code, row) => {
    const value = code === -1 ? Number.NaN : (values[code] as number)
    if (Number.isFinite(value)) return value
    throw new BadTable(
      `${lineOf(row)}: ${role} is ${code === -1 ? 'missing or NaN' : JSON.stringify(column.values[code]?.slice(0, 40))}, where a number belongs`,
    )
  })
}

function positiveNumbers(column: TextColumn, role: string, lineOf: LineOf): Float64Array {
  const values = numbersOf(column, role, lineOf)
  const row = values.findIndex(value => value < 0)
  if (row !== -1) throw new BadTable(`${lineOf(row)}: a ${role} is not negative`)
  if (values.every(value => value === 0)) throw new BadTable(`every ${role} is 0`)
  return values
}

/** Codes in the order in which they appear, so that they do not depend on the order of the file. */
function dense(column: TextColumn, lineOf: LineOf): Uint32Array {
  const known = new Map<number, number>()
  return Uint32Array.from(column.codes, (code, row) => {
    if (code === -1) throw new BadTable(`${lineOf(row)} has no ${column.name}`)
    const found = known.get(code) ?? known.size
    if (found === known.size) known.set(code, found)
    return found
  })
}

function taskOf(label: TextColumn, prediction: TextColumn | undefined, score: TextColumn | undefined, probabilities: boolean): Task {
  const texts = usedValues(label)
  // "1" and "1.0" are one value.
  const used = texts.every(isNumber) ? [...new Set(texts.map(text => String(Number(text))))] : texts
  const ask = (why: string): never => {
    throw new BadTable(
      `the task is not clear: ${why}. Write predictions: {task: binary | multiclass | regression | ranking | forecast}`,
      'predictions-columns',
    )
  }
  if (probabilities) return used.length > 2 ? 'multiclass' : 'binary'
  if (score) return used.length <= 2 ? 'binary' : ask(`there is one score and ${used.length} different labels`)
  if (!used.every(isNumber)) return used.length <= 2 ? 'binary' : 'multiclass'
  const predicted = usedValues(prediction as TextColumn)
  if (!predicted.every(isNumber)) return ask('labels are numbers, predictions are not')
  if ([...used, ...predicted].some(text => !Number.isInteger(Number(text)))) return 'regression'
  if (used.length <= 2 && predicted.every(text => used.some(other => Number(other) === Number(text)))) return 'binary'
  return ask('labels and predictions are whole numbers, which may be classes or amounts')
}

const usedValues = (column: TextColumn): string[] => {
  const used = new Uint8Array(column.values.length)
  for (const code of column.codes) if (code >= 0) used[code] = 1
  return column.values.filter((_, code) => used[code] === 1)
}

const MOST_CLASSES = 1000

interface ClassParts {
  readonly label: TextColumn
  readonly prediction: TextColumn | undefined
  readonly score: TextColumn | undefined
  readonly probabilities: ReadonlyMap<string, Float64Array> | undefined
  readonly spec: PredictionsSpec
  readonly task: 'binary' | 'multiclass'
  readonly lineOf: LineOf
  readonly inferred: string[]
}

function classesOf({ label, prediction, score, probabilities, spec, task, lineOf, inferred }: ClassParts) {
  if (prediction) refuseMissing(prediction, 'prediction', lineOf)
  const texts = [...new Set([...usedValues(label), ...(prediction ? usedValues(prediction) : []), ...(probabilities?.keys() ?? [])])]
  const numbers = texts.filter(isNumber)
  const labelsAreNumbers = usedValues(label).every(isNumber)
  if (labelsAreNumbers && numbers.length !== texts.length)
    throw new BadTable(
      `labels are numbers and predictions are not (${JSON.stringify(texts.find(text => !isNumber(text)))}): they cannot agree`,
    )
  // "1" and "1.0" are one class where all are numbers, as they are for NumPy.
  const canonical = (text: string): string => (labelsAreNumbers ? String(Number(text)) : text)
  const classes = [...new Set(texts.map(canonical))].sort((a, b) => (labelsAreNumbers ? Number(a) - Number(b) : a < b ? -1 : 1))
  if (classes.length > MOST_CLASSES)
    throw new BadTable(
      `${classes.length} different labels: more than ${MOST_CLASSES} are no classes. Is this a regression? Write task: regression`,
    )
  if (task === 'binary' && classes.length > 2)
    throw new BadTable(`binary, and there are ${classes.length} classes: ${listed(classes)}. Write task: multiclass`, 'predictions-columns')
  const indexOf = new Map(classes.map((name, i) => [name, i]))
  const coded = (column: TextColumn): Int32Array => {
    const byCode = column.values.map(text => indexOf.get(canonical(text)) ?? -1)
    return Int32Array.from(column.codes, code => byCode[code] as number)
  }
  const truth = coded(label)
  const positive = task === 'binary' ? positiveOf(classes, spec, canonical, inferred) : -1
  const names = classes
  let scores = score && numbersOf(score, score.name, lineOf)
  let matrix: Float64Array | undefined
  if (probabilities) {
    const columns = names.map(name => [...probabilities].find(([key]) => canonical(key) === name)?.[1])
    const absent = names.find((_, i) => columns[i] === undefined)
    if (absent !== undefined && task === 'multiclass')
      throw new BadTable(`probabilities name no column for the class ${JSON.stringify(absent)}`, 'predictions-columns')
    if (task === 'binary') scores = columns[positive] ?? scores
    else {
      matrix = new Float64Array(truth.length * names.length)
      for (let i = 0; i < truth.length; i++) for (let k = 0; k < names.length; k++) matrix[i * names.length + k] = columns[k]?.[i] as number
    }
  }
  return {
    classes,
    truth,
    positive,
    score: scores,
    probability: matrix,
    predicted: prediction ? coded(prediction) : decided(scores, matrix, names.length, positive, spec, inferred),
  }
}

/** Without a prediction: the score against the threshold, or the most probable class. */
function decided(
  score: Float64Array | undefined,
  probability: Float64Array | undefined,
  classes: number,
  positive: number,
  spec: PredictionsSpec,
  inferred: string[],
): Int32Array | undefined {
  if (probability) {
    return Int32Array.from({ length: probability.length / classes }, (_, i) => {
      let best = 0
      for (let k = 1; k < classes; k++) if ((probability[i * classes + k] as number) > (probability[i * classes + best] as number)) best = k
      return best
    })
  }
  if (!score || classes < 2) return undefined
  const chances = score.every(value => value >= 0 && value <= 1)
  const threshold = spec.threshold ?? (chances ? 0.5 : undefined)
  if (threshold === undefined) return undefined
  if (spec.threshold === undefined) inferred.push('a score above 0.5 predicts the positive class')
  return Int32Array.from(score, value => (value > threshold ? positive : 1 - positive))
}

const POSITIVE = ['1', 'true', 'True', 'TRUE', 'yes', 'Yes', 'y', 'positive', 'pos']

function positiveOf(classes: readonly string[], spec: PredictionsSpec, canonical: (text: string) => string, inferred: string[]): number {
  if (spec.positive !== undefined) {
    const at = classes.indexOf(canonical(spec.positive))
    if (at === -1)
      throw new BadTable(
        `no row has the positive class ${JSON.stringify(spec.positive)}; there are ${listed(classes)}`,
        'predictions-columns',
      )
    return at
  }
  const at = classes.findIndex(name => POSITIVE.includes(name))
  if (at !== -1) {
    inferred.push(`the positive class is ${classes[at]}`)
    return at
  }
  if (classes.length === 1 && ['0', 'false', 'False', 'no', '-1'].includes(classes[0] as string)) return -1
  throw new BadTable(`which class is positive? Write predictions: {positive: …}; there are ${listed(classes)}`, 'predictions-columns')
}

function probabilitiesOf(
  spec: PredictionsSpec,
  table: Table,
  order: Uint32Array,
  lineOf: LineOf,
): ReadonlyMap<string, Float64Array> | undefined {
  if (!spec.probabilities) return undefined
  return new Map(
    [...spec.probabilities].map(([name, column]) => {
      const found = table.columns.get(column)
      if (!found)
        throw new BadTable(
          `there is no column ${JSON.stringify(column)} for the probability of ${name}${didYouMean(column, table.names)}`,
          'predictions-columns',
        )
      const values = numbersOf(permuted(found, order), column, lineOf)
      const row = values.findIndex(value => value < 0 || value > 1)
      if (row !== -1) throw new BadTable(`${lineOf(row)}: ${column} is ${values[row]}, which is no probability`)
      return [name, values]
    }),
  )
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
