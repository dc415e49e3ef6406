import { describe, expect, it } from 'vitest'
import { isBlogIndex } from '../../src/formats/homepage.ts'
import { samePage } from '../../src/formats/page-key.ts'

describe('samePage', () => {
  it.each([
    ['http://www.example.com/a/', 'https://example.com/a'],
    ['https://example.com/a/index.html', 'https://example.com/a'],
    ['https://example.com/a.html', 'https://example.com/a'],
    ['https://EXAMPLE.com/a?utm_source=x#b', 'https://example.com/a'],
    ['https://example.com/%C3%A4', 'https://example.com/ä'],
    ['https://example.com/', 'https://example.com'],
  ])('%s is %s', (a, b) => {
    expect(samePage(a, b)).toBe(true)
  })

  it.each([
    ['https://example.com/a', 'https://example.com/A'],
    ['https://example.com/a', 'https://example.com/a/b'],
    ['https://example.com/?p=1', 'https://example.com/?p=2'],
    ['https://example.com/a', 'https://blog.example.com/a'],
    ['https://example.com:8080/a', 'https://example.com/a'],
  ])('%s is not %s', (a, b) => {
    expect(samePage(a, b)).toBe(false)
  })
})

describe('isBlogIndex', () => {
  it('knows the list of posts, also below the path of the site', () => {
    expect(isBlogIndex('https://example.com/blog/', 'https://example.com')).toBe(true)
    expect(isBlogIndex('https://example.com/x/posts/index.html', 'https://example.com/x')).toBe(
      true,
    )
  })

  it('leaves a post in the list, and a query', () => {
    expect(isBlogIndex('https://example.com/blog/a', 'https://example.com')).toBe(false)
    expect(isBlogIndex('https://example.com/blog?p=1', 'https://example.com')).toBe(false)
    expect(isBlogIndex('https://example.com/blogs', 'https://example.com')).toBe(false)
  })
})
