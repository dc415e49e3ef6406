/**
 * Our examples, built by the real Hugo, Jekyll and Eleventy with what each has for search engines and
 * previews, and served: no check of the live page finds an error, and only what is true.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load-config.ts'
import { noIssues } from '../../src/io/no-issues.ts'
import { openRepo } from '../../src/io/repo.ts'
import { known } from '../../src/known.ts'
import { run as runPostrider } from '../../src/run.ts'
import { isInstalled } from '../installed.ts'
import { startLoopbackWeb } from '../io/loopback-web.ts'
import { eleventyCommand, jekyllAlone, run } from '../sites/real-generators.ts'

const examples = join(import.meta.dirname, '../../examples')
const scratch = mkdtempSync(join(tmpdir(), 'postrider-pages-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const hasSeoTag = () => {
  try {
    run('ruby', ['-e', 'require "jekyll-seo-tag"; require "jekyll-sitemap"'], scratch)
    return true
  } catch {
    console.log('jekyll-seo-tag is not installed: no page of Jekyll was built.')
    return false
  }
}

interface Built {
  readonly id: string
  readonly installed: () => boolean
  readonly host: string
  /** The template that gets the tags, and what stands there instead of its canonical. */
  readonly template: string
  readonly head: string
  /** More that is replaced with what, by file. */
  readonly dress?: Readonly<Record<string, readonly [string | RegExp, string]>>
  readonly output: string
  build(folder: string): void
}

const built: readonly Built[] = [
  {
    id: 'hugo',
    installed: () => isInstalled('hugo', 'version'),
    host: 'notes.maraboat.example',
    template: 'layouts/_default/baseof.html',
    head: '<link rel="canonical" href="{{ .Permalink }}">\n{{ template "_internal/opengraph.html" . }}\n{{ template "_internal/schema.html" . }}\n{{ template "_internal/twitter_cards.html" . }}',
    output: 'public',
    // A theme sets it for all pages.
    dress: { 'hugo.toml': [/$/, "images = ['/card.png']\n"] },
    build: folder => run('hugo', ['--quiet'], folder),
  },
  {
    id: 'jekyll',
    installed: () => isInstalled('jekyll') && hasSeoTag(),
    host: 'plainquery.example',
    template: '_layouts/default.html',
    head: '{% seo %}',
    output: '_site',
    dress: {
      '_config.yml': [
        'values: { layout: post }',
        'values: { layout: post, image: /card.png }\n\nplugins: [jekyll-seo-tag, jekyll-sitemap]',
      ],
    },
    build: folder => run('jekyll', ['build', '--quiet', '--future'], folder, jekyllAlone),
  },
  {
    id: 'eleventy',
    installed: () => true,
    host: 'smallprint.example',
    template: 'content/_includes/base.njk',
    head: [
      'title" content="{{ title }}',
      'type" content="article',
      'url" content="{{ site.url }}{{ page.url }}',
      'description" content="{{ description or site.description }}',
      'image" content="{{ site.url }}/card.png',
    ]
      .map(meta => `<meta property="og:${meta}">`)
      .join('\n')
      .concat('\n<link rel="canonical" href="{{ site.url }}{{ page.url }}">'),
    output: '_site',
    build: folder => run(process.execPath, [eleventyCommand, '--quiet'], folder),
  },
]

/** What a host makes of a folder. */
function folderHost(folder: string): RequestListener {
  return (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'https://x.example').pathname)
    const file = [path, `${path}index.html`, `${path}.html`]
      .map(name => join(folder, name))
      .find(name => existsSync(name) && statSync(name).isFile())
    const type = file?.endsWith('.xml') ? 'application/xml' : 'text/html'
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': type })
    response.end(file === undefined ? 'Not found' : readFileSync(file))
  }
}

async function findingsIn(
  { id, host, template, head, dress = {}, output, build }: Built,
  isBare: boolean,
) {
  const folder = join(scratch, isBare ? `${id}-bare` : id)
  cpSync(join(examples, id), folder, { recursive: true })
  const changes = { [template]: [/<link rel="canonical".*/, head] as const, ...dress }
  for (const [name, [from, to]] of isBare ? [] : Object.entries(changes)) {
    const file = join(folder, name)
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(from, () => to),
    )
  }
  build(folder)
  const repo = openRepo(join(examples, id))
  await using loopback = await startLoopbackWeb({ [host]: folderHost(join(folder, output)) })
  const config = loadConfig(repo, '.github/postrider.yml', known)
  const { reports } = await runPostrider(
    { kind: 'preview' },
    { ...config, since: undefined, sources: { only: [], set: {} } },
    {
      ...{ repo, issues: noIssues, web: loopback.open(), today: '2026-11-22' },
      ...{ before: async () => null, lineUrl: () => null, catalogue: () => [] },
    },
  )
  const out = reports.filter(({ post }) => post.published)
  return out.map(({ post, page, findings }) => ({
    path: post.path,
    live: page?.live,
    holds: (page?.holds ?? 1) > 0.9,
    found: findings
      .filter(({ check }) => check.startsWith('page-'))
      .map(({ severity, message }) => `${severity}: ${message}`),
  }))
}

describe.each(built)('$id', generator => {
  test('with its tags for search engines', async context => {
    context.skip(!generator.installed(), `${generator.id} is not installed: no page was built.`)
    const pages = await findingsIn(generator, false)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.filter(({ live, holds }) => live !== 'pass' || !holds)).toEqual([])
    expect(pages.flatMap(({ found }) => found)).toEqual([])
  })

  test('as it is: fields for previews are missing, and that is all', async context => {
    context.skip(!generator.installed(), `${generator.id} is not installed: no page was built.`)
    const pages = await findingsIn(generator, true)
    expect(pages.filter(({ live, holds }) => live !== 'pass' || !holds)).toEqual([])
    const bare = 'warning: The page has no og:title, og:type, og:url, og:description and og:image.'
    expect(pages.map(({ found }) => found)).toEqual(pages.map(() => [bare]))
  })
})
