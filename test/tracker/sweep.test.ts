/** Sweeps that cannot look at all posts: they go on where the last one was cut. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/text/days.ts'
import { readState } from '../../src/tracker/state.ts'
import { inSweepOrder } from '../../src/tracker/sweep-order.ts'
import { law } from '../soak.ts'
import { startBlog } from './blog-in-memory.ts'

const issues = (count: number) => Array.from({ length: count }, (_, i) => ({ number: 2 * i + 1 }))

test('no post is looked at twice before every other was, however sweeps are cut', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 }),
      (count, cuts) => {
        const all = issues(count)
        const looks = new Map(all.map(({ number }) => [number, 0]))
        let after: number | null = null
        for (const cut of cuts) {
          const seen = inSweepOrder(all, after, '2026-11-22', 10).slice(0, cut)
          for (const { number } of seen) looks.set(number, (looks.get(number) ?? 0) + 1)
          after = seen.at(-1)?.number ?? after
        }
        const times = [...looks.values()]
        expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1)
      },
    ),
    law(),
  )
})

describe('without an index issue', () => {
  const swept = (count: number, days: number, looked: number) => {
    const all = issues(count)
    const seen = Array.from({ length: days }, (_, day) =>
      inSweepOrder(all, null, addDays('2026-11-22', day), 10).slice(0, looked),
    )
    return new Set(seen.flat().map(({ number }) => number)).size
  }
  test('days take turns', () => {
    expect(swept(30, 4, 10)).toBe(30)
  })

  test('and come to every post, though each sweep is cut short', () => {
    for (const count of [20, 30, 47]) expect(swept(count, count, 1)).toBe(count)
  })
})

describe('when the web is used up', () => {
  const four = async () => {
    const blog = await startBlog().grown()
    blog.today = '2026-11-16'
    return blog
  }
  const swept = (blog: Awaited<ReturnType<typeof four>>) =>
    readState(blog.index()?.body ?? '')?.swept

  test('the rest is left to the next sweep, which begins there, and says so once', async () => {
    const blog = await four()
    blog.mostLooks = 2
    await blog.sweep()
    expect(blog.looked).toEqual(['https://notes.example/post-0/', 'https://notes.example/post-1/'])
    expect(swept(blog)).toBe(2)
    expect(blog.notices).toEqual([
      'This sweep did not get to 2 of the tracked posts; the next one begins with those that waited longest.',
    ])
    await blog.sweep()
    expect(blog.looked).toEqual(['https://notes.example/post-2/', 'https://notes.example/post-3/'])
    blog.mostLooks = Number.POSITIVE_INFINITY
    await blog.sweep()
    expect(blog.looked).toHaveLength(4)
    expect(blog.notices).toEqual([])
    expect(swept(blog)).toBeUndefined()
  })

  test('so it is where the config lets a sweep look at so many', async () => {
    const blog = await four()
    blog.postsInASweep = 3
    await blog.sweep()
    const first = blog.looked
    expect(first).toHaveLength(3)
    await blog.sweep()
    expect(first).not.toContain(blog.looked[0])
  })

  test('what a person did is looked at first, and one post in turn all the same', async () => {
    const blog = await four()
    blog.mostLooks = 0
    const last = blog.issues().length
    blog.edit(last, body => body.replace('- [ ] Open', '- [x] Open'))
    await blog.sweep()
    expect(blog.looked).toEqual(['https://notes.example/post-3/'])
    await blog.sweep()
    expect(blog.looked).toEqual(['https://notes.example/post-0/'])
  })
})

describe('when GitHub takes no more writes', () => {
  /** Whether each issue of a post says what it is to say on this day. */
  const written = (blog: ReturnType<typeof startBlog>) =>
    blog
      .issues()
      .filter(({ number }) => number !== blog.indexNumber)
      .map(({ body }) => body.includes('**Your turn:'))

  test('the next sweep begins with the first issue that was not written', async () => {
    const blog = await startBlog().grown()
    blog.today = '2026-11-16'
    blog.writes = 2
    await blog.sweep()
    expect(written(blog)).toEqual([true, true, false, false])
    expect(readState(blog.index()?.body ?? '')?.swept).toBe(2)
    // Two are looked at, and those are the ones that were left.
    blog.writes = Number.POSITIVE_INFINITY
    blog.mostLooks = 2
    await blog.sweep()
    expect(blog.looked).toEqual(['https://notes.example/post-2/', 'https://notes.example/post-3/'])
    expect(written(blog)).toEqual([true, true, true, true])
  })

  test('one that can never be written does not hold up the others', async () => {
    const blog = await startBlog().grown()
    blog.today = '2026-11-16'
    blog.writes = 0
    await blog.sweep()
    blog.mostLooks = 1
    await blog.sweep()
    expect(blog.looked).toEqual(['https://notes.example/post-1/'])
  })
})
