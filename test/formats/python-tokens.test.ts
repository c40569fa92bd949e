import { describe, expect, it } from 'vitest'
import { pythonTokens } from '../../src/formats/python-tokens.ts'

describe('the program in a Python file', () => {
  it.each<readonly [string, string]>([
    ['x = 1\n', 'x=1  # one\n\n'],
    ['def f(a,b):\n  return a+b\n', 'def f(a, b):\n\n    # sum\n    return a + b\n'],
    ['f(\n  1,\n  2)\n', 'f(1, 2)\n'],
    ['x = a \\\n + b\n', 'x = a + b\n'],
    ['match x:\n  case 1: pass\n', 'match x:\n    case 1:\n        pass\n'],
    ['', '# nothing\n'],
  ])('%j and %j are one', (a, b) => {
    expect(pythonTokens(a)).toBeDefined()
    expect(pythonTokens(a)).toBe(pythonTokens(b))
  })

  it.each<readonly [string, string]>([
    ['if a:\n  b\n  c\n', 'if a:\n  b\nc\n'],
    ['if a:\n    x()\ny()\n', 'if a:\n    x()\n    \\\ny()\n'],
    ['x = 1\ny = 2\n', 'x = 1\n y = 2\n'],
    ['class A:\n    def f(self):\n        pass\n', 'class A:\n    def f(self):\n        pass\n  # said\n   \\\n    x = 1\n'],
    ['x = "a#b"\n', 'x = "a#c"\n'],
    ['a\n(b)\n', 'a(b)\n'],
    ['x = (1)\n', 'x = (1,)\n'],
    ['x = f"{a}#b"\n', 'x = f"{a}#c"\n'],
    ['x = f"{d["k#1"]}"\n', 'x = f"{d["k#2"]}"\n'],
    ['x = """a\n b"""\n', 'x = """a\n  b"""\n'],
    ['if a:\n    b\n', 'if a:\nb\n'],
  ])('%j and %j are two', (a, b) => {
    expect(pythonTokens(a) !== undefined && pythonTokens(a) === pythonTokens(b)).toBe(false)
  })

  it.each([
    '#!/usr/bin/env python\nx = 1\n',
    '# -*- coding: latin-1 -*-\n',
    '# /// script\n# dependencies = []\n# ///\n',
    'import inspect\n',
    'open(__file__).read()\n',
    'sys._getframe().f_lineno\n',
    'x = (\n',
    '\tif a:\n        b\n',
    'x = 1\r',
  ])('cannot be told of %j', source => {
    expect(pythonTokens(source)).toBeUndefined()
  })
})
