import { didYouMean } from '../../config/nearest.ts'
import { BadTable, type Table, type TextColumn } from '../../tables/table.ts'
import type { PredictionsSpec, Task } from './spec.ts'
import { isNumber, type LineOf, listed, numbersOf, permuted, refuseMissing, usedValues } from './values.ts'

/** What labels and columns say of the task. @throws {BadTable} where they leave a doubt */
export function taskOf(label: TextColumn, prediction: TextColumn | undefined, score: TextColumn | undefined, probabilities: boolean): Task {
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

/** Classes, truth and predictions as indices into them. @throws {BadTable} */
export function classesOf({ label, prediction, score, probabilities, spec, task, lineOf, inferred }: ClassParts) {
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

/** Declared probabilities by class, each within 0 and 1. @throws {BadTable} */
export function probabilitiesOf(
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
