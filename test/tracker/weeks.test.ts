/** Weeks of a blog on a tracker in memory, through the whole run. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weekOf } from '../../src/text/weeks.ts'
import { readSaid } from '../../src/tracker/post-in-hand.ts'
import { law } from '../soak.ts'
import { type Act, startBlog } from './blog-in-memory.ts'

const week = /^<!-- postrider:digest (\S+) -->/

test('weeks are those of ISO 8601', () => {
  expect(weekOf('2026-11-22')).toBe('2026-W47')
  expect(weekOf('2026-11-23')).toBe('2026-W48')
  expect(weekOf('2027-01-01')).toBe('2026-W53')
  expect(weekOf('2027-01-04')).toBe('2027-W01')
  expect(weekOf('2024-12-30')).toBe('2025-W01')
})

describe('a blog of four posts', () => {
  test('gets its index with the third one, and a word when Google had its week', async () => {
    const blog = startBlog()
    for (const [i, day] of ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'].entries()) {
      blog.today = day
      blog.write(`Post ${i}`, day)
      await blog.push()
    }
    expect(blog.index()?.title).toBe('Postrider: what is next')
    expect(blog.index()?.body).toContain('**Nothing to do before 9 November.**')
    expect(blog.said).toEqual([])
    blog.today = '2026-11-09'
    await blog.sweep()
    expect(blog.said).toHaveLength(1)
    expect(blog.said[0]).toMatch(/^<!-- postrider:digest 2026-W46 -->/)
    expect(blog.said[0]).toContain('**One thing is up to you now:**')
    expect(blog.said[0]).toContain('Post 0')
    blog.today = '2026-11-12'
    await blog.sweep()
    expect(blog.said).toHaveLength(1)
    blog.today = '2026-11-16'
    await blog.sweep()
    expect(blog.said).toHaveLength(2)
    expect(blog.said[1]).toContain('**Three things are up to you now:**')
    expect(blog.said[1]).not.toContain('Post 0')
    blog.today = '2026-11-23'
    await blog.sweep()
    expect(blog.said).toHaveLength(2)
  })

  test('gets no index where the config wants none', async () => {
    const blog = await startBlog({ index: false }).grown()
    expect(blog.index()).toBeUndefined()
    expect(blog.issues()).toHaveLength(4)
  })

  test('is not told of an issue that was opened as it is: that came as a mail', async () => {
    const blog = await startBlog().grown()
    blog.write('Old post', '2026-08-01')
    await blog.push(['_posts/2026-08-01-old-post.md'])
    expect(blog.issues().at(-1)?.body).toContain('**Your turn: put it on Medium')
    blog.today = '2026-11-09'
    await blog.sweep()
    expect(blog.said).toHaveLength(1)
    expect(blog.said[0]).not.toContain('Old post')
  })

  test('a run that is repeated writes nothing, and says nothing twice', async () => {
    const blog = await startBlog().grown()
    blog.today = '2026-11-16'
    await blog.sweep()
    await blog.sweep()
    expect(await blog.sweep()).toEqual([])
    expect(blog.said).toHaveLength(1)
  })

  test('a word that GitHub refused is said by the next run', async () => {
    const blog = await startBlog().grown()
    blog.today = '2026-11-16'
    blog.refuses = 'comment'
    await blog.sweep()
    expect(blog.said).toEqual([])
    blog.refuses = null
    await blog.sweep()
    expect(blog.said).toHaveLength(1)
  })

  test('without its block the index knows from its comments what was told', async () => {
    const blog = await startBlog().grown()
    blog.today = '2026-11-16'
    await blog.sweep()
    blog.edit(blog.indexNumber, body => body.replace(/<!--.*?-->\n?/gs, ''))
    await blog.sweep()
    blog.today = '2026-11-30'
    await blog.sweep()
    expect(blog.said).toHaveLength(1)
  })

  test('is silent when somebody who may write asks for it, and answers', async () => {
    const blog = await startBlog().grown()
    blog.say(blog.indexNumber, 'stranger', '/postrider digest off')
    await blog.sweep()
    expect(blog.index()?.body).toContain('one comment a week at most')
    blog.say(blog.indexNumber, 'jo', '/postrider digest off')
    const changes = await blog.sweep()
    expect(changes).toContainEqual(expect.objectContaining({ do: 'react', with: '+1' }))
    blog.today = '2026-11-16'
    await blog.sweep()
    expect(blog.said).toEqual([])
    blog.say(blog.indexNumber, 'jo', '/postrider digest on')
    await blog.sweep()
    blog.today = '2026-11-23'
    await blog.sweep()
    expect(blog.said).toEqual([])
  })

  test('moves its label with the turn, and leaves it where a person took it off', async () => {
    const blog = await startBlog().grown()
    const labels = () => blog.issue(1).labels
    expect(labels()).toEqual(['postrider'])
    blog.today = '2026-11-16'
    await blog.sweep()
    expect(labels()).toEqual(['postrider', 'your turn'])
    blog.relabel(1, ['postrider', 'mine'])
    await blog.sweep()
    blog.write('Post 0', '2026-11-02', 'More words.')
    await blog.push()
    expect(labels()).toEqual(['postrider', 'mine'])
    blog.say(1, 'jo', '/postrider published https://medium.com/@jo/post-0123456789ab')
    await blog.push()
    expect(blog.issue(1).body).toContain('[On Medium](https://medium.com/@jo/post-0123456789ab)')
  })

  test('a place that one post was sent to rests for the others', async () => {
    const blog = await startBlog().grown()
    const places = (number: number) =>
      [...blog.issue(number).body.matchAll(/^- \[.\] (?:~~)?\*\*\d+ · \[(.+?)\]/gm)].map(
        ([, name]) => name,
      )
    expect(places(1)).toContain('Elephant Notes')
    const item = /\*\*(\d+) · \[Elephant Notes/.exec(blog.issue(1).body)?.[1]
    blog.say(1, 'jo', `/postrider sent ${item}`)
    await blog.sweep()
    await blog.sweep()
    expect(places(1)).toContain('Elephant Notes')
    expect(places(2)).not.toContain('Elephant Notes')
    expect(blog.issue(2).body).toMatch(
      /Elephant Notes\]\(.+?\): you wrote to it on 5 November; it can be suggested again from 13 February 2027/,
    )
  })

  test('a host that is suppressed in one issue is suggested in none, at once', async () => {
    const blog = await startBlog().grown()
    blog.say(blog.indexNumber, 'jo', '/postrider suppress elephant.example')
    await blog.sweep()
    expect(blog.index()?.body).toContain('- **Never suggested**: `elephant.example`')
    for (const number of [1, 2, 3, 4])
      expect(blog.issue(number).body).not.toContain('Elephant Notes')
  })
})

describe('an issue comes to its end', () => {
  const quiet = async () => {
    const blog = await startBlog().grown()
    blog.today = '2026-11-16'
    await blog.sweep()
    return blog
  }

  test('after sixty days without a person, and says so first', async () => {
    const blog = await quiet()
    blog.edit(2, body => `${body}\nI was here.`)
    await blog.sweep()
    blog.today = '2027-01-04'
    await blog.sweep()
    expect(blog.issue(1)).toMatchObject({ state: 'closed', labels: ['postrider'] })
    expect(blog.issue(1).body.split('\n')[1]).toBe(
      '**Closed on 4 January 2027: nobody has done anything here for 60 days.** Reopen it, and it carries on.',
    )
    expect(blog.issue(2).state).toBe('open')
    expect(blog.index()?.body).not.toMatch(/^\| \[?Post 0/m)
  })

  test('and goes on when somebody opens it again', async () => {
    const blog = await quiet()
    blog.today = '2027-01-04'
    await blog.sweep()
    blog.reopen(1)
    await blog.push()
    expect(blog.issue(1)).toMatchObject({ state: 'open' })
    expect(blog.issue(1).body).toContain('**Your turn:')
    blog.today = '2027-03-04'
    await blog.sweep()
    expect(blog.issue(1).state).toBe('open')
    blog.today = '2027-03-05'
    await blog.sweep()
    expect(blog.issue(1).state).toBe('closed')
  })

  test('when all is decided and the watch is over', async () => {
    const blog = await quiet()
    blog.say(1, 'jo', '/postrider published https://medium.com/@jo/post-0123456789ab')
    for (const [, item] of blog.issue(1).body.matchAll(/\*\*(\d+) · /g))
      blog.say(1, 'jo', `/postrider skip ${item}`)
    await blog.sweep()
    blog.today = '2026-12-15'
    await blog.sweep()
    expect(blog.issue(1).state).toBe('open')
    blog.today = '2026-12-16'
    await blog.sweep()
    expect(blog.issue(1).state).toBe('closed')
    expect(blog.issue(1).body).toContain('nothing is left to do or to watch.')
    blog.reopen(1)
    await blog.sweep()
    blog.today = '2026-12-20'
    await blog.sweep()
    expect(blog.issue(1).state).toBe('open')
  })

  test('not while something is put off, nor by an issue that a person closed', async () => {
    const blog = await quiet()
    const item = /\*\*(\d+) · /.exec(blog.issue(1).body)?.[1]
    blog.say(1, 'jo', `/postrider snooze ${item} 90d`)
    await blog.sweep()
    blog.close(2)
    blog.today = '2027-02-01'
    const before = blog.issue(2)
    await blog.sweep()
    expect(blog.issue(1).state).toBe('open')
    expect(blog.issue(2)).toEqual(before)
  })
})

const acts = fc.array(
  fc.constantFrom<Act>(
    ...(['push', 'sweep', 'tick', 'sent', 'snooze', 'strip', 'refuse', 'edit'] as const),
    ...(['day', 'week', 'month'] as const),
  ),
  { minLength: 4, maxLength: 14 },
)

test('in any order of runs and acts there is one comment a week at most, and none without news', async () => {
  let comments = 0
  await fc.assert(
    fc.asyncProperty(acts, async all => {
      const blog = await startBlog().grown()
      const weeks: string[] = []
      for (const what of all) {
        const before = blog.said.length
        await blog.act(what)
        const said = blog.said.slice(before)
        for (const body of said) {
          expect(week.exec(body)?.[1]).toBe(weekOf(blog.today))
          expect(body).toMatch(/^- /m)
          weeks.push(weekOf(blog.today))
        }
      }
      expect(new Set(weeks).size).toBe(weeks.length)
      comments += weeks.length
    }),
    { ...law(4, 300), examples: [[['sent', 'week', 'month', 'month']]] },
  )
  expect(comments).toBeGreaterThan(0)
})

test('an issue is never closed while an answer, a follow-up or a day is awaited', async () => {
  let ends = 0
  await fc.assert(
    fc.asyncProperty(acts, async all => {
      const blog = await startBlog({ closeAfter: 7 }).grown()
      for (const what of all) {
        const open = blog.issues().filter(({ state }) => state === 'open')
        await blog.act(what)
        for (const { number } of open) {
          const { state, body } = blog.issue(number)
          if (state === 'open') continue
          const said = readSaid(body, blog.today)
          const awaited = said?.places.filter(
            ({ followUp, standing: { until } }) =>
              followUp !== null || (until !== undefined && until >= blog.today),
          )
          expect(awaited).toEqual([])
          ends += 1
        }
      }
    }),
    { ...law(4, 300), examples: [[['sent', 'week', 'month', 'month']]] },
  )
  expect(ends).toBeGreaterThan(0)
})
