import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseYaml } from '../../src/formats/yaml.ts'
import { parsePlainYaml } from '../../src/formats/yaml-plain.ts'

/** Asked for places, only the general parser answers. */
const general = (text: string): unknown => {
  try {
    return parseYaml(text, new Map())
  } catch {
    return 'refused'
  }
}

const good = fc.tuple(
  fc.constantFrom('', '', '', '  ', '  ', '    ', '    ', '      '),
  fc.stringMatching(/^[a-f]-?[a-f_0-9]?$/),
  fc.constantFrom(':', ': ', ': ', ': ', ':  '),
  fc.oneof(
    fc.constantFrom('', '', '', 'true', 'null', 'no', 'word', '2024-01-01', '-.inf', '.nan', '1 # one'),
    fc.stringMatching(/^[-+]?\.?[0-9a-fox_/][0-9.e_/+-]{0,4}$/),
  ),
)
const odd = fc.tuple(
  fc.constantFrom('', '  ', ' ', '\t'),
  fc.constantFrom('a', 'true', 'null', 'y', '1', '-', '<<', '"q"', 'é', 'a.b'),
  fc.constantFrom(': ', ' : ', ':\t', ':'),
  fc.constantFrom(
    ...[
      'two words',
      '-',
      '--',
      '---',
      '...',
      '.',
      '.-',
      '+',
      '+-',
      '1.',
      '[1]',
      '{}',
      '"1"',
      "'x'",
      '|',
      '>',
      '&a 1',
      '*a',
      '!!int 1',
      'a:b',
      'a: b',
    ],
    ...['a#b', '#c', '@x', '%x', '`', '?', '? x', '12:30:00', '~', '=', 'x\r', '\u0000', '\u0085', '1 #', '1 #\u0007', '1\t# one'],
  ),
)
const line = fc.oneof(
  { weight: 40, arbitrary: good.map(parts => parts.join('')) },
  { weight: 2, arbitrary: odd.map(parts => parts.join('')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', '  ', '# note', '  # note', '---', '...', '- x', '%YAML 1.1', '# \u0007', '\t', 'word', '# é'),
  },
)
const document = fc.array(line, { maxLength: 8 }).map(lines => lines.join('\n'))

test('reads nothing otherwise than the general parser does', () => {
  let read = 0
  fc.assert(
    fc.property(document, text => {
      const plain = parsePlainYaml(text)
      if (plain === undefined) return
      read++
      expect(plain, text).toStrictEqual(general(text))
    }),
    { numRuns: 30_000 },
  )
  expect(read).toBeGreaterThan(1000)
})

test('reads what files of parameters look like', () => {
  const text = '# what is tried\ntrain:\n  lr: 1e-3 # small\n  model:\n    depth: 3\n\n    name: tree\nseed: 7\nnone:\n'
  expect(parsePlainYaml(text)).toEqual(general(text))
  expect([...(parsePlainYaml(text)?.keys() ?? [])]).toEqual(['train', 'seed', 'none'])
})

test.each([
  'a: [1]',
  'a: "1"',
  '- 1',
  'a: 1\na: 2',
  'a: two words',
  'a: 1\n  b: 2',
  '  a: 1',
  'true: 1',
  'a:\n    b: 1\n  c: 2',
  'a: 1\r\n',
  '---\na: 1',
  '',
])('leaves %j to the general parser', text => expect(parsePlainYaml(text)).toBeUndefined())
