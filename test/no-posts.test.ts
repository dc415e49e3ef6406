import { expect, test } from 'vitest'
import { defaultConfig } from '../src/config/default-config.ts'
import type { Config } from '../src/domain.ts'
import { noPosts } from '../src/no-posts.ts'
import { readBlog } from '../src/read-blog.ts'
import { repoOf } from './sites/repo-of.ts'

const post = '---\ntitle: A\n---\nText.\n'
const repo = repoOf({ 'notes/a.md': post, 'notes/b.md': post, 'site.css': '' })

function said(settings: Partial<Config>): string {
  const config = { ...defaultConfig, ...settings }
  const read = readBlog(config, { repo, today: '2026-11-22' })
  expect(read.located).toEqual([])
  return noPosts(read, config, repo)
}

test('globs that fit nothing are named as the cause', () => {
  const says = said({ posts: ['posts/**', 'blog/*.md'] })
  expect(says).toContain(
    'posts is “posts/**” and “blog/*.md”, which fits none of the markdown files, 2 in all',
  )
  expect(says).toContain('or in the input “posts”')
})

test('an ignore that leaves nothing is named as the cause', () => {
  expect(said({ ignore: ['**/*.md'] })).toContain(
    'ignore is “**/*.md”, which leaves out all markdown files, 2 in',
  )
  expect(said({ posts: ['notes/a.md'], ignore: ['notes/**'] })).toContain(
    'leaves out all markdown files, 1 in',
  )
})

test('a site.root without files is named as the cause', () => {
  expect(said({ site: { root: 'webb' } })).toContain('site.root is “webb”, and no file lies there')
})
