import { expect, test } from 'vitest'
import { type Edit, type Files, said } from './compare.ts'

const body = 'We write in batches, and the load fell by half.\n'
const text = (fields: string) => `---\n${fields}\n---\n${body}`

interface Case {
  readonly name: string
  readonly files: Files
  readonly edit: Edit
  readonly says: readonly string[]
}

const jekyll = { '_config.yml': 'url: https://a.example\n', Gemfile: "gem 'jekyll'\n" }
const hugo = { 'hugo.toml': 'baseURL = "https://a.example/"\n' }
const mkdocs = {
  'mkdocs.yml': 'site_name: A\nsite_url: https://a.example/\nplugins:\n  - blog\n',
  'docs/blog/index.md': '# Blog\n',
}
const docusaurus = {
  'docusaurus.config.js':
    "export default { title: 'A', url: 'https://a.example', baseUrl: '/', presets: [['classic', { blog: {} }]] }\n",
}
const astro = {
  'astro.config.mjs': "export default { site: 'https://a.example' }\n",
  'src/content.config.ts':
    "import { defineCollection } from 'astro:content'\nimport { glob } from 'astro/loaders'\nexport const collections = { blog: defineCollection({ loader: glob({ pattern: '**/*.md', base: './src/content/blog' }) }) }\n",
  'src/pages/blog/[...slug].astro':
    "---\nimport { getCollection } from 'astro:content'\nexport async function getStaticPaths() {\n  const posts = await getCollection('blog')\n  return posts.map(post => ({ params: { slug: post.id }, props: post }))\n}\n---\n<html></html>\n",
}
const hexo = {
  '_config.yml':
    'url: https://a.example\npermalink: :year/:title/\nnew_post_name: :title.md\npublic_dir: public\n',
  'package.json': '{ "dependencies": { "hexo": "8.1.2" } }\n',
}
const zola = {
  'config.toml': 'base_url = "https://a.example"\n',
  'content/blog/_index.md': '+++\n+++\n',
}
const pelican = { 'pelicanconf.py': "SITEURL = 'https://a.example'\nPATH = 'content'\n" }
const eleventy = {
  'package.json':
    '{ "dependencies": { "@11ty/eleventy": "3.1.8" }, "homepage": "https://a.example" }\n',
  CNAME: 'a.example\n',
}
const vitepress = {
  'docs/.vitepress/config.ts':
    "export default { cleanUrls: true, sitemap: { hostname: 'https://a.example' } }\n",
}
const next = {
  'package.json': '{ "dependencies": { "next": "16.0.0" }, "homepage": "https://a.example" }\n',
  'next.config.js': 'module.exports = {}\n',
  CNAME: 'a.example\n',
  'app/blog/[slug]/page.tsx': 'export default function Page() {}\n',
}

const cases: readonly Case[] = [
  {
    name: 'Jekyll: the date of the file name',
    files: { ...jekyll, '_posts/2026-01-02-old.md': text('title: A') },
    edit: {
      '_posts/2026-01-02-old.md': null,
      '_posts/2026-01-03-old.md': text('title: A'),
    },
    says: [
      '_posts/2026-01-03-old.md:1 The post moves from https://a.example/2026/01/02/old.html to https://a.example/2026/01/03/old.html: its file was _posts/2026-01-02-old.md. | Set “permalink: /2026/01/02/old.html” in the frontmatter to keep the address, or set up a permanent redirect from the old address to the new one.',
    ],
  },
  {
    name: 'Jekyll: the date of the frontmatter, and the plug-in for redirects',
    files: {
      ...jekyll,
      Gemfile: "gem 'jekyll'\ngem 'jekyll-redirect-from'\n",
      '_posts/2026-01-02-old.md': text('title: A\ndate: 2026-01-02'),
    },
    edit: { '_posts/2026-01-02-old.md': text('title: A\ndate: 2026-02-02') },
    says: [
      '_posts/2026-01-02-old.md:3 The post moves from https://a.example/2026/01/02/old.html to https://a.example/2026/02/02/old.html: its date was “2026-01-02”. | Set “permalink: /2026/01/02/old.html” in the frontmatter to keep the address, or add “redirect_from: [/2026/01/02/old.html]” to the frontmatter to send readers on.',
    ],
  },
  {
    name: 'Hugo: the slug',
    files: { ...hugo, 'content/posts/a.md': text('title: A\nslug: old') },
    edit: { 'content/posts/a.md': text('title: A\nslug: new') },
    says: [
      'content/posts/a.md:3 The post moves from https://a.example/posts/old/ to https://a.example/posts/new/: its slug was “old”. | Set “slug: old” in the frontmatter to keep the address, or add “aliases: [/posts/old/]” to the frontmatter to send readers on.',
    ],
  },
  {
    name: 'Hugo: another folder, in TOML',
    files: { ...hugo, 'content/posts/a.md': `+++\ntitle = "A"\n+++\n${body}` },
    edit: { 'content/posts/a.md': null, 'content/notes/a.md': `+++\ntitle = "A"\n+++\n${body}` },
    says: [
      'content/notes/a.md:1 The post moves from https://a.example/posts/a/ to https://a.example/notes/a/: its file was content/posts/a.md. | Set “url = "/posts/a/"” in the frontmatter to keep the address, or add “aliases = ["/posts/a/"]” to the frontmatter to send readers on.',
    ],
  },
  {
    name: 'MkDocs Material: the title is the slug',
    files: { ...mkdocs, 'docs/blog/posts/a.md': text('title: Old words\ndate: 2026-01-02') },
    edit: { 'docs/blog/posts/a.md': text('title: New words\ndate: 2026-01-02') },
    says: [
      'docs/blog/posts/a.md:2 The post moves from https://a.example/blog/2026/01/02/old-words/ to https://a.example/blog/2026/01/02/new-words/: MkDocs Material makes the address of the title, which was “Old words”. | Set “slug: old-words” in the frontmatter to keep the address, or set up a permanent redirect from the old address to the new one.',
    ],
  },
  {
    name: 'MkDocs Material: the heading is the title',
    files: {
      ...mkdocs,
      'docs/blog/posts/a.md': `---\ndate: 2026-01-02\n---\n# Old words\n\n${body}`,
    },
    edit: { 'docs/blog/posts/a.md': `---\ndate: 2026-01-02\n---\n# New words\n\n${body}` },
    says: [
      'docs/blog/posts/a.md:1 The post moves from https://a.example/blog/2026/01/02/old-words/ to https://a.example/blog/2026/01/02/new-words/: MkDocs Material makes the address of the title, which was “Old words”. | Set “slug: old-words” in the frontmatter to keep the address, or set up a permanent redirect from the old address to the new one.',
    ],
  },
  {
    name: 'Docusaurus: the slug takes the place of the date too',
    files: { ...docusaurus, 'blog/2026-01-02-old.md': text('title: A') },
    edit: { 'blog/2026-01-02-old.md': text('title: A\nslug: new') },
    says: [
      'blog/2026-01-02-old.md:3 The post moves from https://a.example/blog/2026/01/02/old to https://a.example/blog/new: its slug is new. | Set “slug: 2026/01/02/old” in the frontmatter to keep the address, or set up a permanent redirect from the old address to the new one.',
    ],
  },
  {
    name: 'Astro: the name of the file',
    files: {
      ...astro,
      'src/content/blog/old.md': text('title: A'),
      'public/_redirects': '/x /y 301\n',
    },
    edit: { 'src/content/blog/old.md': null, 'src/content/blog/new.md': text('title: A') },
    says: [
      'src/content/blog/new.md:1 The post moves from https://a.example/blog/old/ to https://a.example/blog/new/: its file was src/content/blog/old.md. | Set “slug: old” in the frontmatter to keep the address, or add “/blog/old/ /blog/new/ 301” to public/_redirects to send readers on.',
    ],
  },
  {
    name: 'Hexo: the year of the date',
    files: { ...hexo, 'source/_posts/old.md': text('title: A\ndate: 2025-06-02 12:00:00') },
    edit: { 'source/_posts/old.md': text('title: A\ndate: 2026-06-02 12:00:00') },
    says: [
      'source/_posts/old.md:3 The post moves from https://a.example/2025/old/ to https://a.example/2026/old/: its date was “2025-06-02 12:00:00”. | Set “permalink: /2025/old/” in the frontmatter to keep the address, or set up a permanent redirect from the old address to the new one.',
    ],
  },
  {
    name: 'Zola: the slug',
    files: { ...zola, 'content/blog/a.md': `+++\ntitle = "A"\nslug = "old"\n+++\n${body}` },
    edit: { 'content/blog/a.md': `+++\ntitle = "A"\nslug = "new"\n+++\n${body}` },
    says: [
      'content/blog/a.md:3 The post moves from https://a.example/blog/old/ to https://a.example/blog/new/: its slug was “old”. | Set “slug = "old"” in the frontmatter to keep the address, or add “aliases = ["/blog/old/"]” to the frontmatter to send readers on.',
    ],
  },
  {
    name: 'Pelican: the title',
    files: { ...pelican, 'content/a.md': `Title: Old words\nDate: 2026-01-02\n\n${body}` },
    edit: { 'content/a.md': `Title: New words\nDate: 2026-01-02\n\n${body}` },
    says: [
      'content/a.md:1 The post moves from https://a.example/old-words.html to https://a.example/new-words.html: Pelican makes the address of the title, which was “Old words”. | Set “Slug: old-words” in the frontmatter to keep the address, or set up a permanent redirect from the old address to the new one.',
    ],
  },
  {
    name: 'Eleventy: the permalink',
    files: { ...eleventy, 'blog/a.md': text('title: A\npermalink: /old/') },
    edit: { 'blog/a.md': text('title: A\npermalink: /new/') },
    says: [
      'blog/a.md:3 The post moves from https://a.example/old/ to https://a.example/new/: its permalink was “/old/”. | Set “permalink: /old/” in the frontmatter to keep the address, or set up a permanent redirect from the old address to the new one.',
    ],
  },
  {
    name: 'VitePress: only the file says it',
    files: {
      ...vitepress,
      'docs/blog/old.md': text('title: A\ndate: 2026-01-02'),
      'vercel.json': '{}\n',
    },
    edit: { 'docs/blog/old.md': null, 'docs/blog/new.md': text('title: A\ndate: 2026-01-02') },
    says: [
      'docs/blog/new.md:1 The post moves from https://a.example/blog/old to https://a.example/blog/new: its file was docs/blog/old.md. | Move the file back to docs/blog/old.md to keep the address, or add “{ "source": "/blog/old", "destination": "/blog/new", "permanent": true }” to vercel.json to send readers on.',
    ],
  },
  {
    name: 'Next: the rule is uncertain before and after in the same way',
    files: { ...next, 'posts/old.md': text('title: A') },
    edit: { 'posts/old.md': null, 'posts/new.md': text('title: A') },
    says: [
      'posts/new.md:1 The post moves from https://a.example/blog/old to https://a.example/blog/new: its file was posts/old.md. | Set “slug: old” in the frontmatter to keep the address, or set up a permanent redirect from the old address to the new one.',
    ],
  },
]

test.each(cases)('$name', async ({ files, edit, says }) => {
  expect(await said(files, edit)).toEqual(says)
})
