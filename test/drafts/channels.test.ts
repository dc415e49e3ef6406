import { describe, expect, test } from 'vitest'
import { type Target, targetKinds } from '../../src/domain.ts'
import { channels } from '../../src/drafts/channels/registry.ts'
import { pickSentences } from '../../src/drafts/pick-sentences.ts'
import { type Matched, writeDraft } from '../../src/drafts/write-draft.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { countWords } from '../../src/text/words.ts'

const url = 'https://notes.example/partial-indexes/'
const post = readPost(
  'a.md',
  `---
title: Partial indexes in PostgreSQL
description: What a partial index saves, measured. And when not.
---
A partial index covers only the rows that your query asks for.
This is why it stays small.
The planner of PostgreSQL uses a partial index when it can prove its predicate.
TODO: a partial index of PostgreSQL needs a number here.

Read https://example.com for more on the partial index of PostgreSQL.
`,
)
const matched = (change: Partial<Target> = {}): Matched => ({
  target: {
    id: 'pg.example',
    kind: 'newsletter',
    name: 'Elephant Notes',
    url: 'https://pg.example',
    topics: ['postgresql'],
    ...change,
  },
  source: 'catalogue',
  score: 0.6,
  fit: 'good',
  because: [
    {
      signal: 'sample',
      text: 'It took “A smaller index” in May 2026. Both are about that.',
      evidence: 'https://pg.example/1',
    },
  ],
  terms: ['partial', 'index', 'PostgreSQL'],
})
const write = (change: Partial<Target> = {}) =>
  writeDraft(matched(change), post, url, { name: 'Jo' })

test('the sentences are the author’s own, and each stands alone', () => {
  expect(pickSentences(post, ['partial', 'index', 'PostgreSQL'], 60)).toEqual([
    'A partial index covers only the rows that your query asks for.',
    'The planner of PostgreSQL uses a partial index when it can prove its predicate.',
  ])
})

test('what others say in an interview is not the author’s, nor is an address anybody’s', () => {
  const interview = readPost(
    'a.md',
    `---
title: Partial indexes in PostgreSQL
---
Readers of PostgreSQL plans meet the partial index sooner or later.

Ask about a partial index of PostgreSQL at ada@notes.example today.

To learn of a partial index of PostgreSQL, join us on Slack.

**Ada Byron:** I measured each partial index of PostgreSQL for a year. A partial index is small.

**AB:** The partial index of PostgreSQL came first.

**JQ:** Is a partial index of PostgreSQL a promise?

**AB:** The partial index of PostgreSQL is one.

**JQ:** Was the partial index of PostgreSQL drawn on paper?

I drew each partial index of PostgreSQL on paper myself.
`,
  )
  expect(pickSentences(interview, ['partial', 'index'], 60)).toEqual([
    'Readers of PostgreSQL plans meet the partial index sooner or later.',
  ])
})

test('labels of what is explained are no speakers', () => {
  const explained = readPost(
    'a.md',
    `# Indexes\n\n**Note:** A partial index is small.\n\n**Note:** A partial index is cheap.\n\nA partial index stays as small as its rows.\n`,
  )
  expect(pickSentences(explained, ['partial', 'index'], 60)).toContain(
    'A partial index stays as small as its rows.',
  )
})

test('rules that stand beside the way in are not told again', () => {
  const route = { how: 'submit', url: 'https://pg.example/submit' } as const
  const kind = 'community'
  expect(write({ kind, route }).checklist).toEqual(['Read its rules on own links first.'])
  expect(write({ kind, route: { ...route, rules: ['No own links'] } }).checklist).toEqual([])
})

describe.each(targetKinds)('a %s', kind => {
  const draft = write({ kind })

  test('has a channel that writes to it', () => {
    expect(channels.map(({ id }) => id)).toContain(draft.channel)
    expect(draft.text).not.toBeNull()
  })

  test('gets a short text with one link, the canonical, and nothing invented', () => {
    const text = draft.text ?? ''
    expect(text.match(/https?:\/\/[^\s)]+/g)).toEqual([url])
    expect(countWords(text)).toBeLessThanOrEqual(100)
    expect(text).not.toMatch(/TODO|undefined|null|\[\w+\]\(\)|\bRe:|love|amazing|hope this finds/i)
  })

  test('is plainly by the author, or says whose it is', () => {
    expect(`${draft.text} ${draft.checklist.join(' ')}`).toMatch(/\bI\b|\bmine\b|\bmy\b|yours/)
  })
})

test('a newsletter hears of what it linked, in the words of the match', () => {
  expect(write().text).toBe(
    [
      'Hello,',
      'You linked “A smaller index”. I wrote “Partial indexes in PostgreSQL”, and it may suit your readers.',
      'A partial index covers only the rows that your query asks for. The planner of PostgreSQL uses a partial index when it can prove its predicate.',
      url,
      'Jo',
    ].join('\n\n'),
  )
})

test('without that evidence the claim is gone', () => {
  const draft = writeDraft({ ...matched(), because: [] }, post, url, {})
  expect(draft.text).not.toContain('You linked')
})

test('a list gets one line in the form lists ask for', () => {
  expect(write({ kind: 'list' }).text).toBe(
    `- [Partial indexes in PostgreSQL](${url}) - What a partial index saves, measured.`,
  )
})

test('a place that wants words from people only gets a title and no text', () => {
  expect(write({ kind: 'community', wants: 'links' })).toMatchObject({
    channel: 'link-submission',
    text: null,
    subject: post.title,
  })
  const answer = write({ kind: 'thread', wants: 'links' })
  expect([answer.text, answer.subject]).toEqual([null, undefined])
})

test('a sentence that the post says twice is taken once', () => {
  const twice = readPost(
    'a.md',
    `# Indexes\n\n${'A partial index stays as small as its rows. '.repeat(2)}\n`,
  )
  expect(pickSentences(twice, ['partial', 'index'], 60)).toHaveLength(1)
})
