/**
 * Pages of one blog as people make them, well and badly, each a small function: what its host answers,
 * and which checks of the live page it should have.
 */
import type { RequestListener } from 'node:http'
import { redirect, status } from '../world/answers.ts'

export const home = 'https://notes.example'
export const urlOf = (slug: string) => `${home}/${slug}/`

const code = 'select id\nfrom jobs\nwhere closed is null'
const sentences = (slug: string) => [
  `A partial index covers only the rows that a query of ${slug} asks for, so it stays small however many rows the table has, and it fits into memory beside the others.`,
  `The planner takes it when the condition of the query implies that of the index, which it can only see when “${slug}” is written alike in both. It doesn't prove more than that.`,
  `We measured ${slug} on a table of forty million jobs, of which a few hundred were open at any time. The whole index took nine hundred megabytes, and the partial one less than one. Inserts became faster too, since a job that is born closed is never entered.`,
  `What it costs is attention: a query that asks for open jobs in other words than the index does not find it, and nothing tells you so but the plan of ${slug}. We now keep the condition in one place, as a view, and every query goes through it.`,
]

/** The file behind a page; all are alike but for a name in each sentence. */
export function postOf(slug: string): string {
  const [a, b, c, d] = sentences(slug)
  return `---\ntitle: On ${slug}\ndescription: What a partial index saves.\ndate: 2026-10-05\ntags: [PostgreSQL]\n---\n${a}\n\n${b}\n\n\`\`\`sql\n${code}\n\`\`\`\n\n![A plan](/plan.png)\n\n${c}\n\n${d}\n`
}

interface Parts {
  readonly title: string
  readonly head: string
  readonly canonical: string
  readonly graph: Readonly<Record<string, string>>
  readonly date: string
  readonly pre: string
  readonly image: string
  readonly text: readonly string[]
  /** Around the text of the post. */
  readonly frame: (text: string) => string
}

/** The well-made page, with what a case has otherwise. */
function page(slug: string, other: Partial<Parts> = {}): string {
  const url = urlOf(slug)
  const parts: Parts = {
    title: `On ${slug}`,
    head: '',
    canonical: `<link rel="canonical" href="${url}">`,
    graph: {},
    date: '<meta property="article:published_time" content="2026-10-05T08:00:00Z">',
    pre: `<pre><code class="language-sql">${code}\n</code></pre>`,
    image: '<img src="/plan.png" alt="A plan">',
    text: sentences(slug).map(sentence => `<p>${sentence}</p>`),
    frame: text => `<article><h1>On ${slug}</h1>${text}</article>`,
    ...other,
  }
  const graph = {
    'og:title': `On ${slug}`,
    'og:type': 'article',
    'og:url': url,
    'og:description': 'What a partial index saves.',
    'og:image': `${home}/plan.png`,
    ...parts.graph,
  }
  const metas = Object.entries(graph).flatMap(([name, content]) =>
    content === '' ? [] : [`<meta property="${name}" content="${content}">`],
  )
  const [a, b, c, d] = parts.text
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${parts.title}</title>
${parts.canonical}${metas.join('')}${parts.date}${parts.head}</head><body>
<header><nav><ul><li><a href="/">Notes</a><li><a href="/about/">About</a></ul></nav></header>
${parts.frame([a, b, parts.pre, `<p>${parts.image}</p>`, c, d].join('\n'))}
<footer>Written by Jo. <a href="/feed.xml">Feed</a></footer></body></html>`
}

/** What a host answers to one path. */
type Served =
  | string
  | RequestListener
  | { readonly html: string; readonly headers: Readonly<Record<string, string>> }

export interface WrittenPage {
  readonly slug: string
  readonly served: Served
  /** The checks of the live page that find something, in the order of their names. */
  readonly finds: readonly string[]
  /** pass when left out. */
  readonly live?: 'fail' | 'inconclusive'
  /** More paths of the same host. */
  readonly more?: Readonly<Record<string, Served>>
}

const many = (slug: string) => `<aside class="related"><h2>More</h2>
<article><h3>A post on vacuum</h3><p>Dead rows, and when they go.</p></article>
<article><h3>A post on ${slug}</h3><p>An older one.</p></article></aside>`
const graphLd = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [{ '@type': 'WebSite' }, { '@type': 'BlogPosting', datePublished: '2026-10-05' }],
})
const marked = code
  .split('\n')
  .map(line => line.replace(/\w+/g, word => `<span class="k">${word}</span>`))

export const wellMade: readonly WrittenPage[] = [
  made('plain', page),
  made('header-canonical', slug => ({
    html: page(slug, { canonical: '' }),
    headers: { link: `<${urlOf(slug)}>; rel="canonical"` },
  })),
  made('role-main', slug => page(slug, { frame: text => `<div role="main">${text}</div>` })),
  made('json-ld', slug =>
    page(slug, { date: `<script type="application/ld+json">${graphLd}</script>` }),
  ),
  made('microdata', slug =>
    page(slug, {
      date: '',
      frame: text =>
        `<div itemscope><time itemprop="datePublished" datetime="2026-10-05">then</time><div itemprop="articleBody">${text}</div></div>`,
    }),
  ),
  made('robots-of-others', slug => ({
    html: page(slug, {
      head: '<meta name="robots" content="max-image-preview:large"><meta name="otherbot" content="noindex">',
    }),
    headers: { 'x-robots-tag': 'otherbot: noindex, nofollow' },
  })),
  made('lazy-by-browser', slug =>
    page(slug, { image: '<img loading="lazy" src="/plan.png" data-src="/plan-2.png">' }),
  ),
  made('lazy-with-noscript', slug =>
    page(slug, { image: '<img data-src="/plan.png"><noscript><img src="/plan.png"></noscript>' }),
  ),
  made('coloured-code', slug =>
    page(slug, { pre: `<div class="highlight"><pre>${marked.join('\n')}</pre></div>` }),
  ),
  made('numbered-code', slug =>
    page(slug, {
      pre: `<div class="highlight"><table><tr><td><pre>1\n2\n3\n</pre></td><td><pre><code>${marked.join('\n')}</code></pre></td></tr></table></div>`,
    }),
  ),
  made('code-in-lines', slug =>
    page(slug, {
      pre: `<pre><code>${marked.map(line => `<span class="line">${line}</span>`).join('\n')}</code></pre>`,
    }),
  ),
  made('code-with-breaks', slug =>
    page(slug, { pre: `<pre><code>${marked.join('<br>')}</code></pre>` }),
  ),
  made('canonical-twice', slug =>
    page(slug, { canonical: `<link rel="canonical" href="${urlOf(slug)}">`.repeat(2) }),
  ),
  made('languages', slug =>
    page(slug, {
      head: `<link rel="alternate" hreflang="en" href="${urlOf(slug)}"><link rel="alternate" hreflang="de" href="${home}/de/">`,
    }),
  ),
  made('og-url-without-slash', slug => page(slug, { graph: { 'og:url': `${home}/${slug}` } })),
  made('stray-element-last', slug => page(slug, { head: '<img src="/count.gif">' })),
  made('teasers-beside', slug =>
    page(slug, { frame: text => `<article><h1>On ${slug}</h1>${text}</article>${many(slug)}` }),
  ),
  made('plain-quotes', slug =>
    page(slug, {
      text: sentences(slug).map(text => `<p>${text.replace(/[“”]/g, '&quot;').replace("'", '’')}`),
    }),
  ),
  made('all-in-a-form', slug => page(slug, { frame: text => `<form><main>${text}</main></form>` })),
  made('old-tags', slug =>
    page(slug, { frame: text => text.replace(/<p>/g, '<P>').replace(/<\/p>/g, '') }).replace(
      '<body>',
      '<BODY BGCOLOR=white><ARTICLE>',
    ),
  ),
  made('commented-out', slug =>
    page(slug, {
      head: '<!-- <meta name="robots" content="noindex"><link rel="canonical" href="/x"> -->',
    }),
  ),
  made('anchors-in-headings', slug =>
    page(slug, {
      frame: text =>
        `<main><h1>On ${slug} <a class="anchor" href="#top">#</a></h1>${text}<section class="footnotes"><ol><li>A note.</ol></section></main>`,
    }),
  ),
]

export const broken: readonly WrittenPage[] = [
  made('not-found', () => status(404), ['page-not-live'], 'fail'),
  made('gone', () => status(410), ['page-not-live'], 'fail'),
  made('server-error', () => status(500), [], 'inconclusive'),
  made('turned-away', () => status(403), [], 'inconclusive'),
  made('loop', slug => redirect(urlOf(slug)), [], 'inconclusive'),
  made('to-http', slug => redirect(`http://notes.example/${slug}`), [], 'inconclusive'),
  made('to-nowhere', () => redirect('http://['), [], 'inconclusive'),
  made(
    'plain-text',
    slug => ({ html: postOf(slug), headers: { 'content-type': 'text/plain' } }),
    ['page-not-live'],
    'fail',
  ),
  made(
    'soft-404',
    () => '<title>404: Not found | Notes</title><h1>Oh no</h1><p>Nothing is here.</p>',
    ['page-not-live'],
    'fail',
  ),
  made('to-the-front', () => redirect('/'), ['page-not-live'], 'fail'),
  made('to-a-login', () => redirect('/login/'), ['page-not-live'], 'fail'),
  made(
    'stub',
    () => `<meta http-equiv="refresh" content="0; url=/2026/stub/"><title>Redirecting</title>`,
    ['page-not-live'],
    'fail',
  ),
  {
    ...made('without-slash', slug => redirect(`/${slug}`), ['page-redirect']),
    more: { '/without-slash': page('without-slash').replaceAll('without-slash/', 'without-slash') },
  },
  {
    ...made('three-hops', slug => redirect(`/${slug}.html`), ['page-redirect']),
    more: {
      '/three-hops.html': redirect('/three-hops/index.html'),
      '/three-hops/index.html': redirect('/three-hops'),
      '/three-hops': page('three-hops').replaceAll('three-hops/', 'three-hops'),
    },
  },
  {
    ...made('with-a-date', slug => redirect(`/2026/${slug}/`), ['page-moved']),
    more: { '/2026/with-a-date/': page('with-a-date').replaceAll(`${home}/`, `${home}/2026/`) },
  },
  made('noindex', slug => page(slug, { head: '<meta name="ROBOTS" content="NoIndex">' }), [
    'page-noindex',
  ]),
  made('noindex-below', slug => `${page(slug)}<meta name="googlebot" content="none">`, [
    'page-noindex',
  ]),
  made(
    'noindex-header',
    slug => ({ html: page(slug), headers: { 'x-robots-tag': 'noindex, nofollow' } }),
    ['page-noindex'],
  ),
  made('closed-to-google', page, ['page-robots-blocked']),
  made('no-canonical', slug => page(slug, { canonical: '' }), ['page-canonical-missing']),
  made('front-as-canonical', slug => canonical(slug, `${home}/`), ['page-canonical-mismatch']),
  made('preview-as-canonical', slug => canonical(slug, `https://notes.pages.dev/${slug}/`), [
    'page-canonical-mismatch',
  ]),
  made(
    'two-canonicals',
    slug => page(slug, { head: `<link rel="canonical" href="${home}/blog/">` }),
    ['page-canonical-multiple'],
  ),
  made('path-as-canonical', slug => canonical(slug, `/${slug}/`), ['page-canonical-relative']),
  made(
    'canonical-in-body',
    slug => page(slug).replace('<link rel="canonical"', '<div></div>$&'),
    // What follows in the head is in the body too, and counts there.
    ['page-canonical-ignored'],
  ),
  made(
    'canonical-for-print',
    slug => page(slug).replace('rel="canonical"', 'rel="canonical" media="screen"'),
    ['page-canonical-ignored'],
  ),
  made('dead-canonical', slug => canonical(slug, `${home}/${slug}`), ['page-canonical-dead']),
  {
    ...made('canonical-variant', slug => canonical(slug, `${home}/${slug}`), [
      'page-canonical-variant',
    ]),
    more: { '/canonical-variant': redirect('/canonical-variant/') },
  },
  made(
    'only-scripts',
    slug =>
      page(slug, {
        frame: () =>
          `<div id="root"></div><script>window.post = ${JSON.stringify(postOf(slug))}</script>`,
      }),
    ['page-article-unmarked', 'page-text-missing'],
  ),
  made(
    'version-before',
    slug => page(slug, { text: sentences('nothing yet').map(text => `<p>${shuffled(text)}</p>`) }),
    ['page-stale-content'],
  ),
  made('unmarked', slug => page(slug, { frame: text => `<div class="post">${text}</div>` }), [
    'page-article-unmarked',
  ]),
  made('no-picture', slug => page(slug, { graph: { 'og:image': '' } }), ['page-og-incomplete']),
  made('og-of-a-site', slug => page(slug, { graph: { 'og:type': 'website' } }), [
    'page-og-incomplete',
  ]),
  made('og-url-front', slug => page(slug, { graph: { 'og:url': home } }), ['page-og-url-mismatch']),
  made('site-in-title', slug => page(slug, { graph: { 'og:title': `On ${slug} · Notes` } }), [
    'page-title-suffix',
  ]),
  made('lazy-by-script', slug => page(slug, { image: '<img data-src="/plan.png">' }), [
    'page-image-lazy',
  ]),
  made('no-date', slug => page(slug, { date: '' }), ['page-date-missing']),
  made(
    'one-language',
    slug => page(slug, { head: `<link rel="alternate" hreflang="de" href="${home}/de/">` }),
    ['page-hreflang-incomplete'],
  ),
  made('left-out', page, ['page-not-in-sitemap']),
  // Its address is taken from the sitemap.
  made('http-in-sitemap', page, ['page-canonical-variant']),
  made(
    'joined-code',
    slug => page(slug, { pre: `<pre><code><div>${marked.join('</div><div>')}</div></code></pre>` }),
    ['page-import-gaps'],
  ),
  made(
    'boxed-text',
    slug =>
      page(slug, {
        text: sentences(slug).map((text, at) =>
          at === 1 ? `<div class="sidebar ad-break"><p>${text}</p></div>` : `<p>${text}</p>`,
        ),
      }),
    ['page-import-gaps'],
  ),
]

function made(
  slug: string,
  serve: (slug: string) => Served,
  finds: readonly string[] = [],
  live?: 'fail' | 'inconclusive',
): WrittenPage {
  return { slug, served: serve(slug), finds, ...(live !== undefined && { live }) }
}

function canonical(slug: string, href: string): string {
  return page(slug, { canonical: `<link rel="canonical" href="${href}">` })
}

/** Other words in another order. */
function shuffled(text: string): string {
  return text.split(' ').reverse().join(' ')
}

/** All of them on one host, with its robots.txt and its sitemap. */
export function hostOf(pages: readonly WrittenPage[]): RequestListener {
  const paths = new Map<string, Served>([
    ['/', '<title>Notes</title><h1>Notes</h1>'],
    ['/login/', '<title>Log in</title><form></form>'],
    [
      '/robots.txt',
      'User-agent: *\nDisallow: /drafts/\n\nUser-agent: Googlebot\nDisallow: /closed-',
    ],
    ['/sitemap.xml', sitemapOf(pages)],
    ...pages.flatMap(({ slug, served, more = {} }): [string, Served][] => [
      [`/${slug}/`, served],
      ...Object.entries(more),
    ]),
  ])
  return (request, response) => {
    const served = paths.get(request.url ?? '')
    if (served === undefined) return status(404)(request, response)
    if (typeof served === 'function') return served(request, response)
    const { html, headers } = typeof served === 'string' ? { html: served, headers: {} } : served
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html)
  }
}

function sitemapOf(pages: readonly WrittenPage[]): string {
  const listed = pages
    .filter(({ slug }) => slug !== 'left-out')
    .map(({ slug }) => urlOf(slug).replace(/^https(?=.*\/http-)/, 'http'))
  return `<urlset>${listed.map(url => `<url><loc>${url}</loc></url>`).join('')}</urlset>`
}
