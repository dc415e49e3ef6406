import { expect, test } from 'vitest'
import { copiesInTables } from '../../src/posts/copy-tables.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { repoOf } from '../sites/repo-of.ts'

const posts = {
  'blog/2024-05-01-green-tea.md': '---\ntitle: Green tea\n---\n',
  'blog/black-tea/index.md': '---\ntitle: Black tea\n---\n',
  'blog/white.md': '---\ntitle: White tea\nslug: white-tea\n---\n',
}
const medium = 'https://medium.com/@ada/green-tea-0123456789ab'

function tableOf(path: string, table: unknown) {
  const text = typeof table === 'string' ? table : JSON.stringify(table)
  const repo = repoOf({ ...posts, [path]: text })
  const read = Object.entries(posts).map(([name, file]) => readPost(name, file))
  return Object.fromEntries(copiesInTables(repo, read))
}

test('slugs to addresses; the name of the file says whose', () => {
  const table = { 'green-tea': 'https://tea.example/green-tea', 'white-tea': 'https://t.example/w' }
  expect(tableOf('src/_data/hashnodeUrls.json', table)).toEqual({
    'blog/2024-05-01-green-tea.md': [
      { platform: 'hashnode', url: 'https://tea.example/green-tea' },
    ],
    'blog/white.md': [{ platform: 'hashnode', url: 'https://t.example/w' }],
  })
  expect(tableOf('src/_data/urls.json', table)).toEqual({})
  expect(tableOf('src/_data/mediumPictures.json', table)).toEqual({})
})

test('paths to addresses in YAML, and several places for a post', () => {
  const table = `blog/2024-05-01-green-tea.md: ${medium}\n/black-tea/:\n  dev.to: https://dev.to/ada/black-tea-12ab\n  own: https://ada.example/black-tea\n`
  expect(tableOf('.crosspost/copies_on_medium.yml', table)).toEqual({
    'blog/2024-05-01-green-tea.md': [{ platform: 'medium', url: medium }],
    'blog/black-tea/index.md': [{ platform: 'devto', url: 'https://dev.to/ada/black-tea-12ab' }],
  })
})

test('a list with the numbers of articles', () => {
  const table = [{ id: 132750, relativePathToArticle: './blog/black-tea/index.md' }]
  expect(tableOf('dev-to-git.json', table)).toEqual({
    'blog/black-tea/index.md': [{ platform: 'devto', id: '132750' }],
  })
})

test.each([
  ['few of its names are posts', { 'green-tea': medium, b: medium, c: medium }],
  ['it is a list of something', [{ name: 'green-tea', url: medium }]],
  ['it is no JSON', `{ 'green-tea': ${medium} }`],
  ['its addresses are profiles and pictures', { 'green-tea': 'https://medium.com/@ada' }],
])('none where %s', (_, table) => {
  expect(tableOf('_data/links.json', table)).toEqual({})
})

test('two posts of one name: nobody knows which', () => {
  const repo = repoOf({ '_data/medium.json': JSON.stringify({ tea: medium }) })
  const read = ['a/tea.md', 'b/tea.md'].map(path => readPost(path, ''))
  expect(copiesInTables(repo, read).size).toBe(0)
})
