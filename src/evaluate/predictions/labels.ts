import { BadTable, type Table, type TextColumn } from '../../tables/table.ts'
import { columnOf, type PredictionsSpec } from './spec.ts'
import { isNumber, type LineOf, listed, refuseMissing } from './values.ts'

/** The label of every row: of the labels file where there is one, held against what the predictions bring. @throws {BadTable} */
export function labelsOf(
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
  const idName = columnOf('id', spec, labels.names)
  const labelName = columnOf('label', spec, labels.names)
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
