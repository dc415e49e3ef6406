/** Every reason that is shown rests on something: over the bundled catalogue, on posts about its topics. */
import { expect, test } from 'vitest'
import type { Because, Contact, Post, Target } from '../../src/domain.ts'
import { loadCatalogue } from '../../src/io/catalogue.ts'
import { indexContacts, noContacts } from '../../src/matching/index-contacts.ts'
import type { Matched } from '../../src/matching/judge.ts'
import { indexCandidates, judgePlaces, matchPost } from '../../src/matching/match-post.ts'
import { signals } from '../../src/matching/signals/registry.ts'
import { telling } from '../../src/matching/subject.ts'
import { nameOf, topicShare } from '../../src/matching/topics.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { readCatalogue } from '../../src/sources/catalogue.ts'
import { atLength } from './at-length.ts'

const catalogue = indexCandidates(readCatalogue(loadCatalogue()))
const { topics } = catalogue
const settings = {
  today: '2026-11-22',
  ownHosts: ['notes.example'],
  suppressed: [],
  contacts: noContacts,
  issue: null,
}

/** A post on each topic, and on what a place of that topic took. */
const posts = [...topics.places.keys()].sort().flatMap(on)
function on(topic: string): Post[] {
  const [first] = topics.places.get(topic) ?? []
  const took = catalogue.candidates[first ?? 0]?.target.samples?.[0]?.title ?? ''
  const text = `What ${topic} does at night. ${took}. `.repeat(10)
  const front = JSON.stringify(`Notes on ${topic}: ${took}`)
  return [
    readPost(
      'a.md',
      `---\ntitle: ${front}\ntags: [${JSON.stringify(topic)}]\n---\n${text}\n\n${atLength}\n`,
    ),
  ]
}
const shown = posts.flatMap(post =>
  matchPost(catalogue, [], post, settings).matched.map(matched => ({ post, matched })),
)

/** The place as asked for anew, in the stead of the one in the catalogue. */
function again(post: Post, target: Target, change: Partial<typeof settings> = {}) {
  const asked = [{ target, source: 'test' }]
  const judged = judgePlaces(catalogue, asked, post, { ...settings, ...change })
  return judged.find(one => one.target.id === target.id)
}
const has = (signal: string, found: Matched | undefined) =>
  found?.because.some(one => one.signal === signal) ?? false

test('the sample is not empty, and has reasons of several signals', () => {
  expect(shown.length).toBeGreaterThan(100)
  const said = new Set(shown.flatMap(({ matched }) => matched.because.map(({ signal }) => signal)))
  expect([...said].sort()).toEqual(expect.arrayContaining(['sample', 'takes-writing', 'topic']))
})

test('a shown reason is of a signal that ranks, with something to open', () => {
  const weights = new Map(signals.map(({ id, weight }) => [id, weight]))
  for (const { matched } of shown) {
    expect(matched.because.length).toBeGreaterThan(0)
    for (const { signal, text, evidence } of matched.because) {
      expect(weights.get(signal), signal).toBeGreaterThan(0)
      expect(text).toMatch(/^\p{Lu}.*\.$/u)
      expect(evidence).toMatch(/^https?:\/\//)
    }
  }
})

/** The place without what each reason rests on. */
const without: Record<string, (target: Target, because: Because) => Target> = {
  topic: target => ({ ...target, topics: ['falconry'], name: 'A place' }),
  sample: ({ samples: _, ...target }) => target,
  'takes-writing': ({ takesWriting: _, ...target }) => target,
  deadline: ({ deadline: _, ...target }) => target,
}

test('without what it rests on, the reason is gone', () => {
  for (const { post, matched } of shown) {
    for (const because of matched.because) {
      const { target } = matched
      expect(has(because.signal, again(post, target)), because.text).toBe(true)
      const bare = without[because.signal]?.(target, because)
      expect(bare, because.signal).toBeDefined()
      expect(has(because.signal, again(post, bare!)), because.text).toBe(false)
    }
  }
})

test('a quote has an address or a date; without both it is not shown', () => {
  const quoted = shown.filter(({ matched }) => has('sample', matched))
  expect(quoted.length).toBeGreaterThan(0)
  for (const { post, matched } of quoted) {
    const samples = matched.target.samples?.map(({ title }) => ({ title }))
    const found = again(post, { ...matched.target, samples: samples ?? [] })
    expect(has('sample', found)).toBe(false)
  }
})

test('a topical reason names a term that fewer than a twentieth of the places have or the place is called after, or two', () => {
  const rare = (said: string) => topicShare(topics, nameOf(topics.phrases, said)) < telling
  const told = shown.flatMap(({ matched }) =>
    matched.because
      .filter(({ signal }) => signal === 'topic')
      .map(({ text }) => ({ text, ...topics.of(matched.target) })),
  )
  expect(told.length).toBeGreaterThan(0)
  for (const { text, called, isWholeName } of told) {
    const [, own = '', through] =
      /^It is about (.+?), and (?:so is your post|your post is about (.+)), by (?:its \w+|a tag)\.$/.exec(
        text,
      ) ?? []
    const terms = [...own.split(' and '), ...(through === undefined ? [] : [through])]
    const names = isWholeName && called.has(nameOf(topics.phrases, own))
    expect(terms.length > 1 || rare(own) || names, text).toBe(true)
  }
})

test('a link to a competitor orders places and is said; it proposes none', () => {
  const { post, matched } = shown[0]!
  const linking = { ...matched.target, linksTo: ['rival.example'] }
  const found = again(post, linking)
  expect(found?.because).toContainEqual({
    signal: 'competitor',
    text: 'It links to your competitor rival.example, not to you.',
    evidence: linking.url,
  })
  expect(found?.score).toBeGreaterThan(matched.score)
  expect(again(post, { ...linking, topics: ['falconry'], name: 'A place' })).toBeUndefined()
})

test('what was won is said with its link, and gone without it', () => {
  const { post, matched } = shown.find(one => one.matched.target.kind === 'list')!
  const other = catalogue.candidates.find(
    ({ target }) => target.kind === 'list' && target.id !== matched.target.id,
  )!.target
  const won: Contact = {
    ...{ id: other.id, host: 'github.com', status: 'won', day: '2026-10-01', issue: 3 },
    link: 'https://github.com/o/list#articles',
  }
  const given = (...contacts: readonly Contact[]) =>
    again(post, matched.target, { contacts: indexContacts(contacts) })
  const said = (found: Matched | undefined) =>
    found?.because.find(({ signal }) => signal === 'track-record')
  expect(said(given(won))).toEqual({
    signal: 'track-record',
    text: 'Your one submission to lists so far was taken.',
    evidence: won.link,
  })
  const { link: _, ...bare } = won
  expect(said(given(bare))).toBeUndefined()
  expect(given(won)!.score).toBeGreaterThan(matched.score)
  const declined: Contact = { ...bare, status: 'declined' }
  expect(given(declined)!.score).toBeLessThan(matched.score)
  expect(said(given(declined))).toBeUndefined()
})

test('a community that is shown carries its rules on own work', () => {
  const communities = shown.filter(({ matched }) => matched.target.kind === 'community')
  expect(communities.length).toBeGreaterThan(10)
  for (const { matched } of communities)
    expect(matched.target.route?.rules?.length).toBeGreaterThan(0)
  const rulesOf = (id: string) =>
    catalogue.candidates.find(({ target }) => target.id === id)?.target.route?.rules?.join(' ')
  expect(rulesOf('news.ycombinator.com')).toContain('only now and then')
  for (const { target } of catalogue.candidates)
    if (target.id.startsWith('reddit.com/r/') && target.route !== undefined)
      expect(rulesOf(target.id), target.id).toContain('Say that you wrote it')
})
