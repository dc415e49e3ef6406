import { expect, test } from 'vitest'
import { defaultConfig } from '../src/config/default-config.ts'
import { readBlog } from '../src/read-blog.ts'
import { noticesOf, tellBackfill } from '../src/run-notices.ts'
import { repoOf } from './sites/repo-of.ts'

const said = {
  ...{ issues: [], known: [], current: [], index: null, unread: null },
  hearing: { heard: new Map(), outages: [], notices: [] },
}

test('posts that are due are told in their number', () => {
  expect(noticesOf(defaultConfig, said, 1, 0)).toEqual([
    'One more post is due for an issue; name it with the input “backfill” when you want it.',
  ])
  expect(noticesOf(defaultConfig, said, 30, 0)).toEqual([
    '30 more posts are due for an issue; name them with the input “backfill” when you want them.',
  ])
})

test('what “backfill” has that fits no post is told', () => {
  const repo = repoOf({ 'notes/a.md': '---\ntitle: A\n---\nText.\n' })
  const { blog } = readBlog(defaultConfig, { repo, today: '2026-11-22' })
  expect(tellBackfill(['notes/*.md', 'posts/**'], blog)).toEqual([
    expect.stringContaining('“posts/**”, which fits no post'),
  ])
  expect(tellBackfill(['posts/**'], undefined)).toEqual([])
})
