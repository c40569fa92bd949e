import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, code, fence, inert, mermaidText, name } from '../../src/report/escape.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        '@all',
        '#12',
        'GH-3',
        'http://evil.example',
        'www.evil.example',
        '<!-- mettle:v1 -->',
        '</code>',
        '<b>',
        '`',
        '```',
        '|',
        '](x)',
        '![',
        '\\',
        '\n',
        '\u202e',
        '$x$',
        ':smile:',
        'a',
        ' ',
      ),
      { maxLength: 12 },
    )
    .map(parts => parts.join('')),
)

describe('strings from outside', () => {
  it('stay on one line, without what is hidden', () => {
    fc.assert(
      fc.property(hostile, value => {
        expect(clean(value)).not.toMatch(/[\0-\x1f\x7f\u2028\u2029\u202a-\u202e]/)
      }),
      { numRuns: 2000 },
    )
  })

  it('ping nobody, link nowhere, open no tag', () => {
    fc.assert(
      fc.property(hostile, value => {
        const shown = name(value)
        // Between letters and digits an underscore is only an underscore.
        const plain = shown.startsWith('<code>') ? shown : shown.replace(/(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])/g, '')
        for (const text of [inert(value), plain.replace(/^<code>|<\/code>$/g, ''), code(value).replace(/^<code>|<\/code>$/g, '')]) {
          expect(text).not.toMatch(/@(?!\u200b)|<(?!\/?code>)|[|`[\]*_]|:\/\/|\bwww\.|#(?=\d)(?<!&#)/)
        }
      }),
      { numRuns: 5000 },
    )
  })

  it('cannot close the fence that they stand in', () => {
    fc.assert(
      fc.property(hostile, value => {
        const lines = fence(value).split('\n')
        const ticks = lines[0] as string
        expect(lines.slice(1, -1).some(line => line.trim().startsWith(ticks))).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  it('leave Mermaid its syntax', () => {
    fc.assert(
      fc.property(hostile, value => {
        expect(mermaidText(value)).not.toMatch(/["[\](){};<>]/)
      }),
    )
  })

  it.each([
    ['auc', 'auc'],
    ['val_loss', 'val_loss'],
    ['0.8', '0.8'],
    ['-1e-5', '−1e-5'],
    ['0_0', '0_0'],
    ['a+_b_+c', '<code>a+&#95;b&#95;+c</code>'],
    ['_private_', '<code>&#95;private&#95;</code>'],
    ['', '<code>&#40;empty&#41;</code>'],
  ])('shows %j as %s', (value, shown) => expect(name(value)).toBe(shown))
})
