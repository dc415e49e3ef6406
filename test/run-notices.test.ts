import { expect, test } from 'vitest'
import { defaultConfig } from '../src/config/default-config.ts'
import { readBlog } from '../src/read-blog.ts'
import { tellBackfill } from '../src/run-notices.ts'
import { repoOf } from './sites/repo-of.ts'

test('what “backfill” has that fits no post is told', () => {
  const repo = repoOf({ 'notes/a.md': '---\ntitle: A\n---\nText.\n' })
  const { blog } = readBlog(defaultConfig, { repo, today: '2026-11-22' })
  expect(tellBackfill(['notes/*.md', 'posts/**'], blog)).toEqual([
    expect.stringContaining('“posts/**”, which fits no post'),
  ])
  expect(tellBackfill(['posts/**'], undefined)).toEqual([])
})
