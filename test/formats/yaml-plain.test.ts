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

const indent = fc.constantFrom('', '', '', '  ', '  ', '    ', '    ', '      ')
const good = fc.tuple(
  indent,
  fc.constantFrom('', '', '', '- ', '-  '),
  fc.stringMatching(/^[a-f]-?[a-f_0-9]?$/),
  fc.constantFrom(':', ': ', ': ', ': ', ':  '),
  fc.oneof(
    fc.constantFrom('', '', '', 'true', 'null', 'no', 'word', '2024-01-01', '-.inf', '.nan', '1 # one'),
    fc.constantFrom(
      'two words',
      "python a.py --x='1'",
      'a  b',
      '1 2',
      '2024-01-01 10:00:00',
      'a:b',
      'x #y',
      "'2.0'",
      "''",
      '"a b"',
      "'it''s'",
    ),
    fc.stringMatching(/^[-+]?\.?[0-9a-fox_/][0-9.e_/+-]{0,4}$/),
    fc.stringMatching(/^[a-d1.'"/-][ -~]{0,6}$/),
  ),
)
const item = fc.tuple(
  indent,
  fc.constantFrom('- ', '- ', '-  '),
  fc.oneof(fc.constantFrom('data/a.csv', 'two words', '1', "'x'", '- a', 'a:', 'null'), fc.stringMatching(/^[a-d1.'"/-][ -~]{0,6}$/)),
)
const odd = fc.tuple(
  fc.constantFrom('', '  ', ' ', '\t'),
  fc.constantFrom('a', 'true', 'null', 'y', '1', '-', '<<', '"q"', 'é', 'a.b', 'a/b.c', 'a@b', 'a b'),
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
  { weight: 12, arbitrary: item.map(parts => parts.join('')) },
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
  expect(read).toBeGreaterThan(200)
})

type Tree = string | readonly Tree[] | ReadonlyMap<string, Tree>
const text = fc.oneof(
  fc.constantFrom('1', 'word', 'two words', "'2.0'", 'null', 'a:b', '0.5', 'x # y', '"a b"', '2024-01-01', 'python a.py -x "y"'),
  fc.stringMatching(/^[a-c0-9./-][ -~]{0,8}$/),
)
const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(fc.stringMatching(/^[a-c][a-c./@_-]?$/), tie('tree')), { minLength: 1, maxLength: 3 }).map(pairs => new Map(pairs)),
  ),
}))
/** In blocks, as the writers of YAML do it. @param deeper by how much an item stands deeper than the name of its list */
function printed(value: Tree, indent: string, deeper: string): string {
  if (typeof value === 'string') return ` ${value}\n`
  if (value instanceof Map)
    return `\n${[...value].map(([key, one]) => `${indent}${key}:${printed(one, one instanceof Map ? `${indent}  ` : indent + deeper, deeper)}`).join('')}`
  const items = (value as readonly Tree[]).map(one => `${indent}-${printed(one, `${indent}  `, deeper).replace(/^\n +/, ' ')}`)
  return `\n${items.join('')}`
}
const block = fc
  .tuple(tree, fc.constantFrom('', '  '), fc.option(fc.tuple(fc.nat(), fc.constantFrom('', ' ', '\n', '-', ':', '#', "'", '  '))))
  .map(([value, deeper, slip]) => {
    const whole = printed(new Map([['a', value]]), '', deeper).trimStart()
    if (!slip) return whole
    const at = slip[0] % whole.length
    return whole.slice(0, at) + slip[1] + whole.slice(at + 1)
  })

test('reads no block otherwise than the general parser does', () => {
  let read = 0
  fc.assert(
    fc.property(block, text => {
      const plain = parsePlainYaml(text)
      if (plain === undefined) return
      read++
      expect(plain, text).toStrictEqual(general(text))
    }),
    { numRuns: 10_000 },
  )
  expect(read).toBeGreaterThan(3000)
})

test('reads what files of parameters look like', () => {
  const text = '# what is tried\ntrain:\n  lr: 1e-3 # small\n  model:\n    depth: 3\n\n    name: tree\nseed: 7\nnone:\n'
  expect(parsePlainYaml(text)).toEqual(general(text))
  expect([...(parsePlainYaml(text)?.keys() ?? [])]).toEqual(['train', 'seed', 'none'])
})

test('reads what DVC writes', () => {
  const lock = `schema: '2.0'
stages:
  train@eu:
    cmd: python src/train.py --out "model.txt"
    deps:
    - path: data/a.csv
      hash: md5
      md5: 0123456789abcdef0123456789abcdef
      size: 12
    - path: src
      nfiles: 3
    params:
      params.yaml:
        train.lr: 0.1
        layers:
        - 1
        - 2
    outs:
      - path: model.txt
`
  expect(parsePlainYaml(lock)).toBeDefined()
  expect(parsePlainYaml(lock)).toStrictEqual(general(lock))
})

test.each([
  'a: [1]',
  'a: "\\n"',
  "a: 'it''s'",
  '- 1',
  'a: 1\na: 2',
  'a: two\n  words',
  'a:\n- b\n  c: 1',
  'a:\n  - b\n c: 1',
  'a: x\n- b',
  'a: 1\n  b: 2',
  '  a: 1',
  'true: 1',
  'a:\n    b: 1\n  c: 2',
  'a: 1\r\n',
  '---\na: 1',
  '',
])('leaves %j to the general parser', text => expect(parsePlainYaml(text)).toBeUndefined())
