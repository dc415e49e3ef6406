import { describe, expect, test } from 'vitest'
import type { Web } from '../src/domain.ts'
import { lookAtPage } from '../src/look-at-page.ts'
import { readPost } from '../src/posts/read-post.ts'
import { madePage } from './pages/made-page.ts'
import { home, postOf, urlOf } from './pages/written-pages.ts'

const url = urlOf('waiting')
const file = postOf('waiting')
const post = readPost('_posts/2026-10-05-waiting.md', file)
const there = madePage(url, file)
const older = there.replace(/<p>.*<\/p>/s, `<p>${file.split(' ').reverse().join(' ')}</p>`)

/** Answers with these pages, one after the other, the last for good; null is 404. */
function webOf(pages: readonly (string | null)[], patience = 60_000) {
  const asked: string[] = []
  const waited: number[] = []
  const web: Web = {
    async get(ask) {
      const page = pages[Math.min(asked.length, pages.length - 1)] ?? null
      asked.push(ask.url)
      const headers = { 'content-type': 'text/html' }
      return {
        ok: true,
        status: page === null ? 404 : 200,
        url: ask.url,
        headers,
        body: page ?? '',
      }
    },
    async wait(milliseconds) {
      const sum = waited.reduce((all, one) => all + one, milliseconds)
      if (sum > patience) return false
      waited.push(milliseconds)
      return true
    },
  }
  return { web, asked, waited }
}

describe('where the post has just changed', () => {
  test.each([
    ['a page that is there', [there], 1, undefined],
    ['one that comes with the second look', [null, there], 2, undefined],
    ['the version before, then the new one', [older, older, there], 3, undefined],
    ['the version before for good', [older], 5, true],
  ])('%s', async (_, pages, looks, awaited) => {
    const { web, asked } = webOf(pages)
    const page = await lookAtPage(post, url, web, [], true)
    expect({ live: page.live, awaited: page.awaited }).toEqual({ live: 'pass', awaited })
    expect(asked).toHaveLength(looks)
  })

  test('the waiting is a minute in all, and less where others have waited before', async () => {
    const { web, waited } = webOf([null])
    expect((await lookAtPage(post, url, web, [], true)).live).toBe('fail')
    expect(waited.reduce((all, one) => all + one, 0)).toBe(60_000)
    const late = webOf([null], 7000)
    await lookAtPage(post, url, late.web, [], true)
    expect(late.waited).toEqual([5000])
  })

  test('a page without text is not waited for: a script will not be faster', async () => {
    const { web, asked } = webOf([there.replace(/<main>.*<\/main>/s, '<div id="root"></div>')])
    await lookAtPage(post, url, web, [], true)
    expect(asked).toHaveLength(1)
  })
})

test('else nothing is waited for', async () => {
  const { web, asked, waited } = webOf([older])
  const page = await lookAtPage(post, url, web)
  expect([asked.length, waited, page.awaited]).toEqual([1, [], undefined])
})

describe('the canonical is asked for', () => {
  const naming = (canonical: string) => there.replace(`href="${url}"`, `href="${canonical}"`)

  test.each([
    ['itself', url, 1],
    ['another spelling', `${home}/waiting`, 2],
    ['another page', `${home}/`, 1],
    ['another host', 'https://other.example/waiting/', 1],
    ['the same path on another host', 'https://www.other.example/waiting/', 1],
  ])('%s', async (_, canonical, looks) => {
    const { web, asked } = webOf([naming(canonical), null])
    const page = await lookAtPage(post, url, web)
    expect(asked).toHaveLength(looks)
    expect(page.original?.live).toBe(looks === 2 ? 'fail' : undefined)
  })
})
