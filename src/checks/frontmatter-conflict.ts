import type { Blog, Post, Problem } from '../domain.ts'
import { normalAddress } from '../formats/url.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'

/** Names of one field, as compared: case, hyphens and underscores do not count. */
const canonicals = ['canonical', 'canonicalurl', 'canonicallink', 'canonicalhref', 'relcanonical']

export default defineCheck({
  id: 'frontmatter-conflict',
  title: 'Disallow fields that contradict each other',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'Tools know one thing by several names: one reads “canonical”, another “canonical_url”; one holds back a “draft”, another waits for “published”. Where the two differ, each tool does something else with the post.',
  evidence: [
    'https://github.com/jekyll/jekyll-seo-tag/blob/master/docs/usage.md',
    'https://jekyllrb.com/docs/front-matter/#predefined-global-variables',
    'https://gohugo.io/content-management/front-matter/#draft',
  ],
  examples: {
    pass: [
      {
        name: 'Two names, one address',
        file: '---\ntitle: A\ncanonical: https://example.com/batching\ncanonical_url: https://EXAMPLE.com/batching\n---\nText.\n',
      },
      {
        name: 'One of them empty',
        file: '---\ntitle: A\ncanonical: https://example.com/batching\ncanonical_url: ""\n---\nText.\n',
      },
      {
        name: 'The whole address, and its path',
        file: '---\ntitle: A\ncanonical: https://example.com/batching\ncanonicalUrl: /batching\n---\nText.\n',
      },
      {
        name: 'A draft that is not published',
        file: '---\ntitle: A\ndraft: true\npublished: false\n---\nText.\n',
      },
      {
        name: 'The day on which a draft comes out',
        file: '---\ntitle: A\ndraft: true\npublished: 2026-12-01\n---\nText.\n',
      },
    ],
    fail: [
      {
        name: 'Two addresses',
        file: '---\ntitle: A\ncanonical: https://example.com/batching\ncanonical_url: https://example.com/batches\n---\nText.\n',
        says: [
          '“canonical” says “https://example.com/batching”, “canonical_url” says “https://example.com/batches”.',
        ],
      },
      {
        name: 'A draft that is published',
        file: '---\ntitle: A\npublished: true\ndraft: true\n---\nText.\n',
        says: ['“draft” says “true”, “published” says “true”.'],
      },
      {
        name: 'Neither a draft nor published',
        file: '---\ntitle: A\ndraft: false\npublished: false\n---\nText.\n',
        says: ['“draft” says “false”, “published” says “false”.'],
      },
    ],
  },
  *run({ post, blog }) {
    const { values } = post.frontmatter
    const [first, second] = canonicalsThatDiffer(post, blog)
    if (first !== undefined && second !== undefined) {
      yield contradiction(post, first, second, 'Keep the right one and delete the other.')
    }
    if (typeof values.draft === 'boolean' && values.draft === values.published) {
      yield contradiction(post, 'draft', 'published', 'Keep one of the two.')
    }
  },
})

/** The first two names whose addresses differ. */
function canonicalsThatDiffer(post: Post, { siteUrl }: Blog): string[] {
  const found = new Map<string, string>()
  for (const [name, value] of Object.entries(post.frontmatter.values)) {
    if (typeof value !== 'string' || value.trim() === '') continue
    if (!canonicals.includes(name.replace(/[._-]/g, '').toLowerCase())) continue
    const whole =
      siteUrl !== null && URL.canParse(value, siteUrl) ? new URL(value, siteUrl).href : value
    const address = normalAddress(whole)
    if (!found.has(address)) found.set(address, name)
  }
  return [...found.values()].slice(0, 2)
}

function contradiction(post: Post, first: string, second: string, fix: string): Problem {
  const { values, places } = post.frontmatter
  const said = (name: string) => `“${name}” says ${quoted(String(values[name]))}`
  return {
    message: `${said(first)}, ${said(second)}.`,
    fix,
    place: { ...(places[second] ?? { line: 1 }), field: second },
  }
}
