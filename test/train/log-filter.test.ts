import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harmless, LineFilter } from '../../src/train/log-filter.ts'

/** As the runner looks for commands: after white space at the beginning of a line, or anywhere in the old form. */
const isCommand = (line: string): boolean => /^\s*::[^:\s]/.test(line) || line.includes('##[')

describe('lines of a program', () => {
  it.each([
    '::set-output name=a::b',
    '  ::error::x',
    '\t::add-mask::x',
    '##[error]x',
    'x ##[group]y',
    '\u200b::error::x',
    '\ufeff::error::x',
  ])('%j has no power', line => expect(isCommand(harmless(line))).toBe(false))

  it('have none however they arrive, and lose no letter', () => {
    const piece = fc.constantFrom('::error::', '##[', 'a', ':', '\n', '\r', '\r\n', ' ', '\u200b', 'ü', '::', 'stop-commands::x')
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 20 }),
        (pieces, cuts) => {
          const bytes = Buffer.from(pieces.join(''))
          const lines: string[] = []
          const filter = new LineFilter(line => lines.push(line))
          for (let at = 0, i = 0; at < bytes.length; at += cuts[i % cuts.length] as number, i++)
            filter.write(bytes.subarray(at, at + (cuts[i % cuts.length] as number)))
          filter.end()
          for (const line of lines) {
            expect(isCommand(line), JSON.stringify(line)).toBe(false)
            expect(line).not.toMatch(/[\r\n]/)
          }
          const letters = (text: string): string => text.replace(/[\r\n\u200b]/g, '')
          expect(letters(lines.join(''))).toBe(letters(pieces.join('')))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('are cut where they never end', () => {
    const lines: string[] = []
    const filter = new LineFilter(line => lines.push(line))
    for (let i = 0; i < 100; i++) filter.write(Buffer.alloc(1000, 'x'))
    expect(lines.length).toBeGreaterThan(3)
    filter.end()
    expect(lines.join('')).toHaveLength(100_000)
  })
})
