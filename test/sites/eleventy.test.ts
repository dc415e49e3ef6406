import { describe, expect, test } from 'vitest'
import { readPost } from '../../src/posts/read-post.ts'
import eleventy from '../../src/sites/eleventy.ts'
import { repoOf } from './repo-of.ts'

function open(files: Readonly<Record<string, string>>) {
  return eleventy.open(repoOf({ '.eleventy.js': '', ...files }), '')
}
function pathOf(
  files: Readonly<Record<string, string>>,
  fields = '',
  path = 'posts/2024-03-05-hello.md',
): unknown {
  const text = `---\ntitle: Ada & the Engine\n${fields}\n---\n`
  const located = open({ ...files, [path]: text }).locate(readPost(path, text))
  return 'path' in located ? located.path : located.why
}

describe('folders', () => {
  const path = 'src/posts/a.md'
  test.each([
    ['module.exports = function (c) { c.addFilter("x", y); return { dir: { input: "src" } } }'],
    ['export default c => ({ dir: { input: "src" } })'],
    ['export const config = { dir: { input: "src" } }\nexport default async function (c) {}'],
    ['export default function (c) { c.setInputDirectory("src") }'],
  ])('%s', config => {
    expect(pathOf({ '.eleventy.js': config }, '', path)).toBe('/posts/a/')
  })
})

describe('where the site stands', () => {
  test.each([
    ['_data/site.json', '{ "url": "https://ada.example/" }'],
    ['_data/metadata.js', 'module.exports = { url: process.env.URL || "https://ada.example" }'],
    ['_data/site.yml', 'hostname: ada.example'],
    [
      'eleventy.config.js',
      'export default c => { c.addGlobalData("site", { url: "https://ada.example" }) }',
    ],
  ])('%s', (file, text) => {
    const files = file === 'eleventy.config.js' ? { '.eleventy.js': text } : { [file]: text }
    expect(open(files).url).toBe('https://ada.example')
  })
  test('two that differ say nothing', () => {
    const files = {
      '_data/sites/en.json': '{ "url": "https://ada.example" }',
      '_data/sites/fr.json': '{ "url": "https://fr.ada.example" }',
    }
    expect(open(files).url).toBeNull()
  })
})

describe('permalinks', () => {
  const data = (permalink: string) => ({
    'posts/posts.11tydata.json': JSON.stringify({ permalink }),
  })
  test.each([
    ['{{ page.fileSlug }}/', '/hello/'],
    ['/{{ title | slugify }}/', '/ada-and-the-engine/'],
    ['/{{ title | slug }}/', '/ada-and-the-engine/'],
    ['{{ page.filePathStem }}.html', '/posts/hello.html'],
    ["/{{ page.date | date: '%Y/%-m' }}/{{ page.fileSlug | upcase }}/index.html", '/2024/3/HELLO/'],
    ['/{% if x %}a{% endif %}/', expect.stringContaining('tags')],
    ['/{{ nothing }}/', expect.stringContaining('needs nothing')],
    ['/{{ title | shout }}/', expect.stringContaining('the filter shout')],
  ])('%s', (permalink, made) => {
    expect(pathOf(data(permalink))).toEqual(made)
  })

  test('the post wins over its folder, and that over the folder above and the layout', () => {
    const files = {
      'posts/posts.json': '{ "layout": "post.njk", "permalink": "/inner/" }',
      '_includes/post.njk': '---\npermalink: /layout/\n---\n',
    }
    expect(pathOf(files, 'permalink: /own/')).toBe('/own/')
    expect(pathOf(files)).toBe('/inner/')
    expect(pathOf({ ...files, 'posts/posts.json': '{ "layout": "post.njk" }' })).toBe('/layout/')
    expect(pathOf(files, '', 'posts/deep/x.md')).toBe('/inner/')
  })

  test.each([
    ['', 'the time of the file, which is that of the build: write a date'],
    ['date: Last Modified', '“Last Modified” is the time of the file, which is that of the build'],
    [
      'date: git Created',
      '“git Created” takes it from the history of the repository: write a date',
    ],
    ['date: soon', '“soon” of its frontmatter cannot be read: write it as 2026-11-22'],
  ])('a date that the repository does not decide: %s', (fields, why) => {
    const files = data("/{{ page.date | date: '%Y' }}/")
    expect(pathOf(files, fields, 'posts/hello.md')).toContain(why)
  })
  test('the date of a data file counts, and that of the post before it', () => {
    const permalink = "/{{ page.date | date: '%Y' }}/"
    const files = { 'posts/posts.json': JSON.stringify({ permalink, date: '2023-01-01' }) }
    expect(pathOf(files)).toBe('/2023/')
    expect(pathOf(files, 'date: 2022-01-01')).toBe('/2022/')
    const code = `module.exports = { permalink: "${permalink}", date: new Date() }`
    expect(pathOf({ 'posts/posts.11tydata.js': code })).toContain(
      'cannot be read in posts/posts.11tydata.js',
    )
  })

  test('false is no page, code is not guessed', () => {
    expect(pathOf({}, 'permalink: false')).toContain('no page')
    const code = 'module.exports = { permalink: data => data.draft ? false : "/x/" }'
    expect(pathOf({ 'posts/posts.11tydata.js': code })).toContain('code in posts/posts.11tydata.js')
    const computed =
      '{ "permalink": "/a/", "eleventyComputed": { "permalink": "/{{ page.fileSlug }}/b/" } }'
    expect(pathOf({ 'posts/posts.json': computed })).toBe('/hello/b/')
  })

  test.each([
    ['d => d.toISOString().slice(0, 7).replace("-", "/")', '/2024/03/'],
    ['d => DateTime.fromJSDate(d, { zone: "utc" }).toFormat("yyyy/LL")', '/2024/03/'],
    ['function (d) { return dayjs(d).format("YYYY/MM/DD") }', '/2024/03/05/'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is read
    ['d => `${d.getFullYear()}`', '/2024/'],
    [
      'd => DateTime.fromJSDate(d, { zone: "Asia/Tokyo" }).toFormat("yyyy")',
      expect.stringContaining('which is code'),
    ],
    ['d => secret(d)', expect.stringContaining('which is code')],
  ])('a filter of its own: %s', (filter, made) => {
    const config = `module.exports = c => { c.addFilter("when", ${filter}) }`
    expect(pathOf({ '.eleventy.js': config, ...data('/{{ page.date | when }}/') })).toEqual(made)
  })
})

test('posts are in a folder of a blog, or dated; lists are none', () => {
  const files = {
    'blog/a.md': '# A',
    'talks/b.md': '---json\n{ "date": "2024-03-05" }\n---\n',
    'about.md': '# About',
    'blog/all.md': '---\npagination:\n  data: collections.post\n---\n',
    '_includes/c.md': '---\ndate: 2024-03-05\n---\n',
  }
  expect(open(files).posts).toEqual(['blog/a.md', 'talks/b.md'])
})
