import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config/read-config.ts'
import { known } from '../../src/known.ts'
import { readBlog } from '../../src/read-blog.ts'
import { openBlog } from './open-blog.ts'
import { repoOf } from './repo-of.ts'

const config = 'base_url = "https://ada.example"\ndefault_language = "en"\n'

function addressOf(path: string, fields = '', settings = '') {
  const text = `+++\ntitle = "Tea"\n${fields}+++\nText.\n`
  const blog = openBlog({
    'config.toml': config + settings,
    'content/blog/_index.md': '+++\n+++\n',
    [path]: text,
  })
  return blog.at(path)
}

describe('where Zola puts a page', () => {
  test.each([
    ['content/blog/green-tea.md', '/blog/green-tea/'],
    ['content/blog/2024-05-01-green-tea.md', '/blog/green-tea/'],
    ['content/blog/2024-05-01.md', '/blog/2024-05-01/'],
    ['content/blog/green-tea/index.md', '/blog/green-tea/'],
    ['content/blog/cups/Green Tea & Co.md', '/blog/cups/green-tea-co/'],
    ['content/blog/Thé vert.md', '/blog/the-vert/'],
  ])('%s → %s', (path, expected) => {
    expect(addressOf(path)).toMatchObject({ url: `https://ada.example${expected}`, certain: true })
  })
  test('the slug takes the place of the file name, the path that of all', () => {
    const path = 'content/blog/2024-05-01-tea.md'
    expect(addressOf(path, 'slug = "oolong"\n')?.url).toBe('https://ada.example/blog/oolong/')
    expect(addressOf(path, 'path = "2024/Tea"\n')?.url).toBe('https://ada.example/2024/Tea/')
  })
  test.each([
    ['[slugify]\npaths = "off"\n', '/blog/Green Tea/'],
    ['[slugify]\npaths = "safe"\n', '/blog/Green_Tea/'],
    ['[slugify]\npaths_keep_dates = true\n', '/blog/2024-05-01-green-tea/'],
  ])('%j', (settings, expected) => {
    const url = addressOf('content/blog/2024-05-01-Green Tea.md', '', settings)?.url
    expect(decodeURI(url ?? '')).toBe(`https://ada.example${expected}`)
  })
  test('another language has its own folder', () => {
    const settings = '[languages.fr]\ntitle = "Thé"\n'
    expect(addressOf('content/blog/tea.fr.md', '', settings)?.url).toBe(
      'https://ada.example/fr/blog/tea/',
    )
  })
  test('no address where Zola would write other letters by a table, or makes no page', () => {
    expect(addressOf('content/blog/抹茶.md')).toMatchObject({ url: null })
    expect(addressOf('content/blog/tea.md', 'render = false\n')).toMatchObject({ url: null })
  })
})

test('sections, and pages at the top without a day, are no posts', () => {
  const blog = openBlog({
    'zola.toml': config,
    'content/_index.md': '+++\n+++\n',
    'content/about.md': '+++\ntitle = "About"\n+++\n',
    'content/blog/_index.md': '+++\n+++\n',
    'content/blog/a.md': '+++\ntitle = "A"\n+++\n',
    'content/2024-05-01-b.md': '+++\ntitle = "B"\n+++\n',
  })
  expect(blog.generator).toBe('zola')
  expect(blog.posts).toEqual(['content/2024-05-01-b.md', 'content/blog/a.md'])
})
test('a config.toml of Hugo is not Zola’s', () => {
  const blog = openBlog({
    'config.toml': 'baseURL = "https://ada.example"\n',
    'content/posts/a.md': '+++\ntitle = "A"\n+++\n',
  })
  expect(blog.generator).toBe('hugo')
})

describe('when a post is from', () => {
  const dateOf = (path: string, fields = '') => {
    const text = `+++\ntitle = "Tea"\n${fields}+++\nText.\n`
    const settings = readConfig('.github/postrider.yml', '', known)
    const repo = repoOf({ 'config.toml': config, [path]: text })
    return readBlog(settings, { repo, today: '2026-11-22' }).located[0]?.post.date
  }

  test('is said by its frontmatter, its file, or its address', () => {
    expect(dateOf('content/tea.md', 'date = 2024-05-01\npath = "2019/04/26/tea"\n')).toBe(
      '2024-05-01',
    )
    expect(dateOf('content/2024-05-01-tea.md')).toBe('2024-05-01')
    expect(dateOf('content/tea.md', 'path = "2019/04/26/tea"\n')).toBe('2019-04-26')
    expect(dateOf('content/tea.md', 'path = "2019/44/26/tea"\n')).toBeUndefined()
    expect(dateOf('content/tea.md')).toBeUndefined()
  })
})
