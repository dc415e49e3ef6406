import { describe, expect, test } from 'vitest'
import type { Contact, Target } from '../../src/domain.ts'
import type { GateFacts } from '../../src/matching/define-gate.ts'
import cooldown from '../../src/matching/gates/cooldown.ts'
import suppressed from '../../src/matching/gates/suppressed.ts'
import { indexContacts, suppressedBy, withDesks } from '../../src/matching/index-contacts.ts'
import { readPost } from '../../src/posts/read-post.ts'

const target = (url: string): Target => ({
  id: url.replace('https://', ''),
  kind: 'newsletter',
  name: 'A letter',
  url,
  topics: [],
})
const contact = (id: string, change: Partial<Contact> = {}): Contact => ({
  id,
  host: id.split('/')[0] ?? id,
  status: 'sent',
  day: '2026-11-24',
  issue: 3,
  ...change,
})
const facts = (url: string, contacts: readonly Contact[], today = '2026-12-08'): GateFacts => ({
  post: readPost('a.md', '---\ntitle: A\n---\nWords.\n'),
  target: target(url),
  today,
  ownHosts: [],
  suppressed: suppressedBy(contacts),
  contacts: indexContacts(contacts),
  issue: 7,
  language: 'en',
})
const said = (url: string, contacts: readonly Contact[], today?: string) =>
  cooldown.shut(facts(url, contacts, today))

describe('a place that was written to for another post', () => {
  const sent = [contact('a.example')]

  test('rests for 100 days, and the day is told', () => {
    expect(said('https://www.a.example/submit', sent)).toBe(
      'you wrote to it on 24 November; it can be suggested again from 4 March 2027',
    )
    expect(said('https://a.example', sent, '2027-03-03')).not.toBeNull()
    expect(said('https://a.example', sent, '2027-03-04')).toBeNull()
    expect(said('https://b.example', sent)).toBeNull()
  })

  test('is told in words that the place may read', () => {
    const declined = [contact('a.example', { status: 'declined' })]
    expect(said('https://a.example', declined)).toMatch(/^you were in touch on 24 November;/)
    const won = [contact('a.example', { status: 'won', day: '2026-12-02' })]
    expect(said('https://a.example', won)).toMatch(/^it linked to you on 2 December;/)
  })

  test('counts from the newest contact; one without a day is the newest', () => {
    const two = [contact('a.example'), contact('a.example', { day: '2026-12-01' })]
    expect(said('https://a.example', two)).toContain('1 December')
    expect(said('https://a.example', [...two].reverse())).toContain('1 December')
    const { day: _, ...noDay } = contact('a.example')
    for (const list of [
      [...two, noDay],
      [noDay, ...two],
    ]) {
      expect(said('https://a.example', list, '2030-01-01')).toBe(
        'you wrote to it already, and no day is noted',
      )
    }
  })

  test('is one place of many on such a host', () => {
    const list = [contact('github.com/o/awesome')]
    expect(said('https://github.com/o/awesome', list)).not.toBeNull()
    expect(said('https://github.com/o/other', list)).toBeNull()
  })

  test('is not told in the issue that shows it itself', () => {
    const { silent } = cooldown
    if (typeof silent !== 'function') throw new Error('it is never silent')
    expect(silent(facts('https://a.example', [contact('a.example', { issue: 7 })]))).toBe(true)
    expect(silent(facts('https://a.example', sent))).toBe(false)
  })
})

describe('a desk that chooses for several letters', () => {
  const letter = (url: string, way = 'https://house.example/contact'): Target => ({
    ...target(url),
    route: { how: 'e-mail', url: way },
  })
  const letters = [letter('https://a.example'), letter('https://b.example')]
  const factsOf = (of: Target, contacts: readonly Contact[]) => {
    const plain = facts(of.url, contacts)
    return { ...plain, target: of, contacts: withDesks(plain.contacts, letters) }
  }
  const saidOf = (of: Target, contacts: readonly Contact[]) => cooldown.shut(factsOf(of, contacts))
  const sent = [contact('a.example')]

  test('rests as a whole', () => {
    expect(saidOf(letter('https://b.example'), sent)).toBe(
      'you wrote to its desk on 24 November; it can be suggested again from 4 March 2027',
    )
    expect(saidOf(letter('https://a.example'), sent)).toMatch(/^you wrote to it on/)
    expect(saidOf(letter('https://c.example', 'https://c.example/contact'), sent)).toBeNull()
    expect(saidOf(target('https://b.example'), sent)).toBeNull()
  })

  test('rests also where the letter itself heard of you long ago', () => {
    const both = [contact('b.example', { day: '2026-01-05' }), ...sent]
    expect(saidOf(letter('https://b.example'), both)).toMatch(
      /^you wrote to its desk on 24 November;/,
    )
    expect(saidOf(letter('https://b.example'), both.slice(0, 1))).toBeNull()
  })

  test('is told in words that it may read', () => {
    for (const status of ['won', 'declined', 'replied'] as const)
      expect(saidOf(letter('https://b.example'), [contact('a.example', { status })])).toMatch(
        /^you were in touch with its desk on 24 November;/,
      )
  })

  test('is not told in the issue that shows the letter that was sent', () => {
    const { silent } = cooldown
    if (typeof silent !== 'function') throw new Error('it is never silent')
    const here = factsOf(letter('https://b.example'), [contact('a.example', { issue: 7 })])
    expect(cooldown.shut(here)).not.toBeNull()
    expect(silent(here)).toBe(true)
    expect(silent(factsOf(letter('https://b.example'), sent))).toBe(false)
  })
})

describe('another place of a host that one post was sent to', () => {
  const sent = (issue: number) => [contact('reddit.com/r/a', { issue })]

  test('is no second place for that post, and one for others', () => {
    expect(said('https://reddit.com/r/b', sent(7))).not.toBeNull()
    expect(said('https://reddit.com/r/b', sent(3))).toBeNull()
  })

  test('is another one where the host is of many people', () => {
    const here = [contact('github.com/o/awesome', { issue: 7 })]
    expect(said('https://github.com/o/other', here)).toBeNull()
  })
})

test('a box that is open, or set aside for one post, is no contact', () => {
  for (const status of ['todo', 'skipped', 'never'] as const) {
    expect(said('https://a.example', [contact('a.example', { status })])).toBeNull()
  }
})

test('what was never to be suggested again is suppressed for all posts', () => {
  const shut = (url: string, id: string) =>
    suppressed.shut(facts(url, [contact(id, { status: 'never' })]))
  expect(shut('https://www.a.example/submit', 'a.example')).not.toBeNull()
  expect(shut('https://github.com/O/Awesome', 'github.com/o/awesome')).not.toBeNull()
  expect(shut('https://github.com/o/other', 'github.com/o/awesome')).toBeNull()
})
