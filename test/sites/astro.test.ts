import { describe, expect, test } from 'vitest'
import { readPost } from '../../src/posts/read-post.ts'
import astro from '../../src/sites/astro.ts'
import { repoOf } from './repo-of.ts'

const config = {
  'astro.config.mjs': "export default defineConfig({ site: 'https://ada.example' })",
}
const route = (params: string, collection = 'blog') =>
  `---\nexport async function getStaticPaths() {\n  const posts = await getCollection('${collection}')\n  return posts.map(post => ({ params: { ${params} }, props: post }))\n}\n---\n<Content />`

function open(files: Readonly<Record<string, string>>) {
  return astro.open(repoOf(files), '')
}
function locate(
  files: Readonly<Record<string, string>>,
  path: string,
  text = '---\ntitle: A\n---\n',
) {
  return open({ ...config, ...files, [path]: text }).locate(readPost(path, text))
}

describe('settings, read and never run', () => {
  test.each([
    [
      'literals',
      "export default defineConfig({ site: 'https://ada.example/ignored', base: 'docs/' })",
      'https://ada.example/docs',
    ],
    [
      'a name of the file',
      "const SITE = 'https://ada.example'\nexport default { site: SITE } as Config",
      'https://ada.example',
    ],
    [
      'a fallback',
      "export default defineConfig({ site: process.env.SITE ?? 'https://ada.example' })",
      'https://ada.example',
    ],
    [
      'a name of another file',
      "import { SITE } from './src/site'\nexport default defineConfig({ site: SITE.url })",
      'https://ada.example',
    ],
    ['code', 'export default defineConfig({ site: getSite() })', null],
  ])('%s', (_, text, url) => {
    const site = "export const SITE = { url: 'https://ada.example' } as const"
    expect(open({ 'astro.config.mjs': text, 'src/site.ts': site }).url).toBe(url)
  })
  test('another source folder', () => {
    const files = {
      'astro.config.mjs': "export default { srcDir: './web' }",
      'web/pages/b/[...slug].astro': route('slug: post.id'),
    }
    expect(locate(files, 'web/content/blog/a.md')).toMatchObject({ path: '/b/a/' })
  })
})

describe('the page file that shows a collection', () => {
  test('is the one that asks for it', () => {
    const files = {
      'src/pages/writing/[...slug].astro': route('slug: post.id'),
      'src/pages/notes/[slug].astro': route('slug: entry.slug', 'notes'),
      'src/pages/tags/[tag].astro': route('tag'),
      'src/pages/[...page].astro': "---\ngetCollection('blog'); paginate(posts)\n---",
      'src/pages/rss.xml.js': "getCollection('blog')",
    }
    expect(locate(files, 'src/content/blog/a.md')).toEqual({
      path: '/writing/a/',
      rule: 'the page file src/pages/writing/[...slug].astro',
    })
    expect(locate(files, 'src/content/notes/b.md')).toMatchObject({ path: '/notes/b/' })
  })
  test('two that ask for it leave no answer', () => {
    const files = {
      'src/pages/a/[...slug].astro': route('slug: post.id'),
      'src/pages/b/[...slug].astro': route('slug: post.id'),
    }
    expect(locate(files, 'src/content/blog/a.md')).toEqual({
      why: expect.stringContaining('no single page file'),
    })
  })
  test('parameters that code makes leave no answer', () => {
    expect(
      locate(
        { 'src/pages/blog/[...slug].astro': route('slug: pathOf(post)') },
        'src/content/blog/a.md',
      ),
    ).toEqual({
      why: expect.stringContaining('pathOf(post)'),
    })
  })
  test('a slug of the frontmatter, where the page file takes it', () => {
    const files = { 'src/pages/blog/[slug].astro': route('slug: post.data.slug') }
    expect(locate(files, 'src/content/blog/a.md', '---\nslug: own\n---\n')).toMatchObject({
      path: '/blog/own/',
    })
    expect(locate(files, 'src/content/blog/a.md')).toHaveProperty('why')
  })
  test('one segment cannot hold two', () => {
    expect(
      locate({ 'src/pages/blog/[slug].astro': route('slug: post.id') }, 'src/content/blog/x/a.md'),
    ).toHaveProperty('why')
  })
  test('days out of the file name, in doubt where code makes them', () => {
    const place = 'src/pages/[year]/[month]/[day]/[slug].astro'
    expect(locate({ [place]: '' }, 'src/content/blog/2026-03-04-a.md')).toEqual({
      path: '/2026/03/04/a/',
      rule: `the page file ${place}`,
    })
    expect(
      locate({ [place]: route('year, month, day, slug') }, 'src/content/blog/2026-03-04-a.md'),
    ).toHaveProperty('doubt')
    expect(locate({ [place]: '' }, 'src/content/blog/a.md')).toHaveProperty('why')
  })
})

describe('collections', () => {
  const page = { 'src/pages/blog/[...slug].astro': route('slug: post.id') }
  const collections = (options: string) => ({
    'src/content.config.ts': `const blog = defineCollection({ loader: glob({ ${options} }), schema: z.object({ a: z.string() }) })\nexport const collections = { blog }`,
  })
  test('a folder and a pattern of their own', () => {
    const files = {
      ...config,
      ...page,
      ...collections("base: './data/posts', pattern: '**/[^_]*.md'"),
      'data/posts/a.md': '',
      'data/posts/_b.md': '',
      'data/posts/c.mdx': '',
      'src/content/blog/d.md': '',
    }
    expect(open(files).posts).toEqual(['data/posts/a.md'])
    expect(locate(files, 'data/posts/A b.md')).toMatchObject({ path: '/blog/a-b/' })
  })
  test('ids of their own leave no answer', () => {
    const files = {
      ...page,
      ...collections("base: './data/posts', pattern: '*.md', generateId: ({ entry }) => entry"),
    }
    expect(locate(files, 'data/posts/a.md')).toEqual({ why: expect.stringContaining('generateId') })
  })
})

describe('which files are posts', () => {
  test('entries of shown collections; others and hidden ones not', () => {
    const files = {
      ...config,
      'src/pages/blog/[...slug].astro': route('slug: post.id'),
      'src/pages/docs/[...slug].astro': route('slug: post.id', 'docs'),
      'src/content/blog/a.md': '',
      'src/content/blog/_draft.md': '',
      'src/content/docs/b.md': '',
      'src/content/authors/c.md': '',
    }
    expect(open(files).posts).toEqual(['src/content/blog/a.md'])
  })
  test('markdown pages below a folder of the blog', () => {
    const files = { ...config, 'src/pages/about.md': '', 'src/pages/posts/First.md': '' }
    expect(open(files).posts).toEqual(['src/pages/posts/First.md'])
    expect(locate({}, 'src/pages/posts/First.md')).toMatchObject({ path: '/posts/First/' })
  })
})
