import { describe, expect, test } from 'vitest'
import { openBlog } from './open-blog.ts'

const home = 'https://ada.example'
const post = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\nText.\n`
const wanted = { url: home }

describe('a post and the page that is it', () => {
  test.each([
    ['its slug', 'writing/a.md', post('Tea', 'slug: green-tea\n'), '/x/green-tea'],
    ['its file name', 'writing/green-tea.md', post('x'), '/2024/green-tea.html'],
    ['its name without the day', 'writing/2024-05-01-green-tea.md', post('x'), '/green-tea/'],
    ['its folder', 'writing/green-tea/index.md', post('x'), '/notes/green-tea/'],
    ['its title', 'writing/17.md', post('Green Tea, v1.2'), '/notes/green-tea-v12/'],
    [
      'its title with dashes for signs',
      'writing/17.md',
      post('Green Tea, v1.2'),
      '/green-tea-v1-2',
    ],
    ['its title without accents', 'writing/17.md', post('Thé vert'), '/the-vert'],
  ])('by %s', (_, path, text, page) => {
    const blog = openBlog({ [path]: text }, wanted, [`${home}/`, home + page, `${home}/other/`])
    expect(blog.at(path)).toMatchObject({ url: home + page, how: 'sitemap', certain: true })
    expect(blog.at(path)?.why).toContain('sitemap.xml lists it')
  })
  test('by the whole path of its frontmatter', () => {
    const files = {
      'a/tea.md': post('x', 'path: 2024/tea\n'),
      'b/tea.md': post('y', 'path: /2025/tea/\n'),
    }
    const blog = openBlog(files, wanted, [`${home}/2025/tea/`, `${home}/2024/tea/`])
    expect(blog.at('a/tea.md')?.url).toBe(`${home}/2024/tea/`)
    expect(blog.at('b/tea.md')?.url).toBe(`${home}/2025/tea/`)
  })
  test.each(['/tags/green-tea/', '/category/green-tea/', '/authors/green-tea/', '/blog/page/2/'])(
    'the list %s is no post',
    page => {
      const path = 'writing/green-tea.md'
      const blog = openBlog({ [path]: post('Green tea') }, wanted, [home + page])
      expect(blog.at(path)).toMatchObject({ url: null })
    },
  )
  test('a page of another year is the worse one', () => {
    const path = 'writing/tea.md'
    const pages = [`${home}/writing/2019/tea/`, `${home}/tea/`]
    const blog = openBlog({ [path]: post('x', 'date: 2024-05-09\n') }, wanted, pages)
    expect(blog.at(path)?.url).toBe(`${home}/tea/`)
  })
  test('the day decides between pages of one name', () => {
    const pages = ['/2023/05/tea/', '/2024/05/tea/', '/2024/07/tea/'].map(page => home + page)
    const path = 'writing/tea.md'
    const dated = openBlog({ [path]: post('x', 'date: 2024-05-09\n') }, wanted, pages)
    expect(dated.at(path)?.url).toBe(`${home}/2024/05/tea/`)
    const bare = openBlog({ [path]: post('x') }, wanted, pages)
    expect(bare.at(path)?.url).toBeNull()
  })
  test('the folder and the language decide', () => {
    const pages = ['/en/tea/', '/fr/tea/'].map(page => home + page)
    const files = {
      'blog/tea.en.md': post('x', 'lang: en\n'),
      'blog/tea.fr.md': post('x', 'lang: fr\n'),
    }
    const blog = openBlog(files, wanted, pages)
    expect(blog.at('blog/tea.fr.md')?.url).toBe(`${home}/fr/tea/`)
    expect(blog.at('blog/tea.en.md')?.url).toBe(`${home}/en/tea/`)
  })
  test('one page is not two posts', () => {
    const files = { 'a/tea.md': post('x'), 'b/tea.md': post('y') }
    const blog = openBlog(files, wanted, [`${home}/tea/`])
    expect([blog.at('a/tea.md')?.url, blog.at('b/tea.md')?.url]).toEqual([null, null])
  })
})

describe('a sitemap and the rule of the generator', () => {
  const path = '_posts/2024-05-01-tea.md'
  const files = (text = post('Tea')) => ({
    '_config.yml': `url: ${home}\npermalink: /:title/\n`,
    [path]: text,
  })

  test('where they agree the spelling is the sitemap’s', () => {
    const address = openBlog(files(), {}, [`${home}/tea`]).at(path)
    expect(address).toMatchObject({ url: `${home}/tea`, how: 'sitemap', certain: true })
    expect(address?.why).toBe('sitemap.xml lists it, and Jekyll: permalink /:title/ of _config.yml')
  })
  test('where they differ the sitemap is taken, uncertain, and both are told', () => {
    const address = openBlog(files(), {}, [`${home}/blog/tea/`]).at(path)
    expect(address).toMatchObject({ url: `${home}/blog/tea/`, how: 'sitemap', certain: false })
    expect(address?.why).toContain(`says ${home}/tea/`)
  })
  test('a post that is not listed keeps its rule, uncertain', () => {
    const address = openBlog(files(), {}, [`${home}/milk/`]).at(path)
    expect(address).toMatchObject({ url: `${home}/tea/`, how: 'generator', certain: false })
    expect(address?.why).toContain('sitemap.xml does not list it')
  })
  test('its own canonical goes first', () => {
    const text = post('Tea', `canonical_url: ${home}/tea\n`)
    expect(openBlog(files(text), {}, [`${home}/tea/`]).at(path)).toMatchObject({
      url: `${home}/tea/`,
      how: 'frontmatter',
      certain: true,
    })
  })
  test('an old canonical loses against sitemap and rule together', () => {
    const text = post('Tea', `canonical_url: ${home}/old/tea/\n`)
    const address = openBlog(files(text), {}, [`${home}/tea/`]).at(path)
    expect(address).toMatchObject({ url: `${home}/tea/`, how: 'sitemap', certain: false })
    expect(address?.why).toContain(`${home}/old/tea/`)
  })
  test('the host of a sitemap that was given is the host of the blog', () => {
    const address = openBlog(files(), {}, ['https://new.example/tea/']).at(path)
    expect(address).toMatchObject({ url: 'https://new.example/tea/', certain: true })
  })
})

describe('a sitemap that a build left', () => {
  const urlset = (...urls: string[]) =>
    `<urlset>${urls.map(url => `<url><loc>${url}</loc></url>`).join('')}</urlset>`
  const path = 'writing/tea.md'
  const at = (files: Readonly<Record<string, string>>) =>
    openBlog({ [path]: post('Tea'), ...files }, wanted).at(path)

  test('is used, also behind an index', () => {
    expect(at({ 'public/sitemap.xml': urlset(`${home}/x/tea/`) })?.url).toBe(`${home}/x/tea/`)
    const index = `<sitemapindex><sitemap><loc>${home}/maps/posts.xml</loc></sitemap></sitemapindex>`
    const files = {
      'dist/sitemap-index.xml': index,
      'dist/maps/posts.xml': urlset(`${home}/y/tea`),
    }
    expect(at(files)?.url).toBe(`${home}/y/tea`)
  })
  test('is not used when it speaks of another host', () => {
    expect(at({ 'public/sitemap.xml': urlset('http://localhost:1313/x/tea/') })?.url).toBeNull()
    expect(at({ 'public/sitemap.xml': urlset('https://other.example/x/tea/') })?.url).toBeNull()
  })
})
