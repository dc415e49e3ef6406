/**
 * Posts of real blogs, built by the real Hugo with its own tags for previews: their pages hold their
 * text, and no check has an error or a warning but for what a reader leaves behind.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import { openRepo } from '../../src/io/repo.ts'
import { loadDialects } from '../../src/markdown/parse.ts'
import { readPage } from '../../src/pages/read-page.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { readBlog } from '../../src/read-blog.ts'
import { isInstalled } from '../installed.ts'
import { run, write } from '../sites/real-generators.ts'
import { isSoak } from '../soak.ts'
import { pageFindings } from './page-findings.ts'

const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url))
const few = ['astro-benbalter', 'docusaurus-babel', 'hugo-letsencrypt', 'jekyll-brew']
const blogs = existsSync(corpora)
  ? readdirSync(corpora).filter(name => existsSync(join(corpora, name, '_source.json')))
  : []
const each = isSoak ? 60 : 15
const home = 'https://real.example'
const folder = mkdtempSync(join(tmpdir(), 'postrider-real-'))
afterAll(() => rmSync(folder, { recursive: true }))

const layout = `<!doctype html><html lang="en"><head><title>{{ .Title }}</title>
<link rel="canonical" href="{{ .Permalink }}">{{ template "_internal/opengraph.html" . }}</head>
<body><nav><a href="/">Home</a></nav><main><article><h1>{{ .Title }}</h1>{{ .Content }}</article></main></body></html>`
const settings = `baseURL = '${home}/'\ndisableKinds = ['taxonomy', 'term', 'home', 'section', 'RSS']\n[markup.goldmark.renderer]\nunsafe = true\n[params]\nimages = ['/card.png']\n`

/** Without what only the tools of the blog understand. */
const isPlain = (body: string) => !/\{[{%]|^(?:import|export) /m.test(body)

function filesOf(blog: string): [name: string, file: string][] {
  const repo = openRepo(join(corpora, blog))
  const posts = readBlog(defaultConfig, { repo, today: '2026-11-22' })
    .located.map(({ post }) => post)
    .filter(post => post.published && post.unread !== true && !post.path.endsWith('.mdx'))
    .filter(({ body }) => isPlain(body))
  const step = Math.max(1, Math.floor(posts.length / each))
  return posts
    .filter((_, at) => at % step === 0)
    .map(({ title, body }, at) => [
      `${blog}-${at}`,
      `---\ntitle: ${JSON.stringify(title)}\ndescription: About it.\ndate: 2026-10-05\n---\n${body}`,
    ])
}

test('real posts on pages of Hugo', async context => {
  context.skip(blogs.length === 0, 'The corpora are not here: no real post was built.')
  context.skip(!isInstalled('hugo', 'version'), 'hugo is not installed: no real post was built.')
  const files = blogs.filter(name => isSoak || few.includes(name)).flatMap(filesOf)
  write(folder, {
    'hugo.toml': settings,
    'layouts/_default/single.html': layout,
    ...Object.fromEntries(files.map(([name, file]) => [`content/p/${name}.md`, file])),
  })
  run('hugo', ['--quiet'], folder)
  await loadDialects(['a.mdx'])
  const pages = files.map(([name, file]) => judge(name, file))
  expect(pages.length).toBeGreaterThan(50)
  expect(pages.filter(({ live, holds }) => live !== 'pass' || holds < 0.8)).toEqual([])
  const told = pages.flatMap(({ found }) => found)
  expect(told.filter(check => check !== 'page-import-gaps')).toEqual([])
  expect(told.length).toBeLessThan(pages.length / 10)
})

function judge(name: string, file: string) {
  const url = `${home}/p/${name}/`
  const post = readPost(`content/p/${name}.md`, file)
  const page = readPage(post, url, {
    ...{ ok: true, status: 200, url, headers: { 'content-type': 'text/html' } },
    body: readFileSync(join(folder, 'public/p', name, 'index.html'), 'utf8'),
  })
  return { name, live: page.live, holds: page.holds ?? 1, found: pageFindings(post, page) }
}
