/** Calls for papers that close soon: said in the issue, in the index and in the weekly word. */
import { expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import deadline from '../../src/matching/signals/deadline.ts'
import { addDays, sayDay } from '../../src/text/days.ts'
import { closesOn } from '../../src/tracker/closing.ts'
import { newsOf } from '../../src/tracker/news.ts'
import { openIndex } from '../../src/tracker/plan-index.ts'
import { planIssue } from '../../src/tracker/plan-issue.ts'
import { postInHand } from '../../src/tracker/post-in-hand.ts'
import { renderTask } from '../../src/tracker/render-task.ts'
import { tasksOf } from '../../src/tracker/this-week.ts'
import { openPost } from './issues.ts'
import { makeOpportunity, makeReport, today } from './report.ts'

/** The reason as the signal words it. */
function reasonOf(day: string) {
  const { target } = makeOpportunity('conf.example')
  const scored = deadline.score({ target: { ...target, deadline: day }, today } as never)
  return { signal: 'deadline', ...scored!.because! }
}
function conference(days: number) {
  const one = makeOpportunity('conf.example')
  const target = { ...one.target, kind: 'call-for-papers', name: 'Storage*Conf' } as const
  const because = [...one.because, reasonOf(addDays(today, days))]
  return makeOpportunity('conf.example', { target, because })
}
const issue = (days: number) =>
  openPost(3, { opportunities: [makeOpportunity('a.example'), conference(days)] })
const inHand = (days: number, on = today) => postInHand(issue(days), on)!
const lead = (body: string) => body.split('\n')[1]
const settings = { today, public: true }

test('what the signal says is read back', () => {
  expect(closesOn(reasonOf('2027-01-03').text, today)).toBe('2027-01-03')
  expect(closesOn('Its neighbour closes on 3 January 2027.', today)).toBeNull()
})

test('one within two weeks is named in the first paragraph, a later one is not', () => {
  const closes = `Storage\\*Conf closes on ${sayDay(addDays(today, 14), today)}.`
  expect(lead(issue(14).body)).toContain(closes)
  expect(lead(issue(14).body)).not.toContain('urgent')
  expect(lead(issue(15).body)).not.toContain('closes on')
})

test('the index names it where it asks to share', () => {
  const [, share] = tasksOf([inHand(3)], today)
  expect(renderTask(share!, settings).markdown).toBe(
    'two places to share it, 10 minutes; Storage\\*Conf closes on 25 November',
  )
})

test('the index does not leave it for later, however much there is to do', () => {
  const others = Array.from({ length: 9 }, (_, i) =>
    openPost(10 + i, { opportunities: [makeOpportunity('a.example')] }),
  )
  const all = [issue(3), ...others]
  const facts = { before: all, after: all, config: defaultConfig, today, sweep: true }
  const [index] = openIndex(facts)
  const tasks = index?.do === 'open-issue' ? index.body.split('\n\n')[1] : ''
  expect(tasks).toContain('; Storage\\*Conf closes on 25 November')
})

test('the weekly word tells it once, from two weeks before on', () => {
  const told = (days: number) => newsOf(inHand(days), settings).map(({ key }) => key)
  const closing = (keys: readonly string[]) => keys.filter(key => key.includes('closes'))
  expect(closing(told(15))).toEqual([])
  const tomorrow = newsOf(inHand(13, addDays(today, 1)), { ...settings, today: addDays(today, 1) })
  expect(closing(tomorrow.map(({ key }) => key))).toEqual(closing(told(13)))
  expect(newsOf(inHand(13), settings).at(-1)?.say.markdown).toContain(
    'Storage\\*Conf closes on 5 December',
  )
})

test('one that was sent to, or has closed, is named no more', () => {
  const { body } = issue(3)
  const sent = { ...issue(3), body: body.replace('- [ ] **2 ', '- [x] **2 ') }
  const says = (one: typeof sent, on: string) => postInHand(one, on)!
  expect(newsOf(says(sent, today), settings).filter(({ key }) => key.includes('closes'))).toEqual(
    [],
  )
  expect(inHand(3, addDays(today, 4)).toShare).toBe(1)
  const after = planIssue(makeReport({ path: 'posts/p3.md', opportunities: [] }), issue(3), {
    ...{ config: defaultConfig, today: addDays(today, 4), lineUrl: () => null },
  })
  expect(after?.body).not.toContain('Storage')
})
