import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import type { Address, Issue } from '../../src/domain.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { choosePosts, type Located } from '../../src/tracker/choose-posts.ts'
import { planIssue } from '../../src/tracker/plan-issue.ts'
import { makeReport, today } from './report.ts'

const settings = { config: defaultConfig, today, lineUrl: () => null }
const site = 'https://notes.example'

/** A post as a blog locates it: by its canonical, else by the name of its file. */
function located(path: string, fields: string, text = 'Some words.'): Located {
  const post = readPost(path, `---\n${fields}\n---\n${text}\n`)
  const derived = `${site}/${path.replace(/^.*\/|\.md$/g, '')}/`
  const address: Address =
    post.canonical === undefined
      ? { url: derived, how: 'generator', certain: true }
      : { url: post.canonical, how: 'frontmatter', certain: false }
  return { post, address }
}

function issueOf(number: number, { post, address }: Located): Issue {
  const change = planIssue({ ...makeReport(), post, address }, null, settings)
  if (change?.do !== 'open-issue') throw new Error('no issue')
  return {
    number,
    title: change.title,
    body: change.body,
    state: 'open',
    labels: ['postrider'],
    createdAt: '2026-11-01T00:00:00Z',
    url: `https://github.com/o/r/issues/${number}`,
    trusted: true,
    comments: 0,
  }
}

/** Path → number of the issue, for every post of a sweep that has one. */
function followed(posts: readonly Located[], issues: readonly Issue[]) {
  const { chosen } = choosePosts(
    posts,
    issues,
    { kind: 'sweep' },
    defaultConfig,
    today,
    () => false,
  )
  return Object.fromEntries(
    chosen.filter(one => one.issue !== null).map(one => [one.post.path, one.issue?.number]),
  )
}

describe('renamed and edited', () => {
  test.each([
    ['a name for good', 'id: 4711a', 'id: 4711a'],
    ['a canonical', `canonical: ${site}/kept/`, `canonical: ${site}/kept/`],
    ['a slug', 'slug: kept', 'slug: kept'],
  ])('known by %s', (_, before, after) => {
    const old = located('posts/a.md', `title: A\n${before}`)
    const now = located('posts/b.md', `title: B\n${after}`, 'Other words.')
    expect(followed([now], [issueOf(7, old)])).toEqual({ 'posts/b.md': 7 })
  })
  test('by its title, where the old path is gone', () => {
    const old = located('posts/a.md', 'title: How we batch')
    const now = located('posts/b.md', 'title: How we batch', 'Other words.')
    expect(followed([now], [issueOf(7, old)])).toEqual({ 'posts/b.md': 7 })
    const stays = located('posts/a.md', 'title: How we batch', 'Edited.')
    expect(followed([now, stays], [issueOf(7, old)])).toEqual({ 'posts/a.md': 7 })
  })
  test('by its address, where the file moved to another folder', () => {
    const old = located('drafts/a.md', 'title: A')
    const now = located('posts/a.md', 'title: B', 'Other words.')
    expect(followed([now], [issueOf(7, old)])).toEqual({ 'posts/a.md': 7 })
  })
})

describe('two files that change places', () => {
  const swap = (a: string, b: string, edit = '') => {
    const issues = [
      issueOf(1, located('posts/a.md', a, 'Of a.')),
      issueOf(2, located('posts/b.md', b, 'Of b.')),
    ]
    const posts = [
      located('posts/a.md', b, `Of b.${edit}`),
      located('posts/b.md', a, `Of a.${edit}`),
    ]
    return followed(posts, issues)
  }
  test('keep their issues, by what they hold', () => {
    expect(swap('title: A', 'title: B')).toEqual({ 'posts/a.md': 2, 'posts/b.md': 1 })
  })
  test('even when both are edited, by their names', () => {
    const expected = { 'posts/a.md': 2, 'posts/b.md': 1 }
    expect(swap('title: A\nid: one', 'title: B\nid: two', ' More.')).toEqual(expected)
    expect(swap('title: A\nslug: one', 'title: B\nslug: two', ' More.')).toEqual(expected)
  })
  test('stay where they are when nothing tells that they moved', () => {
    expect(swap('title: Same', 'title: Same', ' More.')).toEqual({
      'posts/a.md': 1,
      'posts/b.md': 2,
    })
  })
})

test('deleted and restored: the same issue, and no second one', () => {
  const post = located('posts/a.md', 'title: A')
  const other = located('posts/c.md', 'title: C')
  const issues = [issueOf(3, post)]
  expect(followed([other], issues)).toEqual({})
  expect(followed([other, post], issues)).toEqual({ 'posts/a.md': 3 })
})

describe('an issue is never that of two posts', () => {
  const old = located('posts/a.md', 'title: A\nid: one')
  const issues = [issueOf(5, old)]
  test('a copy has none, whichever comes first', () => {
    const copy = located('posts/0-copy.md', 'title: A\nid: one')
    expect(followed([copy, old], issues)).toEqual({ 'posts/a.md': 5 })
    const plain = located('posts/a.md', 'title: A')
    const edited = located('posts/a.md', 'title: A', 'Edited.')
    expect(followed([located('posts/0.md', 'title: A'), edited], [issueOf(5, plain)])).toEqual({
      'posts/a.md': 5,
    })
  })
  test('two copies of a post that is gone are two posts', () => {
    const copies = ['posts/x.md', 'posts/y.md'].map(path => located(path, 'title: A\nid: one'))
    expect(followed(copies, issues)).toEqual({})
  })
  test('a new post at an old path, with a name of its own, is another post', () => {
    const next = located('posts/a.md', 'title: New\nid: two', 'New.')
    expect(followed([next], issues)).toEqual({})
    const moved = located('posts/b.md', 'title: A\nid: one', 'Edited.')
    expect(followed([next, moved], issues)).toEqual({ 'posts/b.md': 5 })
  })
  test('where two issues follow one post, the lower number does', () => {
    expect(followed([old], [issueOf(9, old), ...issues])).toEqual({ 'posts/a.md': 5 })
  })
  test('a post that opted out keeps its issue from others', () => {
    const out = located('posts/a.md', 'title: A\nid: one\npostrider: false')
    const copy = located('posts/b.md', 'title: A\nid: one')
    expect(followed([copy, out], issues)).toEqual({})
  })
})
