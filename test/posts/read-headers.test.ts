import { describe, expect, test } from 'vitest'
import { splitFrontmatter } from '../../src/posts/read-frontmatter.ts'
import { readPost } from '../../src/posts/read-post.ts'

describe('heads without a fence', () => {
  test('Pelican: names, places, values that go on, up to the blank line', () => {
    const text =
      'Title: How we batch: a story\nDate: 2026-03-04 10:00\nTags: sql, writes\nSummary: One\n    and two\nurl:\n\nBody'
    const { frontmatter, body, bodyLine } = splitFrontmatter(text)
    expect(frontmatter).toMatchObject({
      dialect: 'headers',
      values: { Title: 'How we batch: a story', Summary: 'One and two', url: '' },
      places: { Date: { line: 2, column: 1, field: 'Date' }, Summary: { line: 4 } },
      problems: [],
      tolerated: [],
    })
    expect({ body, bodyLine }).toEqual({ body: '\nBody', bodyLine: 7 })
    expect(readPost('a.md', text)).toMatchObject({
      title: 'How we batch: a story',
      date: '2026-03-04 10:00',
      tags: ['sql', 'writes'],
      description: 'One and two',
    })
    expect(readPost('a.md', 'Title: A\nStatus: draft\n\nBody').held).toBe('status: draft')
  })
  test.each([
    'title: A',
    'slug: a\n\nBody',
    'date: 4 March 2026\n\nBody',
    'Author: Ada\nCategory: notes\n\nBody',
  ])('%s is one', text => {
    expect(splitFrontmatter(text).frontmatter.dialect).toBe('headers')
  })
  test.each([
    'Note: this is old',
    'Author: Ada\n\nBody',
    'Summary: what follows is long',
    'Date: we met at noon\n\nBody',
    'Title: A\nand a line of prose\n\nBody',
    'https://notes.example: a link\n\nBody',
    'Body\n\ntitle: A',
    `title: A\n${'x: y\n'.repeat(100)}`,
  ])('%s is text', text => {
    expect(splitFrontmatter(text)).toMatchObject({
      frontmatter: { dialect: 'none', values: {}, problems: [] },
      body: text,
      bodyLine: 1,
    })
  })
})

describe('a bare object of JSON, as Hugo reads it', () => {
  test('values, places and the body below', () => {
    const text =
      '{\n  "title": "A } \\" b",\n  "tags": ["x"],\n  "params": {"cover": "a.png"}\n}\n\nBody'
    expect(splitFrontmatter(text)).toMatchObject({
      frontmatter: {
        dialect: 'json',
        values: { title: 'A } " b', tags: ['x'] },
        places: { title: { line: 2, column: 3 } },
        problems: [],
      },
      body: '\nBody',
      bodyLine: 6,
    })
    expect(readPost('a.md', text).cover).toBe('a.png')
  })
  test('one that breaks is a problem with its line', () => {
    expect(splitFrontmatter('{\n"title": "A",\n}\nBody').frontmatter.problems).toMatchObject([
      { message: expect.stringContaining('JSON breaks'), place: { line: 3 } },
    ])
  })
  test.each(['{% include a %}\n', '{{ content }}\n', '{"a": 1} is how\n', '{"never": "closed"\n'])(
    '%s is text',
    text => {
      expect(splitFrontmatter(text)).toMatchObject({ frontmatter: { dialect: 'none' }, body: text })
    },
  )
})

test('an invisible line separator and a second block are read past, and said', () => {
  const { frontmatter } = splitFrontmatter(
    '---\ntags: a\ntitle: x\u2028y\n---\n\n--- JS\n{}\n---\nBody',
  )
  expect(frontmatter.problems).toEqual([])
  expect(frontmatter.tolerated).toMatchObject([
    { message: expect.stringContaining('U+2028'), place: { line: 3, column: 9 } },
    { message: expect.stringContaining('in “JS”'), place: { line: 6 } },
  ])
})

test('an export without frontmatter begins with its title', () => {
  expect(readPost('ck1.md', '\n## Hello, *batches*\n\n# Why\n').title).toBe('Hello, batches')
  expect(readPost('a.md', '---\ntags: x\n---\n## Intro\n\n# Why\n').title).toBe('Why')
})
