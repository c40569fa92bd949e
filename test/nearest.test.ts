import { expect, it } from 'vitest'
import { nearest } from '../src/config/nearest.ts'

const RULES = ['min', 'max', 'max-regression', 'min-improvement', 'of', 'id', 'label']
it.each([
  ['max_regression', 'max-regression'],
  ['Max-Regresion', 'max-regression'],
  ['mni', 'min'],
  ['8', undefined],
  ['y', undefined],
  ['lable', 'label'],
  ['threshold', undefined],
])('takes %s for %s', (name, meant) => {
  expect(nearest(name, RULES)).toBe(meant)
})
