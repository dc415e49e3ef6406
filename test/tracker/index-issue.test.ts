import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import type { Change, Command, Config, Issue, Target } from '../../src/domain.ts'
import { findIndex } from '../../src/tracker/parse-index.ts'
import { type IndexFacts, openIndex, updateIndex } from '../../src/tracker/plan-index.ts'
import { issueOf, makeIssue, openPost, waiting } from './issues.ts'
import { makeOpportunity, today } from './report.ts'

const two = { opportunities: [makeOpportunity('a.example'), makeOpportunity('b.example')] }
/** Sent, and silent since. */
const sent = (body: string) =>
  body.replace(/^- \[ \] (\*\*1 .*?\*\*),.*$/m, '- [x] $1, sent 8 November.')
const three = [openPost(3, two), openPost(4, two, sent), openPost(5, waiting)]

const plan = (issues: readonly Issue[], change: Partial<IndexFacts> = {}): Change[] => {
  const facts = {
    before: issues,
    after: issues,
    config: defaultConfig,
    today,
    sweep: false,
    ...change,
  }
  const found = findIndex(issues, today)
  if (found === null) return openIndex(facts)
  const { update } = updateIndex(found.issue, facts)
  return update === null ? [] : [update]
}
/** Said below the index issue. */
const saying = (...commands: readonly Command[]): Partial<IndexFacts> => {
  const comment = { id: 5, body: '', author: 'jo', day: today, bot: false, answered: false }
  return { heard: { asked: [{ comment, commands, misread: 0 }], last: 5, comments: 1 } }
}
const bodyOf = (changes: readonly Change[]) => {
  const [change] = changes
  if (change === undefined || !('body' in change)) throw new Error('nothing is written')
  return change.body
}
const index = (issues: readonly Issue[], edit = (body: string) => body) =>
  makeIssue({ number: 9, title: 'Mine', body: edit(bodyOf(plan(issues))) })
const tracker = (change: Partial<Config['tracker']>): Partial<IndexFacts> => ({
  config: { ...defaultConfig, tracker: { ...defaultConfig.tracker, ...change } },
})

describe('the index issue', () => {
  test('is opened with the third tracked post, once, and not when it is off', () => {
    expect(plan(three.slice(1))).toEqual([])
    expect(plan(three)).toMatchObject([
      { do: 'open-issue', path: null, title: 'Postrider: what is next', labels: ['postrider'] },
    ])
    expect(plan([...three, index(three)])).toEqual([])
    expect(plan([...three.slice(1), openPost(7, two)])).toHaveLength(1)
    const twice = openPost(4, two)
    expect(plan([...three.slice(0, 1), twice, { ...twice, number: 8 }])).toEqual([])
  })

  test('says what to do this week with its minutes, what waits, and what was done', () => {
    const [, lead, , ...rest] = bodyOf(plan(three)).split('\n')
    expect(lead).toBe('**This week: five things, about 29 minutes.**')
    const at = 'https://redirect.github.com/o/r/issues'
    expect(rest.slice(0, 9)).toEqual([
      `- [Post 4](${at}/4): put it on Medium, 6 minutes`,
      `- [Post 4](${at}/4): one place to share it, 5 minutes`,
      `- [Post 4](${at}/4): Letter a.example has not answered since 8 November. Follow up once, or let it go.`,
      `- [Post 3](${at}/3): put it on Medium, 6 minutes`,
      `- [Post 3](${at}/3): two places to share it, 10 minutes`,
      '',
      '**Waiting:** one post for Google to know it and one reply.',
      '',
      '**So far:** 1 message sent',
    ])
    expect(rest).toContain(`| [Post 5](${at}/5) | waiting for Google | 29 November |`)
  })

  test('offers places for the whole blog, three with a box, and keeps those that are ticked', () => {
    const places = ['Planet A', 'Planet B', 'C [x](http://c)', 'Planet D', 'Planet E'].map(
      (name, i): Target => ({
        id: `p${i}.example`,
        kind: 'list',
        name,
        url: `https://p${i}.example/`,
        topics: ['sql'],
        for: 'site',
        route: { how: 'form', url: `https://p${i}.example/add`, rules: ['A valid feed'] },
      }),
    )
    const body = bodyOf(plan(three, { places: () => places }))
    expect(body).toContain(
      '- [ ] Planet A: [suggest your blog there](https://p0.example/add). A valid feed.',
    )
    expect(body.match(/suggest your blog there/g)).toHaveLength(3)
    expect(body).not.toContain('[x](http')
    expect(body).toContain('Other places that take whole blogs: Planet D and Planet E.')
    const ticked = makeIssue({
      number: 9,
      title: 'Mine',
      body: body.replace('- [ ] Planet A', '- [x] Planet A'),
    })
    const never = { ...defaultConfig, suppress: ['p1.example'] }
    const again = bodyOf(plan([...three, ticked], { places: () => places, config: never }))
    expect(again).toContain('- [x] Planet A: ')
    expect(again).toContain('- [ ] Planet D: ')
    expect(again).not.toContain('Planet B')
    expect(bodyOf(plan(three))).not.toContain('suggest your blog')
  })

  test('names nobody who did not answer where everybody can read it', () => {
    const body = bodyOf(plan(three, tracker({ public: true })))
    expect(body).toContain('One follow-up is due, or let it go.')
    expect(body).not.toContain('has not answered')
  })

  test('says from when on there is something to do, or that there is nothing', () => {
    const calm = [5, 6, 7].map(number => openPost(number, waiting))
    expect(bodyOf(plan(calm))).toContain('**Nothing to do before 29 November.**')
    const closed = calm.map((issue): Issue => ({ ...issue, state: 'closed' }))
    expect(bodyOf(plan(closed))).toContain('**Nothing to do.**')
  })

  test('is known without its comments, and where it has another title', () => {
    const stripped = index(three, body => body.replace(/<!--.*?-->\n?/gs, ''))
    expect(findIndex([...three, stripped], today)?.issue.number).toBe(9)
    expect(plan([...three, { ...stripped, trusted: false }])[0]?.do).toBe('open-issue')
  })
})

test('the day of the look is no reason to write, but for a sweep after a week', () => {
  const later = (body: string) => body.replaceAll('29 November', '20 December')
  const calm = [5, 6, 7].map(number => openPost(number, waiting, later))
  const all = [...calm, index(calm)]
  expect(plan(all, { today: '2026-12-10' })).toEqual([])
  expect(plan(all, { today: '2026-11-28', sweep: true })).toEqual([])
  const [week] = plan(all, { today: '2026-11-29', sweep: true })
  expect(bodyOf(week === undefined ? [] : [week])).toContain('Looked on 29 November.')
})

describe('what a person does in it', () => {
  test('ticks, lines and notes stay', () => {
    const edited = index(three, body =>
      body
        .replace('- [ ] Medium profile', '- [X] Medium profile')
        .replace('**Waiting:**', 'Remember the offsite.\n\n**Waiting:**')
        .replace('*Yours. Postrider does not touch this part.*', 'My notes.'),
    )
    const body = bodyOf(plan([...three, openPost(11, two), edited]))
    expect(body).toContain('- [x] Medium profile')
    expect(body).toContain('Remember the offsite.')
    expect(body).toContain('My notes.')
    expect(body).toContain('Post 11')
  })

  test('a command switches the comments off and on, and that is seen', () => {
    const silent = bodyOf(plan([...three, index(three)], saying({ do: 'digest', on: false })))
    expect(silent).toContain('No comments come here; `/postrider digest on`')
    const again = makeIssue({ number: 9, body: silent.replace(/<!--.*?-->\n?/gs, '') })
    expect(findIndex([again], today)?.silenced).toBe(true)
    expect(bodyOf(plan([...three, again], saying({ do: 'digest', on: true })))).toContain(
      'one comment a week at most',
    )
  })

  test('what is never to be suggested stands there, and stays', () => {
    const heard = saying({ do: 'suppress', host: 'c.example' })
    const body = bodyOf(plan([...three, index(three)], heard))
    expect(body).toContain('- **Never suggested**: `c.example`')
    const kept = makeIssue({ number: 9, body })
    expect(plan([...three, kept])).toEqual([])
    expect(findIndex([kept], today)?.tracked.suppressed).toEqual(['c.example'])
  })
})

test('one screen, with a thousand posts in hand', () => {
  const many = Array.from({ length: 1000 }, (_, i) => ({
    ...issueOf(three[0] as Issue, i + 1),
    body: three[0]?.body.replace('posts/p3.md', `posts/p${i}.md`) ?? '',
  }))
  const body = bodyOf(plan(many))
  expect(body).toContain('**This week: seven things, about 54 minutes.**')
  expect(body).toContain('1,993 more can wait; their posts are in the table below.')
  expect(body).toContain('And 900 more.')
  expect(body.length).toBeLessThan(20_000)
})
