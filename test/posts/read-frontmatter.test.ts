import { describe, expect, test } from 'vitest'
import { splitFrontmatter } from '../../src/posts/read-frontmatter.ts'

describe('fences', () => {
  test.each([
    ['YAML', '---\ntitle: A\n---\nBody', 'yaml'],
    ['YAML, closed with dots', '---\ntitle: A\n...\nBody', 'yaml'],
    ['YAML by name', '---yaml\ntitle: A\n---\nBody', 'yaml'],
    ['spaces after the marks', '---  \ntitle: A\n---\t\nBody', 'yaml'],
    ['TOML', '+++\ntitle = "A"\n+++\nBody', 'toml'],
    ['TOML by name', '---toml\ntitle = "A"\n---\nBody', 'toml'],
    ['JSON', '---json\n{"title":"A"}\n---\nBody', 'json'],
    ['JSON between semicolons', ';;;\n"title": "A"\n;;;\nBody', 'json'],
  ])('%s', (_, text, dialect) => {
    const { frontmatter, body, bodyLine } = splitFrontmatter(text)
    expect(frontmatter).toMatchObject({ dialect, values: { title: 'A' }, problems: [] })
    expect({ body, bodyLine }).toEqual({ body: 'Body', bodyLine: 4 })
  })
  test('marks within values close nothing', () => {
    const { frontmatter, body } = splitFrontmatter(
      '---\ntitle: a --- b\ntext: |\n  ---\n  c\n---x: 1\nd: 2\n---\nBody',
    )
    expect(frontmatter.values).toMatchObject({
      title: 'a --- b',
      text: expect.stringContaining('---\nc'),
    })
    expect(body).toBe('Body')
  })
  test('an empty one, and one at the end of the file', () => {
    expect(splitFrontmatter('---\n---\nBody')).toMatchObject({
      body: 'Body',
      bodyLine: 3,
      frontmatter: { dialect: 'yaml', problems: [] },
    })
    expect(splitFrontmatter('---\ntitle: A\n---')).toMatchObject({
      body: '',
      frontmatter: { values: { title: 'A' } },
    })
  })
  test.each([
    ['none', '# A\n\nBody\n---\nmore\n'],
    ['a rule on top', '---\n\nBody\n'],
    ['a rule on top, and one below', '\n---\nBody of text\n---\nmore\n'],
    ['an empty file', ''],
  ])('%s', (_, text) => {
    expect(splitFrontmatter(text)).toMatchObject({
      frontmatter: { dialect: 'none', problems: [] },
      body: text,
      bodyLine: 1,
    })
  })
})

describe('problems', () => {
  test('not closed: what opened, where, and what to do', () => {
    const { frontmatter, body } = splitFrontmatter('---\ntitle: A\n\nBody\n')
    expect(frontmatter.problems).toEqual([
      {
        message:
          'The frontmatter opens with --- on line 1 and is not closed: no line holds only ---',
        fix: 'Put a line --- after the last field',
        place: { line: 1, column: 1 },
      },
    ])
    expect(body).toBe('title: A\n\nBody\n')
  })
  test('too large', () => {
    const { frontmatter, body } = splitFrontmatter(`---\ntext: ${'x'.repeat(40_000)}\n---\nBody`)
    expect(frontmatter).toMatchObject({
      values: {},
      problems: [{ message: expect.stringContaining('40 KiB'), place: { line: 1 } }],
    })
    expect(body).toBe('Body')
  })
  test('blank lines above it, or more hyphens: read, and said', () => {
    expect(splitFrontmatter('\n---\ntitle: A\n---\nBody').frontmatter).toMatchObject({
      values: { title: 'A' },
      places: { title: { line: 3 } },
      problems: [],
      tolerated: [{ message: expect.stringContaining('begins on line 2') }],
    })
    expect(splitFrontmatter('------\ntitle: A\n---\nBody').frontmatter).toMatchObject({
      values: { title: 'A' },
      problems: [],
      tolerated: [{ message: expect.stringContaining('opens with ------') }],
    })
  })
})
