// Logistic regression by Newton's method (IRLS), L2 on all weights but the intercept.
import { readFileSync, writeFileSync } from 'node:fs'
import { FEATURES, LEAST, levelOf } from './features.js'
import { accuracy, auc, averagePrecision, brier } from './metrics.js'

const l2 = Number(/^l2:\s*(\S+)/m.exec(readFileSync('params.yaml', 'utf8'))[1])
const read = path => {
  const [header, ...lines] = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(','))
  return lines.map(cells => Object.fromEntries(header.map((name, i) => [name, cells[i]])))
}
const train = process.env.METTLE_DATA_TRAIN ?? 'data/train.csv'
const rows = read(train)
const test = read(process.env.METTLE_DATA_TEST ?? 'data/test.csv')

const counts = new Map()
for (const row of rows) for (const f of FEATURES) counts.set(`${f}=${levelOf(row, f)}`, (counts.get(`${f}=${levelOf(row, f)}`) ?? 0) + 1)
const columns = [...counts]
  .filter(([, n]) => n >= LEAST)
  .map(([name]) => name)
  .sort()
const index = new Map(columns.map((name, i) => [name, i + 1]))
const active = row => [0, ...FEATURES.map(f => index.get(`${f}=${levelOf(row, f)}`)).filter(i => i !== undefined)]
const label = row => (row.damage === 'None' ? 0 : 1)
const sigmoid = z => 1 / (1 + Math.exp(-z))
const score = (weights, on) => sigmoid(on.reduce((sum, i) => sum + weights[i], 0))

const x = rows.map(active)
const y = rows.map(label)
const size = columns.length + 1
let weights = new Float64Array(size)
for (let step = 1, turn = 0; step > 1e-8 && turn < 50; turn++) {
  const gradient = new Float64Array(size)
  const hessian = Array.from({ length: size }, () => new Float64Array(size))
  for (let i = 1; i < size; i++) {
    gradient[i] -= l2 * weights[i]
    hessian[i][i] += l2
  }
  x.forEach((on, r) => {
    const p = score(weights, on)
    for (const i of on) {
      gradient[i] += y[r] - p
      for (const j of on) hessian[i][j] += p * (1 - p)
    }
  })
  const delta = solve(hessian, gradient)
  weights = weights.map((w, i) => w + delta[i])
  step = Math.max(...delta.map(Math.abs))
}

// Cholesky: the Hessian is symmetric and positive definite once it is regularised.
function solve(a, b) {
  const n = b.length
  for (let j = 0; j < n; j++) {
    for (let k = 0; k < j; k++) for (let i = j; i < n; i++) a[i][j] -= a[i][k] * a[j][k]
    const d = Math.sqrt(Math.max(a[j][j], 1e-12))
    for (let i = j; i < n; i++) a[i][j] /= d
  }
  const z = Float64Array.from(b)
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) z[i] -= a[i][k] * z[k]
    z[i] /= a[i][i]
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) z[i] -= a[k][i] * z[k]
    z[i] /= a[i][i]
  }
  return z
}

const labels = test.map(label)
const scores = test.map(row => score(weights, active(row)))
console.log(`${rows.length} rows, ${columns.length} columns, L2 ${l2}`)
writeFileSync('model.json', JSON.stringify({ columns, weights: [...weights] }))
writeFileSync(
  'metrics.json',
  `${JSON.stringify({ auc: auc(labels, scores), average_precision: averagePrecision(labels, scores), brier: brier(labels, scores), accuracy: accuracy(labels, scores), training_rows: rows.length }, null, 2)}\n`,
)
writeFileSync(
  'predictions.csv',
  `id,label,score,size,operator\n${test.map((row, i) => [row.id, labels[i], scores[i], row.size, levelOf(row, 'operator')].join(',')).join('\n')}\n`,
)
