import { expect, test } from 'vitest'
import type { Change } from '../../src/domain.ts'
import { startBlog } from './blog-in-memory.ts'

const ask = '/postrider another 1'
const path = '_posts/2026-11-02-a.md'
const more = `
## What it costs

A partial index of PostgreSQL took a tenth of the space on my machine. I measured both for a week.
`
/** The first place, without its number. */
const placeIn = (body: string) =>
  /\n- \[.\] \*\*1 · [\s\S]*?(?=\n(?:- \[|#|<details>))/.exec(body)?.[0] ?? ''
const answersIn = (changes: readonly Change[]) =>
  changes.flatMap(change => (change.do === 'react' ? [change.with] : []))

async function opened() {
  const blog = startBlog({ index: false })
  blog.write('A', '2026-11-02', more)
  await blog.push([path])
  return { blog, place: () => placeIn(blog.issue(1).body) }
}

test('another draft stands there from then on, and one comment asks for one', async () => {
  const { blog, place } = await opened()
  const first = place()
  expect(first).toContain('What a partial index in PostgreSQL saves')
  blog.say(1, 'jo', ask)
  expect(answersIn(await blog.sweep())).toEqual(['+1'])
  const second = place()
  expect(second).toContain('Elephant Notes')
  expect(second).not.toContain('What a partial index in PostgreSQL saves')
  expect(second).toMatch(/\n {2}> /)
  blog.today = '2026-11-04'
  await blog.sweep()
  await blog.push([path])
  expect(place()).toBe(second)
  // Asked until there is no more to say, it says so, and the last one stays.
  for (let i = 0; i < 4; i += 1) {
    blog.say(1, 'jo', ask)
    await blog.sweep()
  }
  expect(place()).toContain('There is no other draft')
  expect(place()).toMatch(/\n {2}> /)
})

test('a draft that a person changed is left, and the run says so', async () => {
  const { blog, place } = await opened()
  blog.edit(1, body => body.replace('Hello,', 'Dear Elephants,'))
  blog.say(1, 'jo', ask)
  expect(answersIn(await blog.sweep())).toEqual(['confused'])
  expect(place()).toContain('Dear Elephants,')
  expect(blog.notices).toContain(
    'Place 1 of issue 1 was changed by a person, so its draft was left as it is.',
  )
})

test('nobody who may not write here gets one, nor does a place that was written to', async () => {
  const { blog, place } = await opened()
  const first = place()
  blog.say(1, 'stranger', ask)
  await blog.sweep()
  expect(place()).toBe(first)
  blog.say(1, 'jo', `/postrider sent 1\n${ask}`)
  expect(answersIn(await blog.sweep())).toEqual(['confused'])
})
