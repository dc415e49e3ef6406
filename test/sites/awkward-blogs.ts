/** Blogs of awkward names and settings, by generator and by what they try: path → text. */

type Files = Readonly<Record<string, string>>
type Fields = Readonly<Record<string, unknown>>

/** A post; a date is written without quotes, as people do. */
function post(title: string, fields: Fields = {}): string {
  const lines = Object.entries({ title, ...fields }).map(([key, value]) =>
    key === 'date' ? `date: ${value}` : `${key}: ${JSON.stringify(value)}`,
  )
  return `---\n${lines.join('\n')}\n---\nText.\n`
}
const on = (date: string, fields: Fields = {}) => ({ date, ...fields })

const hugoLayouts: Files = {
  'layouts/_default/single.html': '{{ .Content }}',
  'layouts/_default/list.html': '{{ .Title }}',
}
const hugo = {
  'permalinks, the slug from the title': {
    ...hugoLayouts,
    'hugo.toml': `baseURL = 'https://ada.example/sub/'
[permalinks]
notes = '/:year/:month/:slug/'
essays = '/:section/:monthname/:title'
articles = '/a/:filename.html'
stories = '/s/:sections/:yearday/:slug/'
`,
    'content/notes/plain.md': post('What’s new & old, v1.2?', on('2026-03-04')),
    'content/notes/own.md': post('A', on('2026-03-04', { slug: 'Own Slug_x.y' })),
    'content/notes/night.md': post('Night', on('2026-03-31T23:30:00-08:00')),
    'content/notes/2026-01-02-named.md': post('C++ & C# (tips)', on('2026-03-04')),
    'content/notes/bundle/index.md': post('Crème, brûlée', on('2026-03-04')),
    'content/essays/long.md': post('A  long -- Title…', on('2026-03-04', { slug: 'unused' })),
    'content/articles/Some_File Name.md': post('A', on('2026-03-04', { slug: 'unused' })),
    'content/stories/a/b/deep.md': post('Deep', on('2026-03-04')),
    'content/notes/dateless.md': post('Dateless'),
  },
  'defaults, url and languages': {
    ...hugoLayouts,
    'config.yaml':
      'baseURL: https://ada.example\ndefaultContentLanguage: en\nlanguages:\n  en: {}\n  fr: {}\n',
    'content/posts/2026-03-06-dated-name.md': post('A', on('2026-03-06')),
    'content/posts/Ünï Cödé & More.md': post('A', on('2026-03-06')),
    'content/posts/v1.2.3.md': post('A', on('2026-03-06')),
    'content/posts/hello.fr.md': post('A', on('2026-03-06')),
    'content/posts/slugged.fr.md': post('A', on('2026-03-06', { slug: 'Bonjour' })),
    'content/posts/own.md': post('A', on('2026-03-06', { url: '/X/y.html' })),
    'content/posts/relative.md': post('A', on('2026-03-06', { url: 'x/z' })),
    'content/posts/dir/index.md': post('A', on('2026-03-06', { slug: 'else' })),
    'content/posts/dir2/index.fr.md': post('A', on('2026-03-06')),
  },
  'ugly addresses, no accents, capitals kept': {
    ...hugoLayouts,
    'hugo.toml': `baseURL = 'https://ada.example/'
uglyURLs = true
removePathAccents = true
disablePathToLower = true
[permalinks]
notes = '/:year/:slug/'
`,
    'content/posts/Café Été.md': post('A', on('2026-03-06')),
    'content/posts/dir/index.md': post('A', on('2026-03-06')),
    'content/notes/a.md': post('Über Alles', on('2026-03-06')),
  },
}

const jekyll = {
  'the usual permalink, categories and dates': {
    '_config.yml': 'url: https://ada.example\nbaseurl: /sub\ntimezone: Asia/Tokyo\n',
    '_posts/2026-03-04-Hello World.md': post('A'),
    '_posts/2026-03-04-it’s-ünïcode-v1.2.md': post('A'),
    '_posts/deep/er/2026-03-04-inside.md': post('A'),
    'Dev Ops/_posts/2026-03-04-above.md': post('A', { categories: 'Tea cake' }),
    '_posts/2026-03-04-one.md': post('A', { category: 'Tea Cake' }),
    '_posts/2026-03-04-list.md': post('A', { categories: ['C++', 'Été'] }),
    '_posts/2026-03-04-night.md': post('A', on('2026-03-31 23:30:00 -0800')),
    '_posts/2026-03-04-slug.md': post('A', { slug: 'Own Slug' }),
    '_posts/2026-03-04-own.md': post('A', { permalink: '/:year/x/:title' }),
    '_posts/2026-03-04-fixed.md': post('A', { permalink: '/fixed.html' }),
    '_drafts/later.md': post('A'),
    '_drafts/said.md': post('A', on('2026-05-06')),
  },
  'defaults by folder and type, drafts too': {
    '_config.yml': `url: https://ada.example
permalink: pretty
collections_dir: content
collections: { posts: { permalink: '/c/:slug/' } }
defaults:
  - { scope: { path: '', type: posts }, values: { permalink: '/d/:slugified_categories/:slug/', categories: [Tea Cake] } }
  - { scope: { path: content/_posts/long }, values: { permalink: '/long/:short_year/:y_day/:title:output_ext' } }
  - { scope: { path: '', type: drafts }, values: { permalink: /never/ } }
`,
    'content/_posts/2026-03-04-under_score.md': post('A'),
    'content/_posts/long/2026-03-04-Long One.md': post('A'),
    'content/_drafts/later.md': post('A'),
  },
  'a permalink without a slash': {
    '_config.yml': "url: https://ada.example\npermalink: ':categories/W:week/:short_day/:title'\n",
    'a/_posts/2026-03-04-b.md': post('A', { categories: ['b', 'a'] }),
    '_posts/2026-01-01-new-year.md': post('A'),
  },
}

const eleventy = {
  'where a permalink comes from': {
    'eleventy.config.js': 'export const config = { dir: { input: "src", layouts: "_layouts" } }\n',
    'package.json': '{ "type": "module" }',
    'src/_data/site.json': '{ "url": "https://ada.example" }',
    'src/_layouts/base.njk': '---\npermalink: /layout/{{ page.fileSlug }}/\n---\n{{ content }}',
    'src/_layouts/post.njk': '---\nlayout: base.njk\n---\n{{ content }}',
    'src/posts/plain.md': post('A'),
    'src/posts/2026-03-04-Dated Name.md': post('A'),
    'src/posts/2026-03-04-folder/index.md': post('A'),
    'src/posts/same/same.md': post('A'),
    'src/posts/laid.md': post('A', { layout: 'post.njk' }),
    'src/posts/own.md': post('Ada & the “Engine”', {
      permalink: '/own/{{ title | slugify }}.html',
    }),
    'src/posts/none.md': post('A', { permalink: false }),
    'src/blog/blog.json': '{ "permalink": "/b/{{ page.filePathStem }}/", "date": "2020-02-03" }',
    'src/blog/2026-03-04-a.md': post('A'),
    'src/blog/deep/deep.11tydata.json':
      '{ "permalink": "/{{ page.date | date: \'%Y/%m/%d\' }}/{{ page.fileSlug }}/index.html" }',
    'src/blog/deep/2026-03-04-b.md': post('A'),
    'src/blog/deep/c.md': post('A', on('2026-03-31T23:30:00-08:00')),
    'src/blog/deep/d.md': post('A'),
    'src/blog/deep/d.json': '{ "permalink": "/file/{{ title }}/" }',
    'src/notes/notes.json': '{ "eleventyComputed": { "permalink": "/n/{{ title | slug }}/" } }',
    'src/notes/x.md': post('It’s Ünïcode, v1.2', { permalink: '/lost/' }),
  },
  'slugs from titles, by the new filter and the old one': {
    'eleventy.config.js': '',
    '_data/site.json': '{ "url": "https://ada.example" }',
    'posts/posts.json':
      '{ "permalink": "/{{ title | slugify }}/{{ title | slug }}/{{ page.fileSlug }}/" }',
    ...Object.fromEntries(
      [
        "It’s Ünïcode, isn't it",
        'Œuvre & cœur – “half” of it…',
        'Straße to São Tomé, Việt Nam',
        'The `fetch` in foo`bar',
        'ĐđŁłØæ 100% v1.2 🎉',
        'C++ & C# < F#',
        'I ♥ a_b CamelCase',
      ].map((title, at) => [`posts/${at}.md`, post(title)]),
    ),
  },
  'its own filters, in Nunjucks': {
    'eleventy.config.js': `export default function (config) {
  config.addFilter('when', date => date.toISOString().slice(0, 10).replaceAll('-', '/'))
  config.addFilter('short', text => text.toLowerCase().replace(/ /g, '_'))
  return { markdownTemplateEngine: 'njk' }
}
`,
    'package.json': '{ "type": "module" }',
    '_data/metadata.json': '{ "url": "https://ada.example" }',
    'posts/posts.json': '{ "permalink": "/{{ page.date | when }}/{{ title | short }}/" }',
    'posts/2026-03-04-a.md': post('Tea And Cake'),
    'posts/b.md': post('ÄÖ', on('2026-03-04')),
  },
}

/** Pelican reads bare lines. */
function article(title: string, fields: Fields = {}): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`)
  return `Title: ${title}\n${lines.join('')}\nText.\n`
}
const pelican = {
  'slugs from titles': {
    'pelicanconf.py': "SITEURL = 'https://ada.example'\nDEFAULT_LANG = 'en'\n",
    'content/a.md': article('Привет, <b>мир</b> &amp; 日本', { Date: '2026-03-04' }),
    'content/b.md': article('Café — v1.2, 5 €', { Date: '2026-03-04' }),
    'content/c.md': article('A', { Date: '2026-03-04', Slug: 'Own Slug' }),
    'content/d.md': article('Une page', { Date: '2026-03-04', Lang: 'fr' }),
    'content/e.md': article('Later', { Date: '2026-03-04', Status: 'draft' }),
    'content/2026-03-04-f.md': article('From the name'),
  },
  'a pattern with day and category': {
    'pelicanconf.py': `SITEURL = 'https://ada.example'
ARTICLE_URL = '{date:%Y}/{date:%b}/{category}/{slug}/'
ARTICLE_SAVE_AS = '{date:%Y}/{date:%b}/{category}/{slug}/index.html'
SLUGIFY_SOURCE = 'basename'
SLUGIFY_USE_UNICODE = True
DEFAULT_CATEGORY = 'misc'
`,
    'content/Dev Ops/Été 1.md': article('A', { Date: '2026-03-04 10:00' }),
    'content/Dev Ops/b.md': article('A', { Date: '2026-03-04', Category: 'C++ & 中文' }),
    'content/c_d.md': article('A', { Date: '2026-03-04', URL: 'x/{slug}', Save_as: 'x/y.html' }),
  },
}

export const awkwardBlogs: Readonly<Record<string, Readonly<Record<string, Files>>>> = {
  hugo,
  jekyll,
  eleventy,
  pelican,
}
