/** A run that looks at many posts stops before it has to tell the last ones that nothing is left. */
import { expect, test } from 'vitest'
import { aRun, aSweep, openBudget } from '../../src/io/web/budget.ts'
import { json } from '../world/answers.ts'
import { startLoopbackWeb } from './loopback-web.ts'

const plenty = { requests: 14, milliseconds: 60_000, bytes: 32 * 1024 * 1024 }

test('the web is spent when less is left than one more post may need', async () => {
  await using loopback = await startLoopbackWeb({ 'a.example': json({}) })
  const web = loopback.open({ budget: plenty })
  const spent = async (path: string) => {
    await web.get({ url: `https://a.example/${path}`, robots: 'ignore' })
    return web.isSpent?.()
  }
  expect(await spent('1')).toBe(false)
  expect(await spent('2')).toBe(false)
  expect(await spent('3')).toBe(true)
})

test.each([
  ['time', { milliseconds: 5_000 }],
  ['bytes', { bytes: 1024 * 1024 }],
])('of %s, too', async (_, less) => {
  await using loopback = await startLoopbackWeb({})
  expect(loopback.open({ budget: plenty }).isSpent?.()).toBe(false)
  expect(loopback.open({ budget: { ...plenty, ...less } }).isSpent?.()).toBe(true)
})

test('a sweep has a page and one request more for each of its posts, besides what any run has', () => {
  const budget = openBudget(aSweep({ posts: 250, minutes: 5 }))
  for (let taken = 0; taken < aRun.requests + 2 * 250; taken += 1) expect(budget.take()).toBeNull()
  expect(budget.take()).toBe('the budget of 660 requests is used up')
  expect(budget.left()).toBeGreaterThan(290_000)
})
