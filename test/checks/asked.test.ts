/** A run that asks about some posts says the same of them as one that asks about all. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allChecks } from '../../src/all-checks.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import type { Blog } from '../../src/domain.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { law } from '../soak.ts'

const titles = ['Partial indexes', 'Batch queue: writes', 'The planner explained', 'Batch queue']
const sentences = [
  ...titles.map(title => `By now we know about ${title.toLowerCase()}, and like it.`),
  ...titles.map(title => `${title} again, ${title.toLowerCase()} again.`),
  'Nothing to see here, of all that was written in that long summer by the sea. '.repeat(9),
  'Another text as long as that, with none of its words but these few, told on and on. '.repeat(9),
]

interface Made {
  readonly title: string
  readonly text: readonly string[]
  readonly draft: boolean
}

function blogOf(made: readonly Made[]): Blog {
  const posts = made.map(({ title, text, draft }, at) => ({
    post: readPost(
      `posts/${at}.md`,
      `---\ntitle: "${title}"\ndate: 2026-01-0${(at % 9) + 1}\ndraft: ${draft}\n---\n${text.join('\n\n')}\n`,
    ),
    address: { url: `https://example.com/${at}`, how: 'generator', certain: true } as const,
  }))
  return {
    ownHosts: ['example.com'],
    siteUrl: 'https://example.com',
    posts,
    today: '2026-11-22',
    checkIds: [],
    hasAsset: () => 'inconclusive',
  }
}

function found(blog: Blog, path: string) {
  const own = blog.posts.find(({ post }) => post.path === path)!
  return runChecks(allChecks, { ...own, blog, page: null }, {})
}

const [byNow, again, long] = [sentences.slice(0, 4), sentences.slice(4, 8), sentences[8]!]
/** One of these checks has something to say of each. */
const telling: readonly Made[] = [
  { title: titles[0]!, text: [again[0]!, byNow[2]!, long], draft: false },
  { title: 'Other things', text: [byNow[0]!, long], draft: false },
  { title: titles[2]!, text: [again[2]!], draft: false },
  { title: 'Another', text: [again[0]!, byNow[2]!, long], draft: false },
]

test('whichever are asked about', () => {
  const seen = new Set<string>()
  const made = fc.record({
    title: fc.constantFrom(...titles, 'Other things'),
    text: fc.subarray(sentences, { maxLength: 5 }),
    draft: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(made, { minLength: 1, maxLength: 6 }), fc.nat(), (all, seed) => {
      const blog = blogOf(all)
      const { path } = blog.posts[seed % blog.posts.length]!.post
      const findings = found(blog, path)
      expect(found({ ...blog, asked: new Set([path]) }, path)).toEqual(findings)
      for (const { check } of findings) seen.add(check)
    }),
    { ...law(60, 2_000), examples: telling.map((_, at) => [[...telling], at]) },
  )
  expect([...seen]).toEqual(
    expect.arrayContaining(['link-from-own-post', 'link-to-own-post', 'content-duplicate']),
  )
})
