import { describe, expect, test } from 'vitest'
import { msOfWork } from '../work.ts'
import { openBlog } from './open-blog.ts'

const home = 'https://ada.example'
const names = ['green-tea', 'black-tea', 'white-tea', 'herbal-tea', 'oolong-tea'] as const

/** Five posts; the first ones are linked from the last, as `link` writes it. */
function blogOf(
  linked: number,
  link: (name: string, at: number) => string,
  url: string | null = home,
) {
  const files: Record<string, string> = {}
  names.forEach((name, at) => {
    const last = at === names.length - 1
    const links = names.slice(0, linked).map((other, n) => `[${other}](${link(other, n)})`)
    files[`writing/2024-0${at + 1}-09-${name}.md`] =
      `---\ntitle: The ${name} story\ndate: 2024-0${at + 1}-09\n---\n${last ? links.join('\n') : 'Text.'}\n`
  })
  const blog = openBlog(files, url === null ? {} : { url })
  return { ...blog, at: (at: number) => blog.at(`writing/2024-0${at + 1}-09-${names[at]}.md`) }
}

describe('a rule learned from links between posts', () => {
  test.each([
    ['/blog/NAME/', '/blog/oolong-tea/'],
    ['/NAME', '/oolong-tea'],
    ['/notes/NAME.html', '/notes/oolong-tea.html'],
    [`${home}/writing/NAME/`, '/writing/oolong-tea/'],
    ['https://www.ada.example/x/NAME/', '/x/oolong-tea/'],
    ['/the-NAME-story/', '/the-oolong-tea-story/'],
  ])('%s', (pattern, expected) => {
    const address = blogOf(3, name => pattern.replace('NAME', name)).at(4)
    expect(address).toMatchObject({ url: home + expected, how: 'template', certain: false })
    expect(address?.why).toContain('learned from 3 links')
  })
  test('dates and names with their day', () => {
    const dated = blogOf(3, (name, at) => `/2024/0${at + 1}/${name}/`)
    expect(dated.at(4)?.url).toBe(`${home}/2024/05/oolong-tea/`)
    const whole = blogOf(3, (name, at) => `/2024-0${at + 1}-09-${name}`)
    expect(whole.at(4)?.url).toBe(`${home}/2024-05-09-oolong-tea`)
  })
  test.each([
    ['two links are too few', 2, (name: string) => `/blog/${name}/`],
    [
      'links that disagree',
      4,
      (name: string, at: number) => `/${at < 2 ? 'blog' : 'news'}/${name}/`,
    ],
    [
      'a wrong one among three',
      4,
      (name: string, at: number) => `/${at < 3 ? 'blog' : 'news'}/${name}/`,
    ],
    ['links to others', 4, (name: string) => `https://other.example/blog/${name}/`],
    ['words that are no post', 4, (_: string, at: number) => `/blog/page-${at}/`],
  ])('%s: no address', (_, linked, link) => {
    expect(blogOf(linked, link).at(4)).toMatchObject({ url: null, how: 'unknown' })
  })
  test('a folder that nobody links to is not judged by another one', () => {
    const files = {
      'writing/a.md':
        '---\ntitle: A\n---\n[1](/blog/green-tea) [2](/blog/black-tea) [3](/blog/white-tea)\n',
      'writing/green-tea.md': '---\ntitle: x\n---\n',
      'writing/black-tea.md': '---\ntitle: y\n---\n',
      'writing/white-tea.md': '---\ntitle: z\n---\n',
      'talks/brewing.md': '---\ntitle: Brewing\n---\n',
    }
    const blog = openBlog(files, { url: home })
    expect(blog.at('writing/a.md')?.url).toBe(`${home}/blog/a`)
    expect(blog.at('talks/brewing.md')?.url).toBeNull()
  })
  test.each([
    [1, `${home}/blog/oolong-tea/`],
    [3, null],
  ])('%i old addresses beside four new ones: %s', (old, expected) => {
    const blog = blogOf(4, (name, at) =>
      at < old ? `/blog/${name}/) [old](/2019/${name}/` : `/blog/${name}/`,
    )
    expect(blog.at(4)?.url).toBe(expected)
  })
  test('a rule of the generator goes first', () => {
    const path = '_posts/2024-05-01-tea.md'
    const files = { '_config.yml': `url: ${home}\n`, [path]: '---\ntitle: x\n---\n' }
    expect(openBlog(files).at(path)?.how).toBe('generator')
  })
})

describe('a body made to cost time', () => {
  test.each([
    ['<http://', '<http://'],
    ['](', ']('],
    ['](  ', ']( '],
    ['[', '['],
    ['href="', 'href="'],
  ])('%s again and again', (_, part) => {
    const text = `---\ntitle: x\n---\n${part.repeat(Math.floor(900_000 / part.length))}\n`
    expect(msOfWork(() => openBlog({ 'writing/a.md': text }, { url: home }))).toBeLessThan(2000)
  })
})

describe('the host, where no setting says it', () => {
  test('is the one that posts link to each other on', () => {
    const blog = blogOf(3, name => `https://ada.example/blog/${name}/`, null)
    expect(blog.url).toBe(home)
    expect(blog.at(4)).toMatchObject({ url: `${home}/blog/oolong-tea/`, certain: false })
  })
  test.each([
    ['two links', 2, (name: string) => `https://ada.example/${name}/`],
    ['copies on DEV', 4, (name: string) => `https://dev.to/ada/${name}`],
    [
      'two hosts alike',
      4,
      (name: string) => `https://ada.example/${name}/) [b](https://bob.example/${name}/`,
    ],
  ])('%s do not tell it', (_, linked, link) => {
    expect(blogOf(linked, link, null).url).toBeNull()
  })
})
