import { describe, expect, test } from 'vitest'
import { readPost } from '../../src/posts/read-post.ts'
import hexo from '../../src/sites/hexo.ts'
import jekyll from '../../src/sites/jekyll.ts'
import { repoOf } from './repo-of.ts'

function locate(config: string, path: string, fields = '') {
  const text = `---\ntitle: Ada’s Engine\n${fields}\n---\n`
  const repo = repoOf({ '_config.yml': config, [path]: text })
  return hexo.open(repo, '').locate(readPost(path, text))
}

test('is told from Jekyll by its settings or package.json', () => {
  const files = { '_config.yml': 'url: https://ada.example', 'source/_posts/a.md': '' }
  const named = { ...files, 'package.json': '{"dependencies":{"hexo":"^8"}}' }
  expect([hexo.detect(repoOf(files), ''), hexo.detect(repoOf(named), '')]).toEqual([
    null,
    '_config.yml',
  ])
  expect(jekyll.detect(repoOf(named), '')).toBeNull()
})

describe('permalinks', () => {
  const path = 'source/_posts/notes/2024-03-05-a.md'
  test.each([
    ['permalink: :year/:title/', 'date: 2024-03-05', '/2024/notes/2024-03-05-a/'],
    ['permalink: :name.html', '', '/2024-03-05-a.html'],
    ['permalink: :category/:post_title', 'categories: [Go, Big Data]', '/Go/Big-Data/ada’s-engine'],
    ['permalink: :category/x', 'categories: [[A, B], [C]]', '/C/x'],
    ['permalink: :section/:name/', 'section: x', '/x/2024-03-05-a/'],
    ['permalink: :title/', 'permalink: /own', '/own/'],
    ['new_post_name: notes/:year-:month-:day-:title.md', '', '/2024/03/05/a/'],
    [
      'permalink: :title/index.html\npretty_urls: { trailing_index: false }',
      '',
      '/notes/2024-03-05-a/',
    ],
  ])('%s, %s', (config, fields, made) => {
    expect(locate(config, path, fields)).toMatchObject({ path: made })
  })

  test.each([
    ['permalink: :year/:title/', 'needs :year, and no date is written: Hexo takes the time of the'],
    ['permalink: :id/', ':id'],
    ['permalink: :nothing/', ':nothing'],
  ])('%s cannot be derived, and says so', (config, name) => {
    expect(locate(config, path)).toEqual({ why: expect.stringContaining(name) })
  })

  test('a day that depends on the clock of the machine is in doubt', () => {
    const config = 'timezone: Asia/Tokyo'
    expect(locate(config, path, 'date: 2024-03-05 08:00:00')).toMatchObject({
      path: '/2024/03/04/notes/2024-03-05-a/',
      doubt: expect.stringContaining('Asia/Tokyo'),
    })
    expect(locate(config, path, 'date: 2024-03-05 12:00:00')).not.toHaveProperty('doubt')
  })
})
