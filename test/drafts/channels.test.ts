import { describe, expect, test } from 'vitest'
import { type Post, type Target, targetKinds } from '../../src/domain.ts'
import { channels } from '../../src/drafts/channels/registry.ts'
import { ownPassages } from '../../src/drafts/own-sentences.ts'
import { writeDrafts } from '../../src/drafts/write-drafts.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { countWords } from '../../src/text/words.ts'
import { draftFor, matched, post, url } from './desk.ts'

const write = (change: Partial<Target> = {}) => draftFor(matched(change))
const sample = {
  signal: 'sample',
  text: 'It took “A smaller index” in May 2026. Your post is about indexes too.',
  evidence: 'https://pg.example/1',
}

describe('the sentences of a post', () => {
  const texts = textsOf(post)

  test('each passage begins with one that stands alone, and the next may lean on it', () => {
    expect(texts).toContain(
      'A partial index covers only the rows that a query asks for. This is why it stays small.',
    )
    expect(texts.filter(text => text.startsWith('This'))).toEqual([])
  })
  test('what it quotes, and what is not finished, is not said', () => {
    expect(texts.join(' ')).not.toMatch(/best thing|TODO|https/)
  })
  test('a full stop that begins a word ends no sentence', () => {
    const net = readPost(
      'b.md',
      'The whole service was moved from Java to .NET Core in a weekend.\n',
    )
    expect(ownPassages(net.content)[0]?.claims[0]?.text).toBe(
      'The whole service was moved from Java to .NET Core in a weekend.',
    )
  })
})

const textsOf = ({ content }: Post) =>
  ownPassages(content).map(({ claims }) => claims.map(({ text }) => text).join(' '))

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
  expect(textsOf(interview)).toEqual([
    'Readers of PostgreSQL plans meet the partial index sooner or later.',
  ])
})

test('labels of what is explained are no speakers', () => {
  const explained = readPost(
    'a.md',
    `# Indexes\n\n**Note:** A partial index is small.\n\n**Note:** A partial index is cheap.\n\nA partial index stays as small as its rows.\n`,
  )
  expect(textsOf(explained)).toEqual(['A partial index stays as small as its rows.'])
})

test('rules that stand beside the way in are not told again', () => {
  const route = { how: 'submit', url: 'https://pg.example/submit' } as const
  const kind = 'community'
  const rule = 'Read its rules on own links first.'
  expect(write({ kind, route }).checklist).toContain(rule)
  const told = write({ kind, route: { ...route, rules: ['No own links'] } })
  expect(told.checklist).not.toContain(rule)
})

describe.each(targetKinds)('a %s', kind => {
  const draft = write({ kind })
  const text = draft.text ?? ''

  test('has a channel that writes to it', () => {
    expect(channels.map(({ id }) => id)).toContain(draft.channel)
    expect(draft.text).not.toBeNull()
  })
  test('gets a short text with one link, the canonical, and nothing invented', () => {
    expect(text.match(/https?:\/\/[^\s)]+/g)).toEqual([url])
    expect(countWords(text)).toBeLessThanOrEqual(110)
    expect(text).not.toMatch(/TODO|undefined|null|\[\w+\]\(\)|\bRe:|love|amazing|hope this finds/i)
  })
  test('is plainly by the author, or says whose it is', () => {
    expect(`${text} ${draft.checklist.join(' ')}`).toMatch(/\bI\b|\bmine\b|\bmy\b|yours/)
  })
})

test('a newsletter hears of what it linked, in the words of the match', () => {
  const { text } = draftFor(matched({}, { because: [sample] }))
  expect(text).toContain(
    'You linked “A smaller index” in May 2026. I wrote “Partial indexes in PostgreSQL”',
  )
  expect(text).toMatch(/\n\nJo$/)
})

test('without that evidence the claim is gone', () => {
  expect(draftFor(matched({}, { because: [] })).text).not.toContain('You linked')
})

test('places of one kind get different texts of one post', () => {
  const names = ['Elephant Notes', 'Query Weekly', 'Index Letter']
  const places = names.map(name => matched({ name, id: name }))
  const drafts = writeDrafts(places, { post, url, author: {} })
  const said = drafts.flatMap(({ claims = [] }) => claims.flatMap(({ from }) => from))
  expect(new Set(drafts.map(({ text }) => text)).size).toBe(3)
  expect(drafts.map(({ text }) => text)).not.toContain(null)
  // Its beginning may be said to two, what comes later to one.
  const timesSaid = (id: string) => said.filter(one => one === id).length
  for (const id of new Set(said.filter(one => /^post:\d/.test(one)))) {
    expect(timesSaid(id)).toBeLessThanOrEqual(
      id.startsWith('post:6.') || id.startsWith('post:11.') ? 2 : 1,
    )
  }
  drafts.forEach(({ text }, i) => {
    for (const other of names.filter(name => name !== names[i])) expect(text).not.toContain(other)
  })
})

describe('a list', () => {
  test('gets one line in the form lists ask for', () => {
    expect(write({ kind: 'list' }).text).toBe(
      `- [Partial indexes in PostgreSQL](${url}) - What a partial index saves, measured on a table of orders.`,
    )
  })
  test('whose lines end without a full stop and begin small gets one like them', () => {
    const samples = ['how to index', 'how to vacuum', 'what to measure'].map(note => ({
      title: 'A',
      note,
    }))
    expect(write({ kind: 'list', samples }).text).toMatch(/ - what a partial index .* orders$/)
  })
  test('gets the whole sentences of a description that a tool cut off', () => {
    const file =
      '---\ntitle: Indexes\ndescription: An index that covers a part of the rows stays small. The planner will…\n---\nText.\n'
    expect(draftFor(matched({ kind: 'list' }), {}, readPost('f.md', file)).text).toMatch(
      / - An index that covers a part of the rows stays small\.$/,
    )
  })
  test('gets what the post says that it does, where nobody described it', () => {
    const says = (text: string) =>
      draftFor(matched({ kind: 'list' }), {}, readPost('g.md', `# Indexes\n\n${text}\n`)).text
    const line = `- [Indexes](${url}) - `
    expect(says('Rows grow. In this post I’ll show you how to drop half of an index.')).toBe(
      `${line}Shows how to drop half of an index.`,
    )
    expect(says('This article will walk you through an index of a part of the rows.')).toBe(
      `${line}Walks through an index of a part of the rows.`,
    )
    expect(says('In this post, we will introduce partial indexes and use them in a shop.')).toBe(
      `${line}Introduces partial indexes and uses them in a shop.`,
    )
    // It speaks of “my”, or points at what stands elsewhere.
    expect(says('In this post I’ll describe my indexes of all my rows.')).toBeNull()
    expect(says('In this post I’ll describe these indexes of a part of the rows.')).toBeNull()
  })
  test('gets its headings, where they are no orders', () => {
    const parts = (...titles: string[]) => {
      const body = titles.map(title => `## ${title}\n\nThe rows of the predicate are few.`)
      const sorted = readPost('h.md', `# Rows\n\n${body.join('\n\n')}\n`)
      return draftFor(matched({ kind: 'list' }), {}, sorted).text
    }
    expect(parts('Predicates', 'Rows on Disk', 'Vacuum in PostgreSQL')).toBe(
      `- [Rows](${url}) - Covers Predicates, rows on Disk and Vacuum in PostgreSQL.`,
    )
    expect(parts('Install the extension', 'Create an index')).toBeNull()
  })
  test('gets no line where nothing says what the post is: facts, and the line to finish', () => {
    const bare = readPost('i.md', '---\ntitle: Indexes\n---\nRows are read by many.\n')
    const draft = draftFor(matched({ kind: 'list' }), {}, bare)
    expect(draft.text).toBeNull()
    expect(draft.checklist[0]).toBe(
      'There is no text: no sentence of the post says what it is. Say in a few words what a reader learns; here are the facts to write from.',
    )
    expect(draft.checklist[1]).toBe(
      `Finish this line, without “I” and praise: - [Indexes](${url}) -`,
    )
  })
  test('gets no line that praises', () => {
    const loud = readPost(
      'c.md',
      '---\ntitle: Indexes\ndescription: The ultimate guide to every index.\n---\nText.\n',
    )
    expect(draftFor(matched({ kind: 'list' }), {}, loud).text).toBeNull()
  })
})

test('a newsletter that is made in the open gets the title and the address', () => {
  const route = { how: 'pull-request', url: 'https://pg.example/repo' } as const
  expect(write({ route }).text).toBe(`- [Partial indexes in PostgreSQL](${url})`)
})

test.each([
  [
    'a place whose rules say so',
    { kind: 'community', wants: 'links' },
    'ask for words from people',
  ],
  ['Hacker News', { kind: 'thread', url: 'https://news.ycombinator.com/item?id=1' }, 'Hacker News'],
  ['Stack Overflow', { kind: 'thread', url: 'https://stackoverflow.com/q/1' }, 'Stack Exchange'],
  ['Qwoted', { kind: 'community', url: 'https://app.qwoted.com/1' }, 'Qwoted'],
] as const)('%s gets facts, why there is no text, and no text', (_, change, why) => {
  const draft = write(change)
  expect(draft).toMatchObject({ channel: 'link-submission', text: null })
  // An answer in a thread has no title.
  expect(draft.subject).toBe(change.kind === 'thread' ? undefined : post.title)
  expect(draft.checklist.join(' ')).toContain(why)
  if (change.kind === 'thread')
    expect(draft.checklist.join(' ')).toContain('What the post says on it: ')
})

test('a post in another language gets facts, and why', () => {
  const german = readPost(
    'd.md',
    '---\ntitle: Teilindizes\nlang: de\n---\nEin Teilindex umfasst nur die Zeilen, nach denen eine Abfrage fragt.\n\n## Kosten\n\n## Nutzen\n',
  )
  const draft = draftFor(matched(), {}, german)
  expect(draft.text).toBeNull()
  expect(draft.checklist[0]).toContain('not in English')
  expect(draft.checklist).toContain('What is in it: Kosten; Nutzen')
})

test('a team speaks as “we”, and so does who says so', () => {
  const team = readPost(
    'e.md',
    '---\ntitle: Version 2\n---\nWe released version 2 of the library after a year of work on it.\n',
  )
  for (const { text } of [
    draftFor(matched(), {}, team),
    draftFor(matched({ kind: 'publication' }), { voice: 'we' }),
  ]) {
    expect(text).toMatch(/\bwe wrote\b|\bours\b/i)
    expect(text).not.toMatch(/\bI (?:wrote|found)\b|\bmine\b/)
  }
})

test('parameters of the config stand in letters, and never in a line for a list', () => {
  const write = (kind: Target['kind'], at: string) =>
    writeDrafts([matched({ kind })], {
      post,
      url: at,
      author: {},
      parameters: { utm_source: 'x' },
    })[0]
  expect(write('newsletter', url)?.text).toContain(`${url}?utm_source=x`)
  expect(write('newsletter', `${url}#top`)?.text).toContain(`${url}?utm_source=x#top`)
  expect(write('list', url)?.text).not.toContain('utm_source')
})
