import { describe, expect, test } from 'vitest'
import { readJson } from '../../src/formats/json.ts'
import { readToml } from '../../src/formats/toml.ts'

describe('TOML', () => {
  test('dates are text with their offset, places count in the file', () => {
    const { values, places, problems } = readToml(
      'title = "a"\ndate = 2026-03-04T10:00:00-08:00\nday = 2026-03-04\n[extra]\nday = 1\n',
      2,
    )
    expect(JSON.parse(JSON.stringify(values))).toEqual({
      title: 'a',
      date: '2026-03-04T10:00:00.000-08:00',
      day: '2026-03-04',
      extra: { day: 1 },
    })
    expect(places).toMatchObject({
      date: { line: 3, column: 1 },
      day: { line: 4 },
      extra: { line: 5 },
    })
    expect(problems).toEqual([])
  })
  test('a mistake has its place', () => {
    expect(readToml('a = 1\ntitle = no quotes', 2).problems).toEqual([
      {
        message: expect.stringContaining('TOML breaks'),
        fix: expect.any(String),
        place: { line: 3, column: expect.any(Number) },
      },
    ])
  })
  test('nesting without end is a problem', () => {
    expect(readToml(`a = ${'['.repeat(20_000)}`).problems).toHaveLength(1)
  })
})

describe('JSON', () => {
  test('with and without braces', () => {
    expect(readJson('{\n  "title": "a",\n  "tags": ["b"]\n}', 2)).toMatchObject({
      values: { title: 'a', tags: ['b'] },
      places: { title: { line: 3, column: 3 }, tags: { line: 4 } },
      problems: [],
    })
    expect(readJson('"title": "a"').values).toEqual({ title: 'a' })
  })
  test('a mistake has its line', () => {
    expect(readJson('{\n"title": "a",\n}', 2).problems).toEqual([
      {
        message: expect.stringContaining('JSON breaks'),
        fix: expect.any(String),
        place: { line: 4 },
      },
    ])
  })
  test('keys inherit nothing', () => {
    const { values } = readJson('{"__proto__": {"polluted": 1}}')
    expect(Object.getPrototypeOf(values)).toBeNull()
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
