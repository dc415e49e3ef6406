import { expect, test } from 'vitest'
import type { Post } from '../../src/domain.ts'
import { readPost } from '../../src/posts/read-post.ts'

const all = {
  description: 'D',
  cover: '/c.png',
  tags: ['x', 'y'],
  date: '2026-03-04',
  canonical: 'https://notes.example/a/',
  slug: 'a',
  authors: ['Ada'],
} satisfies Partial<Post>
const { description, cover, tags, date, canonical, slug, authors } = all

/** A head of each generator, in the names that its documentation or themes use. */
test.each<[string, string, Partial<Post>]>([
  [
    'Jekyll',
    '---\nexcerpt: D\nimage:\n  path: /c.png\ntags: x y\ndate: 2026-03-04\ncanonical_url: https://notes.example/a/\nslug: a\nauthor: Ada\npublished: false\n---',
    { ...all, published: false },
  ],
  [
    'Hugo',
    '+++\ndescription = "D"\nimages = ["/c.png"]\ntags = ["x", "y"]\npublishDate = 2026-03-04\nslug = "a"\nauthors = ["Ada"]\ndraft = true\n[params]\ncanonicalURL = "https://notes.example/a/"\n+++',
    { ...all, published: false },
  ],
  [
    'Hugo, PaperMod',
    '---\nsummary: D\ncover:\n  image: /c.png\ncanonicalURL: https://notes.example/a/\n---',
    { description, cover, canonical },
  ],
  [
    'Astro',
    '---\ndescription: D\nheroImage: /c.png\ntags: [x, y]\npubDate: 2026-03-04\ncanonicalURL: https://notes.example/a/\nslug: a\nauthor: Ada\n---',
    all,
  ],
  [
    'Next',
    '---\nsummary: D\nimages: [/c.png]\ntags: [x, y]\ndate: 2026-03-04\ncanonicalUrl: https://notes.example/a/\nslug: a\nauthors: [Ada]\ndraft: true\n---',
    { ...all, published: false },
  ],
  [
    'Gatsby',
    '---\nspoiler: D\nfeaturedImage: /c.png\ntags: [x, y]\ndate: 2026-03-04\nslug: a\nauthor: [{name: Ada}]\n---',
    { description, cover, tags, date, slug, authors },
  ],
  [
    'Eleventy',
    '---json\n{"teaser": "D", "image": "/c.png", "tags": ["x", "y"], "date": "2026-03-04", "canonical": "https://notes.example/a/", "permalink": false}\n---',
    { description, cover, tags, date, canonical, published: false, held: 'permalink: false' },
  ],
  [
    'Docusaurus',
    '---\ndescription: D\nimage: /c.png\ntags: [x, y]\ndate: 2026-03-04\nslug: a\nauthors:\n  - name: Ada\n    url: https://ada.example\nunlisted: true\n---',
    { description, cover, tags, date, slug, authors, published: true },
  ],
  [
    'Hexo',
    '---\nexcerpt: D\nphotos:\n  - /c.png\ntags:\n- x\n- y\ndate: 2026-03-04\npublished: false\n---',
    { description, cover, tags, date, published: false },
  ],
  [
    'Zola',
    '+++\ndescription = "D"\ndate = 2026-03-04\nslug = "a"\nauthors = ["Ada"]\n[taxonomies]\ntags = ["x", "y"]\n[extra]\ncover_image = "/c.png"\ncanonical_url = "https://notes.example/a/"\n+++',
    all,
  ],
  [
    'Pelican',
    'Summary: D\nCover: /c.png\nTags: x, y\nDate: 2026-03-04\nSlug: a\nAuthor: Ada\nCanonical: https://notes.example/a/\n',
    all,
  ],
  [
    'VitePress',
    "---\ndate: 2026-03-04\nauthor:\n  name: Ada\nhead:\n  - - meta\n    - property: og:url\n      content: https://notes.example/a/\n  - ['meta', { name: 'description', content: 'D' }]\n  - - meta\n    - property: og:image\n      content: /c.png\n---",
    { description, cover, date, canonical, authors },
  ],
  [
    'MkDocs Material',
    '---\ndescription: D\ndate:\n  created: 2026-03-04\n  updated: 2026-03-05\ntags: [x, y]\nauthors: [Ada]\nslug: a\ndraft: true\n---',
    { description, tags, date, slug, authors, published: false },
  ],
  [
    'DEV',
    "---\ndescription: D\ncover_image: /c.png\ntags: 'x, y'\npublished_at: 2026-03-04\ncanonical_url: https://notes.example/a/\npublished: false\nid: 488029\n---",
    { description, cover, tags, date, canonical, published: false, id: '488029' },
  ],
  [
    'Hashnode',
    '---\nseoDescription: D\ncover: /c.png\ntags: x, y\ndatePublished: 2026-03-04\ncanonical: https://notes.example/a/\nslug: a\ncuid: ck1abcdefgh\n---',
    { description, cover, tags, date, canonical, slug, id: 'ck1abcdefgh' },
  ],
])('%s', (_, head, expected) => {
  expect(readPost('posts/b.md', `${head}\n\nBody\n`)).toMatchObject(expected)
})
