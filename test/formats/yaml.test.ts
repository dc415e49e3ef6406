import { describe, expect, test } from 'vitest'
import { readYaml } from '../../src/formats/yaml.ts'
import { msOfWork } from '../work.ts'

describe('values stay as they were written', () => {
  test.each([
    ['2024-01-02', '2024-01-02'],
    ['2024-01-02 10:00:00 -0800', '2024-01-02 10:00:00 -0800'],
    ['1.10', '1.10'],
    ['010', '010'],
    ['12:30:45', '12:30:45'],
    ['1e3', '1e3'],
    ['2024', 2024],
    ['true', true],
    ['no', 'no'],
    ['~', null],
    ['"a: b"', 'a: b'],
    ['{{ page.title }}', '{{ page.title }}'],
    ['[a, 2, {b: c}]', ['a', 2, { b: 'c' }]],
  ])('%s', (written, value) => {
    const { values, problems } = readYaml(`key: ${written}`)
    expect(JSON.parse(JSON.stringify(values.key))).toEqual(value)
    expect(problems).toEqual([])
  })
  test('keys are text, and inherit nothing', () => {
    const { values } = readYaml('2024: a\n__proto__: {polluted: yes}\nconstructor: b')
    expect(Object.getPrototypeOf(values)).toBeNull()
    expect(Object.keys(values)).toEqual(['2024', '__proto__', 'constructor'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('places count in the file', () => {
  test('of every top-level field', () => {
    expect(readYaml('title: a\n\n# c\ntags:\n  - x\n', 2).places).toMatchObject({
      title: { line: 2, column: 1, field: 'title' },
      tags: { line: 5, column: 1, field: 'tags' },
    })
  })
})

describe('what cannot be read is a problem with its place', () => {
  test.each([
    [
      'a colon in a title',
      'a: 1\ntitle: Batching: how',
      { title: 'Batching: how', a: 1 },
      'a colon and a space',
      { line: 3, column: 8 },
    ],
    [
      'a sign that YAML reserves',
      'title: @ada\nok: 1',
      { title: '@ada', ok: 1 },
      'begins with “@”',
      { line: 2, column: 8 },
    ],
    [
      'quotation marks in quotation marks',
      'title: "a "b" c"\nok: 1',
      { title: 'a "b" c', ok: 1 },
      'YAML breaks',
      { line: 2, column: 12 },
    ],
    ['a tab', '\ttitle: a', { title: 'a' }, 'a tab', { line: 2, column: 1 }],
    ['a list', '- a', {}, 'holds no fields', { line: 2, column: 1 }],
    ['text', 'only text', {}, 'holds no fields', { line: 2, column: 1 }],
  ])('%s', (_, block, values, message, place) => {
    const reading = readYaml(block, 2)
    expect({ ...reading.values }).toEqual(values)
    expect(reading.problems).toEqual([
      { message: expect.stringContaining(message), fix: expect.any(String), place },
    ])
  })
  test('a key that stands twice is read, and said', () => {
    const reading = readYaml('a: 1\nb: 2\na: 3', 2)
    expect(reading).toMatchObject({ values: { a: 3, b: 2 }, problems: [] })
    expect(reading.tolerated).toEqual([
      {
        message: expect.stringContaining('“a” stands twice, first on line 2'),
        fix: expect.any(String),
        place: { line: 4, column: 1, field: 'a' },
      },
    ])
  })
  test('one problem for a line, at most three', () => {
    const broken = ['a: b: c', 'd: e: f', 'g: h: i', 'j: k: l'].join('\n')
    expect(readYaml(broken).problems.length).toBeLessThanOrEqual(3)
    expect(readYaml('a: b: c').problems).toHaveLength(1)
  })
})

describe('hostile blocks', () => {
  test('an alias bomb is cut off', () => {
    const names = 'abcdefghi'
    const bomb = [...names].map(
      (name, at) =>
        `${name}: &${name} [${
          at === 0
            ? 'x'
            : Array(9)
                .fill(`*${names[at - 1]}`)
                .join(',')
        }]`,
    )
    expect(msOfWork(() => readYaml(bomb.join('\n')))).toBeLessThan(500)
    const reading = readYaml(bomb.join('\n'))
    expect(reading.problems[0]?.message).toContain('More than 50 aliases')
    expect(JSON.stringify(reading.values).length).toBeLessThan(10_000)
  })
  test('an alias of itself ends', () => {
    expect(readYaml('a: &a [*a]').problems.length).toBeLessThanOrEqual(1)
  })
  test('20,000 brackets are a problem, not a crash', () => {
    expect(readYaml(`a: ${'['.repeat(20_000)}`, 2).problems).toEqual([
      {
        message: 'The values are nested too deeply to be read',
        fix: expect.any(String),
        place: { line: 2 },
      },
    ])
  })
  test.each(['"\n', "'\n"])('100,000 characters of %j are soon read', text => {
    const time = msOfWork(() => {
      expect(readYaml(`a: ${text.repeat(50_000)}`).problems).not.toEqual([])
    })
    expect(time).toBeLessThan(2500)
  })
  test('unknown tags construct nothing', () => {
    expect(readYaml('a: !!python/object:os.system x\nb: !ENV y').values).toEqual({ a: 'x', b: 'y' })
  })
})
