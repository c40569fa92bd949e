// Columns that the model sees.
export const FEATURES = ['phase', 'size', 'time', 'operator']

// Levels seen less often than this in training get no column of their own.
export const LEAST = 20

export function levelOf(row, feature) {
  if (feature !== 'operator') return row[feature]
  if (row.operator === 'MILITARY' || row.operator === 'BUSINESS') return row.operator
  return row.operator.includes('PRIVATE') ? 'PRIVATE' : 'airline'
}
