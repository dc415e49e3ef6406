import { describe, expect, test } from 'vitest'
import { readPython } from '../../src/formats/python-literals.ts'
import { msOfWork } from '../work.ts'

describe('literals of Python', () => {
  test.each([
    ["'a'", 'a'],
    ["u'it\\'s'", "it's"],
    ["r'\\d{4}'", '\\d{4}'],
    ["'a' 'b'", 'ab'],
    ['\'a\' + "b"', 'ab'],
    ["'''a\nb'''", 'a\nb'],
    ['True', true],
    ['None', null],
    ['12', 12],
    ["('a')", 'a'],
    ["('a',)", ['a']],
    ["['a', 'b', ]", ['a', 'b']],
    ["[\n  'a',  # first\n  'b',\n]", ['a', 'b']],
    [
      "{'a': 1, 'b': [True]}",
      new Map<string, unknown>([
        ['a', 1],
        ['b', [true]],
      ]),
    ],
    ["os.getenv('X', 'y')", 'y'],
    ['open("/etc/passwd").read()', undefined],
    ["'%s' % host", undefined],
    ["'a'.upper()", undefined],
    ['lambda x: x', undefined],
  ])('%j', (written, value) => {
    const values = readPython(`A = ${written}\nB = 'next'\n`)
    expect(values.get('A')).toEqual(value)
    expect(values.get('B')).toBe('next')
  })
  test('names that are known are followed, also in f-strings', () => {
    const values = readPython("HOST = 'ada.example'\nURL = f'https://{HOST}'\nBAD = f'{other}'\n")
    expect(values.get('URL')).toBe('https://ada.example')
    expect(values.get('BAD')).toBeUndefined()
  })
  test('what is indented, commented out or inside a text is no setting', () => {
    const text = `"""\nA = 'x'\n"""\n# A = 'y'\nif x:\n    A = 'z'\nA == 'w'\n`
    expect(readPython(text).has('A')).toBe(false)
  })
  test.each([
    ['brackets', `A = ${'['.repeat(50_000)}\n`],
    ['quotes', `A = ${"'".repeat(50_001)}\n`],
    ['pluses', `A = ${"'a' + ".repeat(20_000)}\n`],
    ['commas', `A = [${','.repeat(50_000)}\n`],
    ['empty lines', `${'\n'.repeat(100_000)}A = 'x'\n`],
  ])('%s without end are read in time', (_, text) => {
    expect(msOfWork(() => readPython(text))).toBeLessThan(1000)
  })
})
