import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteDictionary } from '../../src/tables/byte-dictionary.ts'
import { CsvFields } from '../../src/tables/csv-fields.ts'
import { isDate } from '../../src/tables/date-bytes.ts'
import { FieldMemory } from '../../src/tables/field-memory.ts'
import { numberIn } from '../../src/tables/number-bytes.ts'
import { dateOf, numberOf } from '../../src/tables/profile.ts'
import { BadTable } from '../../src/tables/table.ts'

/** @param width of the rows that are taken as rows */
function rowsOf(pieces: readonly Buffer[], width = 0, delimiter = ','): { readonly rows: string[][]; readonly lines: number[] } {
  const rows: string[][] = []
  const lines: number[] = []
  let row: string[] = []
  const fields = new CsvFields(delimiter, {
    field: (column, bytes, from, to) => {
      row[column] = bytes.toString('utf8', from, to)
    },
    row: (count, line) => {
      expect(row.length).toBe(count)
      rows.push(row)
      lines.push(line)
      row = []
    },
    rows: ({ bytes, from, to }, count) => {
      expect(row).toEqual([])
      const text = (i: number): string => bytes.toString('utf8', Math.max(from[i] as number, ~(from[i] as number)), to[i])
      for (let i = 0; i < count; i++) rows.push(Array.from({ length: width }, (_, column) => text(i * width + column)))
    },
  })
  if (width > 0) fields.width = width
  for (const piece of pieces) fields.push(piece)
  fields.end()
  return { rows, lines }
}

describe('fields', () => {
  const cell = fc.stringMatching(/^[a ,;"\n\ré0]{0,4}$/)
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

  it('come out as they went in, wherever the pieces end, one by one or as rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(200), { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.nat(4),
        fc.constantFrom(',', ';', '\t'),
        fc.tuple(fc.nat(150), fc.constantFrom('x', ',', '\n;')),
        (cells, cuts, end, last, width, delimiter, [long, pad]) => {
          // Bytes are looked at in blocks: a mark may stand anywhere in one.
          const rows = cells.map(row => [(row[0] as string) + pad.repeat(long), ...row.slice(1)])
          const field = (one: string): string => (/[,;"\r\n]/.test(one) ? quoted(one) : one)
          const text = rows.map(row => row.map(field).join(delimiter)).join(end) + (last ? end : '')
          const bytes = Buffer.from(text)
          const at = [0, ...cuts.map(cut => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length]
          const pieces = at.slice(1).map((to, i) => bytes.subarray(at[i], to))
          expect(rowsOf(pieces, width, delimiter).rows).toEqual(rows)
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('pass over a mark, blank lines and quotes inside, and know their lines', () =>
    expect(rowsOf([Buffer.from('\ufeffa,b\n\n5" x,"1\n2"\r\n\r\n,\n')])).toEqual({
      rows: [
        ['a', 'b'],
        ['5" x', '1\n2'],
        ['', ''],
      ],
      lines: [1, 3, 6],
    }))

  it('take a mark at the beginning for one, and nowhere else', () => {
    const pieces = (text: string): Buffer[] => [...Buffer.from(text)].map(byte => Buffer.from([byte]))
    expect(rowsOf(pieces('\ufeffa,b\n\ufeffc,d\n')).rows).toEqual([
      ['a', 'b'],
      ['\ufeffc', 'd'],
    ])
    expect(rowsOf([Buffer.from('a\n'), Buffer.from('\ufeffb\n')]).rows).toEqual([['a'], ['\ufeffb']])
  })

  it.each([
    ['a doubled quote', '"a ""b"" c",1\n'],
    ['a field too few', '1\n'],
    ['many marks', `"${' '.repeat(9000)}",1\n`],
  ])('with %s in every row take as long as one by one', (_, row) => {
    const bytes = Buffer.from(row.repeat(Math.ceil(400_000 / row.length)))
    const time = (width: number): number => {
      const fields = new CsvFields(',', { field: () => undefined, row: () => undefined, rows: () => undefined })
      if (width > 0) fields.width = width
      const began = performance.now()
      fields.push(bytes)
      return performance.now() - began
    }
    const oneByOne = Math.min(time(0), time(0))
    expect(Math.min(time(2), time(2))).toBeLessThan(6 * oneByOne + 20)
  })

  it('know their lines after rows that came as rows', () => {
    const text = `a,b\n${'1,"x\ny"\n'.repeat(3000)}1,2,3\n"""",\n`
    const { rows, lines } = rowsOf([Buffer.from(text.slice(0, 9000)), Buffer.from(text.slice(9000))], 2)
    expect(rows).toHaveLength(3003)
    expect(lines.slice(-2)).toEqual([6002, 6003])
  })

  it.each([
    ['a quote that is not closed', 'a,b\n"x,1\n', 2],
    ['text after a quote', 'a,b\n1,2\n"x"y,1\n', 3],
    ['a field without an end', `a,b\n"${'x'.repeat(1_100_000)}`, 2],
    ['a row without an end', `a,b\n${'1,'.repeat(6000)}`, 2],
  ])('%s is an error on its line', (_, text, line) => {
    for (const width of [0, 2]) {
      const read = (): unknown => rowsOf([Buffer.from(text)], width)
      expect(read).toThrow(BadTable)
      expect(read).toThrow(`line ${line}`)
    }
  })
})

const bytesOf = (text: string): [Buffer, number, number] => {
  const bytes = Buffer.from(`;${text};`)
  return [bytes, 1, bytes.length - 1]
}

it('numbers are read from bytes as from text', () => {
  const digits = fc.stringMatching(/^[0-9]{0,18}$/)
  const sign = fc.constantFrom('', '-', '+')
  const number = fc
    .tuple(sign, digits, fc.constantFrom('', '.'), digits, fc.constantFrom('', 'e', 'E-', 'e+', 'e5', 'e-30', 'e400', 'x', ' '), digits)
    .map(parts => parts.join('').slice(0, 30))
  const odd = fc.constantFrom(
    '',
    '-',
    '.',
    '1.',
    '.5',
    'inf',
    '-Infinity',
    'nan',
    '0x10',
    '1_000',
    '1,5',
    '٣',
    '-0',
    '00012',
    '9007199254740993',
  )
  fc.assert(
    fc.property(fc.oneof(number, odd, fc.double().map(String), fc.string()), text => {
      const wanted = numberOf(text)
      expect(numberIn(...bytesOf(text))).toBe(wanted)
      expect([wanted, Number.NaN]).toContainEqual(numberIn(...bytesOf(text), true))
      const memory = new FieldMemory(1)
      const at = memory.hold(Buffer.alloc(0), Buffer.from(`${text}\n`))
      memory.from[0] = at
      memory.to[0] = at + Buffer.byteLength(text)
      const texts = { shortest: 100, longest: 0, whole: true, missing: 0 }
      const { count } = memory.numbers(0, 1, 1, texts)
      if (count === 1) expect([memory.values[0], texts.whole, texts.longest]).toEqual([wanted, /^[-+]?\d+$/.test(text), text.length])
      // What most numbers look like has to be read there.
      else expect(/^[-+]?\d{1,9}(?:\.\d{1,6})?(?:e-?\d)?$/.test(text)).toBe(false)
      expect(texts.missing).toBe(text === '' ? 1 : 0)
    }),
    { numRuns: 5000 },
  )
})

it('dates are told from bytes as from text', () => {
  const two = fc.constantFrom('00', '01', '02', '12', '13', '19', '23', '24', '28', '29', '30', '31', '59', '60', 'a1', '1/')
  const date = fc
    .tuple(
      fc.constantFrom('2024', '0000', '20x4'),
      two,
      two,
      fc.constantFrom('T', ' ', '', '_'),
      two,
      two,
      two,
      fc.constantFrom('', 'Z', '+02:00'),
    )
    .map(([y, m, d, t, h, min, s, z]) => (t === '' ? `${y}-${m}-${d}` : `${y}-${m}-${d}${t}${h}:${min}:${s}${z}`))
  fc.assert(
    fc.property(fc.oneof(date, fc.string()), text => {
      expect(isDate(...bytesOf(text))).toBe(!Number.isNaN(dateOf(text)))
    }),
    { numRuns: 5000 },
  )
})

it('texts are counted by their bytes as by themselves, as far as they are kept', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 900 }), fc.nat(700), (texts, most) => {
      const dictionary = new ByteDictionary({ values: most, bytes: 1000 })
      const wanted = new Map<string, number>()
      for (const text of texts) {
        const [bytes, from, to] = bytesOf(text)
        const taken = dictionary.add(bytes, from, to)
        if (taken) wanted.set(text, (wanted.get(text) ?? 0) + 1)
        else expect(wanted.has(text)).toBe(false)
      }
      expect(new Map(dictionary.entries())).toEqual(wanted)
    }),
    { numRuns: 200 },
  )
})
