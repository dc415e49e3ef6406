import { describe, expect, test } from 'vitest'
import { readPost } from '../../src/posts/read-post.ts'

const post = (fields: string, path = 'posts/a.md', names = {}) =>
  readPost(path, `---\n${fields}\n---\nBody`, names)

describe('the title', () => {
  test.each([
    ['title: Batching writes', 'Batching writes'],
    ['Title: Batching writes', 'Batching writes'],
    ['title: 2024', '2024'],
    ['title: 1.10', '1.10'],
    ['title: true', 'true'],
    ['title: >-\n  Batching\n  writes', 'Batching writes'],
    ['title: {{ page.title }}', '{{ page.title }}'],
    ['title:', 'A'],
  ])('%s', (fields, title) => {
    expect(post(fields).title).toBe(title)
  })
  test.each([
    ['the first H1', 'a.md', 'Intro\n\n# How *we* `batch`\n\n# Second', 'How we batch'],
    ['an underlined H1', 'a.md', 'How we batch\n============\n', 'How we batch'],
    [
      'no heading in code',
      '2026-03-04-how-we_batch.md',
      '```sh\n# comment\n```\n## Two',
      'How we batch',
    ],
    ['the folder of a bundle', 'posts/how-we-batch/index.md', 'Text', 'How we batch'],
    ['a file named by its day', '2026-03-04.md', 'Text', '2026-03-04'],
  ])('%s', (_, path, text, title) => {
    expect(readPost(path, text).title).toBe(title)
  })
})

describe('other fields, under the names that blogs use', () => {
  test.each([
    ['excerpt: x', { description: 'x' }],
    ['Meta: x', { description: 'x' }],
    ['description: ""\nsummary: y', { description: 'y' }],
    ['tags: [a, 2, "#c"]', { tags: ['a', '2', 'c'] }],
    ['tags: a, b c', { tags: ['a', 'b c'] }],
    ['tags: a b', { tags: ['a', 'b'] }],
    ['tags: ', { tags: [] }],
    ['taxonomies: {tags: [a]}', { tags: ['a'] }],
    ['slug: 404', { slug: '404' }],
    ['canonical_url: https://a.example/x', { canonical: 'https://a.example/x' }],
    ['canonicalURL: https://a.example/x', { canonical: 'https://a.example/x' }],
    ['cover_image: a.png', { cover: 'a.png' }],
    ['image: {path: a.png, alt: x}', { cover: 'a.png' }],
    ['images: [a.png, b.png]', { cover: 'a.png' }],
    ['cover: {image: a.png}', { cover: 'a.png' }],
    ['header: {teaser: a.png}', { cover: 'a.png' }],
    ['author: Ada', { authors: ['Ada'] }],
    ['authors: [Ada, {name: Grace}]', { authors: ['Ada', 'Grace'] }],
    ['lang: pt_BR', { language: 'pt' }],
    ['locale: en', { language: 'en' }],
    ['language: english', {}],
    ['postrider: false', { optedOut: true }],
    ['postrider: true', { optedOut: false }],
  ])('%s', (fields, expected) => {
    expect(post(fields)).toMatchObject(expected)
    if (Object.keys(expected).length === 0) expect(post(fields)).not.toHaveProperty('language')
  })
  test('the blog’s own names win', () => {
    const own = { canonical: 'original', title: 'meta.heading', tags: 'labels' }
    const fields =
      'title: T\nmeta: {heading: H}\noriginal: https://a.example/x\ncanonical_url: https://b.example\nlabels: [a]\ntags: [b]'
    expect(post(fields, 'a.md', own)).toMatchObject({
      title: 'H',
      canonical: 'https://a.example/x',
      tags: ['a'],
    })
  })
  test.each([
    ['the preferred name, wherever it stands', 'summary: S\ndescription: D', { description: 'D' }],
    ['the first of two spellings', 'Canonical_Url: /a\ncanonicalUrl: /b', { canonical: '/a' }],
    ['the top before a container', 'extra: {slug: inner}\nslug: outer', { slug: 'outer' }],
    [
      'a less usual name on top before a container',
      'extra: {lang: fr}\nlocale: en',
      { language: 'en' },
    ],
    ['one container before the other', 'params: {slug: p}\nextra: {slug: e}', { slug: 'e' }],
  ])('%s', (_, fields, expected) => {
    expect(post(fields)).toMatchObject(expected)
  })
})

describe('the date, as written', () => {
  test.each([
    ['date: 2026-03-04', 'a.md', '2026-03-04'],
    ['date: 2026-03-04 10:00:00 -0800', 'a.md', '2026-03-04 10:00:00 -0800'],
    ['date: {created: 2026-03-04, updated: 2026-03-05}', 'a.md', '2026-03-04'],
    ['published: true', '2026-03-05-a.md', '2026-03-05'],
    ['published: 2026-03-04', 'a.md', '2026-03-04'],
    ['pubDate: Mar 4 2026', 'a.md', 'Mar 4 2026'],
    [
      'datePublished: Wed Mar 04 2026 10:00:00 GMT+0000',
      'a.md',
      'Wed Mar 04 2026 10:00:00 GMT+0000',
    ],
    ['title: A', '_posts/2026-3-4-a.md', '2026-03-04'],
    ['title: A', 'posts/2026/03/04/a.md', '2026-03-04'],
    ['title: A', 'posts/2026-03-04-a/index.md', '2026-03-04'],
    ['title: A', 'posts/2026-19-44-a.md', undefined],
    ['title: A', 'posts/a.md', undefined],
  ])('%s in %s', (fields, path, date) => {
    expect(post(fields, path).date).toBe(date)
  })
})

describe('what keeps a post back', () => {
  test.each([
    ['draft: true', 'a.md', 'draft: true'],
    ['draft: yes', 'a.md', 'draft: yes'],
    ["draft: 'true'", 'a.md', 'draft: true'],
    ['Draft: TRUE', 'a.md', 'draft: true'],
    ['published: false', 'a.md', 'published: false'],
    ['published: no', 'a.md', 'published: no'],
    ['status: draft', 'a.md', 'status: draft'],
    ['title: A', 'x/_drafts/a.md', 'the folder _drafts'],
    ['draft: no', 'a.md', undefined],
    ['draft: false', 'a.md', undefined],
    ['published: true', 'a.md', undefined],
    ['status: published', 'a.md', undefined],
    ['status: stable', 'a.md', undefined],
    ['date: 2999-01-01', 'a.md', undefined],
  ])('%s in %s', (fields, path, held) => {
    expect(post(fields, path)).toMatchObject({ published: held === undefined })
    expect(post(fields, path).held).toBe(held)
  })
})

describe('the file', () => {
  const text = '---\ntitle: Café\n---\nBody é\n'
  test('one text has one hash, in every spelling', () => {
    const { hash } = readPost('a.md', text)
    expect(hash).toMatch(/^[0-9a-f]{16}$/)
    for (const same of [
      `\uFEFF${text}`,
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
      text.normalize('NFD'),
    ]) {
      expect(readPost('a.md', same).hash).toBe(hash)
    }
    expect(readPost('a.md', `${text} `).hash).not.toBe(hash)
  })
  test('line ends and the byte order mark do not matter', () => {
    expect(readPost('a.md', `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toMatchObject({
      title: 'Café',
      body: 'Body é\n',
      bodyLine: 4,
    })
  })
  test('the content is read once, when it is needed', () => {
    const read = readPost('a.md', text)
    expect(read.content).toBe(read.content)
  })
})
