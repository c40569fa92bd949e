import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseExpression } from '../../src/formats/expression.ts'
import { Unreadable } from '../../src/formats/failure.ts'

const METRICS: Readonly<Record<string, number>> = { auc: 0.8, 'train.auc': 0.9, 'mae{region=north}': 2, zero: 0 }
const of = (name: string): number | undefined => new Map(Object.entries(METRICS)).get(name)

it.each([
  ['train.auc - auc', 0.1, ['train.auc', 'auc']],
  ['(train.auc + auc) / 2', 0.85, ['train.auc', 'auc']],
  ['-auc * 100', -80, ['auc']],
  ['1 - auc - .1', 0.1, ['auc']],
  ['"mae{region=north}" / 4', 0.5, ['mae{region=north}']],
  ['auc / zero', Number.POSITIVE_INFINITY, ['auc', 'zero']],
  ['auc - other', undefined, ['auc', 'other']],
  ['auc * 1e-3 + 2E-1', 0.2008, ['auc']],
])('%s', (text, value, names) => {
  const expression = parseExpression(text)
  expect(expression.value(of)).toBe(value)
  expect(expression.names).toEqual(names)
})

it.each([
  '',
  '1 + 2',
  'auc -',
  'auc, train.auc',
  'auc; train.auc',
  'auc > 1',
  'auc ? 1 : 2',
  'auc;',
  'auc,',
  'f1-score',
  '"auc"-1',
  "'x\\u0041'",
  'f(auc)',
  'auc.constructor("x")()',
  'auc["x"]',
  '"auc".length',
  'auc?.x',
  '[auc]',
  'this.auc',
  'auc ** 2',
  'auc % 2',
  '!auc',
  `${'('.repeat(400)}auc`,
  `auc${' + auc'.repeat(200)}`,
])('%s is none', text => {
  expect(() => parseExpression(text)).toThrow(Unreadable)
})

it('is a number of what it names, or a refusal, whatever is written', () => {
  const part = fc.constantFrom(
    'auc',
    'train',
    '.',
    'zero',
    '1',
    '2.5',
    '+',
    '-',
    '*',
    '/',
    '(',
    ')',
    ' ',
    '"',
    "'",
    '__proto__',
    'constructor',
    '[',
    ']',
    ',',
    '=',
    '`',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), parts => {
      try {
        const value = parseExpression(parts.join('')).value(of)
        expect(['number', 'undefined']).toContain(typeof value)
      } catch (error) {
        expect(error).toBeInstanceOf(Unreadable)
      }
    }),
    { numRuns: 3000 },
  )
})
