/** What most posts of a blog have is told once, at the newest that has it. */
import { describe, expect, test } from 'vitest'
import { allChecks } from '../../src/all-checks.ts'
import { toldOnce } from '../../src/checks/habit.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import type { Blog, Check } from '../../src/domain.ts'
import { readPost } from '../../src/posts/read-post.ts'

/** A blog of ten posts, of which the oldest have it. */
function blogOf(text: string, having: number, all = 10): Blog {
  const posts = Array.from({ length: all }, (_, at) => {
    const [more, body] = at < having ? text.split('|') : ['', 'Text.']
    const day = `2026-01-${String(at + 1).padStart(2, '0')}`
    const file = `---\ntitle: Post ${at}\ndate: ${day}\n${more}---\n${body}\n`
    const url = `https://example.com/${at}`
    return {
      post: readPost(`posts/${at}.md`, file),
      address: { url, how: 'generator', certain: true } as const,
    }
  })
  return {
    ownHosts: ['example.com'],
    siteUrl: 'https://example.com',
    posts,
    today: '2026-11-22',
    checkIds: [],
    hasAsset: () => 'inconclusive',
  }
}

function told(check: Check, blog: Blog) {
  return blog.posts.flatMap(one => runChecks([check], { ...one, blog, page: null }, {}))
}

/** Frontmatter, a bar, a body: a text that each check with a habit speaks of. */
const texts: Readonly<Record<string, string>> = {
  'description-length': 'description: Short.\n|Text.',
  'image-alt-missing': '|![](/a.png)',
  'link-density': `|${Array.from({ length: 12 }, (_, n) => `[a](https://${n}.example.org/)`).join(' ')}`,
  'link-insecure': '|See [the docs](http://example.org/docs).',
  'link-long-text': `|See [${'these words '.repeat(10)}](https://example.org/).`,
  'link-own-count': '|See [a](/a), [b](/b) and [c](https://example.com/c).',
  'medium-admonition': '|!!! note\n    Text.',
  'medium-caption': '|<figure><img src="/a.png" alt="Load"><figcaption>June</figcaption></figure>',
  'medium-duplicate-title': '|# Post 0',
  'medium-embed': '|<iframe src="https://example.org/"></iframe>',
  'medium-heading-depth': '|## Two\n\n### Three\n\n#### Four',
  'medium-image-format': '|![Load](/a.webp)',
}
const withHabit = allChecks.filter(({ habit }) => habit !== undefined)

test('each check that has a habit is tried here', () => {
  expect(withHabit.map(({ id }) => id).sort()).toEqual(Object.keys(texts).sort())
})

describe.each(withHabit.filter(({ id }) => id !== 'medium-duplicate-title'))('$id', check => {
  const text = texts[check.id]!

  test('is told once where most posts have it, at the newest', () => {
    const [found, ...more] = told(check, blogOf(text, 6))
    expect(more).toEqual([])
    expect(found?.path).toBe('posts/5.md')
    expect(found?.message).toMatch(new RegExp(`${toldOnce}$`))
  })

  test('is told of each where half of them have it', () => {
    expect(told(check, blogOf(text, 5)).map(({ path }) => path)).toHaveLength(5)
  })

  test('is told of each where there are few posts', () => {
    expect(told(check, blogOf(text, 9, 9))).toHaveLength(9)
  })
})

test('a post that only looks like it is passed over', () => {
  const check = allChecks.find(({ id }) => id === 'medium-duplicate-title')!
  const same = blogOf('|# Post', 8)
  expect(told(check, same)).toEqual([])
  const posts = same.posts.map((one, at) =>
    at < 6
      ? {
          ...one,
          post: readPost(
            one.post.path,
            `---\ntitle: Post ${at}\ndate: 2026-01-0${at + 1}\n---\n# Post ${at}\n`,
          ),
        }
      : one,
  )
  expect(told(check, { ...same, posts }).map(({ path }) => path)).toEqual(['posts/5.md'])
})

test('drafts make no habit', () => {
  const check = allChecks.find(({ id }) => id === 'link-insecure')!
  const blog = blogOf(`draft: true\n${texts['link-insecure']}`, 9)
  expect(told(check, blog)).toHaveLength(9)
})
