import { describe, expect, test } from 'vitest'
import type { Target } from '../../src/domain.ts'
import { languageOf } from '../../src/markdown/language-of.ts'
import { isAnniversary } from '../../src/matching/anniversary.ts'
import type { Gate, GateFacts } from '../../src/matching/define-gate.ts'
import houseNews from '../../src/matching/gates/house-news.ts'
import noKnownRules from '../../src/matching/gates/no-known-rules.ts'
import noKnownWayIn from '../../src/matching/gates/no-known-way-in.ts'
import noLongerNew from '../../src/matching/gates/no-longer-new.ts'
import otherCode from '../../src/matching/gates/other-code.ts'
import otherLanguage from '../../src/matching/gates/other-language.ts'
import pointsElsewhere from '../../src/matching/gates/points-elsewhere.ts'
import { gates } from '../../src/matching/gates/registry.ts'
import takesNoBasics from '../../src/matching/gates/takes-no-basics.ts'
import takesNoNews from '../../src/matching/gates/takes-no-news.ts'
import takesNoRoundUp from '../../src/matching/gates/takes-no-round-up.ts'
import takesNoWriting from '../../src/matching/gates/takes-no-writing.ts'
import tooShort from '../../src/matching/gates/too-short.ts'
import wayInTooOld from '../../src/matching/gates/way-in-too-old.ts'
import { noContacts } from '../../src/matching/index-contacts.ts'
import { isNews, smallReleaseOf } from '../../src/matching/is-news.ts'
import { readPost } from '../../src/posts/read-post.ts'

const submit = { how: 'submit', url: 'https://a.example/submit' } as const
const place = (change: Partial<Target> = {}): Target => ({
  id: 'a.example',
  kind: 'newsletter',
  name: 'A letter',
  url: 'https://a.example',
  topics: [],
  ...change,
})
const written = (front: string, body = 'Words.') =>
  readPost('a.md', `---\ntitle: How we sort\n${front}\n---\n${body}\n`)
function facts(target: Partial<Target>, front = ''): GateFacts {
  const post = written(front)
  return {
    post,
    target: place(target),
    language: languageOf(post),
    today: '2026-11-29',
    ownHosts: [],
    suppressed: [],
    contacts: noContacts,
    issue: null,
  }
}
function said(gate: Gate, target: Partial<Target>, front = '', change: Partial<GateFacts> = {}) {
  return gate.shut({ ...facts(target, front), ...change })
}

test('every gate says in its title which places it takes out', () => {
  for (const { id, title } of gates)
    expect(title, id).toMatch(
      /^(?:Places|All places|Calls|Communities|Lists|Newsletters|Publications)\b.*[^.]$/,
    )
})

test('a post that is no longer new is none for a letter after a year, for a community after three', () => {
  const old = 'it is for what is new, and your post is from November 2025'
  expect(said(noLongerNew, {}, 'date: 2025-11-28')).toBe(old)
  expect(said(noLongerNew, {}, 'date: 2025-11-29')).toBeNull()
  expect(said(noLongerNew, { kind: 'community' }, 'date: 2023-12-01')).toBeNull()
  expect(said(noLongerNew, { kind: 'community' }, 'date: 2023-11-01')).toContain('November 2023')
  expect(said(noLongerNew, { kind: 'list' }, 'date: 2012-01-01')).toBeNull()
  expect(said(noLongerNew, {}, '')).toBeNull()
})

test('news are news for 90 days, wherever they go', () => {
  const release = 'tags: [release]\ndate: '
  expect(said(noLongerNew, { kind: 'community' }, `${release}2026-08-31`)).toBeNull()
  expect(said(noLongerNew, { kind: 'community' }, `${release}2026-08-30`)).toBe(
    'your post is news from August 2026',
  )
})

test('a list and a publication keep what stays useful', () => {
  for (const kind of ['list', 'publication'] as const) {
    expect(said(takesNoNews, { kind }, 'tags: [release]')).toMatch(/^it keeps what stays useful/)
    expect(said(takesNoNews, { kind })).toBeNull()
  }
  expect(said(takesNoNews, {}, 'tags: [release]')).toBeNull()
})

describe('news are told by the title', () => {
  test.each([
    'Sorter v2.1.0 released',
    'Announcing Sorter 3',
    'Sorter 3.0 is out!',
    'Sorter v0.12.2',
    'Sorter Tools 0.83 - faster and smaller',
    '7.3.0: named groups',
    'Sorter 8 Beta: the fast one',
    'Introducing the Sorter',
    'Project Goals Update',
    'Sorter v4.0 Release Candidate 2: faster',
    'Sorter 4.x Roadmap',
    'Sneak peek: beyond Sorter 4',
    'Discontinuing the XML backend',
    'Security advisory for Sorter',
    'Launching the survey of 2026',
    'Sorting by hand comes to Linux',
    'Sorter 3.1 is nearing end-of-support',
    'Breaking change to the default order of Sorter',
    'Retirement of the old Sorter: what to know',
    'Sorter retirement: what to know',
    'Deprecation of the order by colour',
    'Sorter: Deprecating “by-size”',
    'Sorter now supports tables',
    'Table order policy RFC',
    'sorter.example: malicious packages rows and tables',
  ])('%s', title => expect(isNews({ ...written(''), title })).toBe(true))

  test.each([
    'How to release a package by hand',
    'Sorting in Python 3.12 by example',
    'What we learned from 4.5 million rows',
    'Update a row without a lock',
    'Our release process, and why it is slow',
    'A roadmap to the documentation of sorting',
    'How we beta-tested a parser',
    'When it comes to sorting, wait',
    'Coming to terms with tabs',
    'How deprecation works in a compiler',
    'Saving for retirement by hand',
    'How we find malicious packages',
  ])('not: %s', title => expect(isNews({ ...written(''), title })).toBe(false))
})

test('who brings news says so in the beginning', () => {
  const begins = (text: string) => isNews(readPost('a.md', `# The order of rows\n\n${text}\n`))
  for (const text of [
    'We are very happy to announce the first order of rows.',
    'The Sorter team is excited to share what comes next.',
    'A month ago there was a test. Today, we’re releasing it to all.',
    'The committee is announcing the end of Sorter.',
    'We’re launching a survey on sorting.',
    'In Sorter 1.90.0, the order `by-size` will be demoted.',
  ])
    expect(begins(text), text).toBe(true)
  for (const text of [
    'We are happy to be read.',
    'Today we sort rows by hand.',
    'In 3.5 hours, the table will be sorted.',
    'In Sorter 1.90 there are rows. They will be read.',
    `${'It went on. '.repeat(30)} We are happy to announce the order of rows.`,
  ])
    expect(begins(text), text).toBe(false)
})

test('notes of a small release are none for people who do not follow it', () => {
  for (const title of [
    'Sorter v2.1.1 released',
    'Sorter v3.0.0-rc.1 released',
    'Sorter 3.0 Beta 2',
    'Release notes of October',
  ]) {
    expect(smallReleaseOf({ title, tags: [] }), title).not.toBeNull()
    const post = written('')
    for (const kind of ['newsletter', 'community', 'podcast'] as const)
      expect(takesNoNews.shut({ ...facts({ kind }), post: { ...post, title } }), title).toBe(
        'your post is the notes of a small release, which those want who use it already',
      )
  }
  for (const title of [
    'Sorter v2.0.0 released',
    'Announcing Sorter 3',
    'Sorting with Rust 1.40.1 by hand',
    'What a parser of 10.2.3.4 does',
  ])
    expect(smallReleaseOf({ title, tags: [] }), title).toBeNull()
})

test('a minor release that is listed rather than explained is for places about it, a candidate for none', () => {
  const title = 'Sorter v2.1.0 released'
  const small = 'your post is the notes of a small release, which those want who use it already'
  const shut = (body: string, topics: string[] = ['databases'], as = title) =>
    takesNoNews.shut({
      ...facts({ kind: 'newsletter', topics }),
      post: { ...readPost('a.md', `${body}\n`), title: as },
    })
  const words = (n: number) => Array.from({ length: n }, (_, i) => `word${i}`).join(' ')
  const listOf = (entries: number, each: number) => `- ${words(each)}\n`.repeat(entries)
  const list = listOf(30, 20)
  expect(shut(list)).toBe(small)
  expect(shut(`${words(499)}\n\n${list}`)).toBe(small)
  expect(shut(words(500))).toBeNull()
  expect(shut(list, ['databases', 'sorter'])).toBeNull()
  expect(shut(list, ['databases'], 'Sorter v3.0.0 released')).toBeNull()
  expect(shut(list, ['sorter'], 'Sorter v3.0 Release Candidate: no news')).toBe(small)
  expect(shut(words(500), ['sorter'], 'Sorter v3.0 Release Candidate: no news')).toBeNull()
  expect(shut(words(500), ['sorter'], 'Sorter v3.0.1 released')).toBe(small)
  expect(shut(list, ['databases'], 'What sorting 2.1 million rows costs')).toBeNull()
  expect(shut(listOf(17, 30), ['databases'], 'Announcing Sorter 3.0 Alpha')).toBeNull()
  expect(shut(listOf(16, 30), ['databases'], 'Announcing Sorter 3.0 Alpha')).toBe(small)
  expect(shut(listOf(30, 29), ['databases'], 'Announcing Sorter 3.0 Alpha')).toBe(small)
  expect(shut(listOf(17, 30))).toBe(small)
})

describe('a round-up is none for those who gather themselves', () => {
  const shut = (title: string, kind: Target['kind'], tags: string[] = []) =>
    takesNoRoundUp.shut({
      ...facts({ kind }),
      post: { ...written(''), title, tags },
    })

  test.each([
    'Community Round-up #12',
    'Roundup: what people build',
    'Sorters Conf 2026 recap',
    'Sorter Monthly #4',
    'Weeknotes, 12 May',
    'Links of the week',
    'Meeting notes of the working group',
    'Sorting resources 2026',
    'Learning resources for C++',
    'This month at Example Corp',
    'Example Corp newsletter, March 2026',
    'October news',
    'Fresh tutorials on Sorter',
    'SortCon Brasil 2026',
  ])('%s', title => {
    for (const kind of ['list', 'newsletter', 'publication', 'community'] as const)
      expect(shut(title, kind)).toBe(
        'it wants articles, and your post gathers what was said elsewhere',
      )
    expect(shut(title, 'writer')).toBeNull()
  })

  test('by its links, where hardly a sentence has none', () => {
    const letter = (
      words: number,
      links: number,
      more = '',
      to = (n: number) => `${n}.example/`,
    ) => {
      const link = (n: number) => `[word](https://${to(n)})`
      const all = [
        ...Array.from({ length: links }, (_, n) => link(n)),
        ...Array(words - links).fill('word'),
      ]
      return readPost(
        'a.md',
        `# Sorting, and a summer in the north\n\n${all.join(' ')}\n\n${more}\n`,
      )
    }
    const gathers = (post: ReturnType<typeof letter>) =>
      takesNoRoundUp.shut({ ...facts({}), post }) !== null
    expect(gathers(letter(200, 8))).toBe(true)
    expect(gathers(letter(201, 8))).toBe(false)
    expect(gathers(letter(150, 7))).toBe(false)
    expect(gathers(letter(601, 60))).toBe(false)
    expect(gathers(letter(200, 8, '```js\nsort(a)\n```'))).toBe(false)
    expect(gathers({ ...letter(200, 8), title: 'Sorter 3 released' })).toBe(false)
    const mostToTwo = (others: number) => (n: number) =>
      n < others ? `${n}.example/` : `github.com/${n % 2 === 0 ? 'sorter' : 'rows'}/${n}`
    expect(gathers(letter(200, 12, '', mostToTwo(3)))).toBe(false)
    expect(gathers(letter(200, 12, '', mostToTwo(4)))).toBe(true)
    expect(gathers(letter(200, 12, '', n => `github.com/owner-${n}/rows`))).toBe(true)
  })

  test('what a team works on itself is none', () => {
    expect(shut('Sorter Labs: what we’ve been working on', 'newsletter')).toBeNull()
    expect(shut('What I’ve been working on', 'newsletter')).not.toBeNull()
  })

  test('by its tags', () => {
    expect(shut('What happened', 'newsletter', ['Roundup'])).not.toBeNull()
  })

  test.each([
    'How we round up to the next cent',
    'Rounding in SQL',
    'Taking notes in a meeting without a laptop',
    'Broken links, and a week of mending them',
    'Why this newsletter has no tracking',
    'Sharing resources between threads',
    'Silicon sorters 2026',
    'An October in the desert',
  ])('not: %s', title => expect(shut(title, 'list')).toBeNull())
})

describe('a post that only points elsewhere is none for anybody', () => {
  const shut = (body: string, title = 'How we sort') =>
    pointsElsewhere.shut({
      ...facts({}),
      ownHosts: ['own.example'],
      post: { ...readPost('a.md', `# A\n\n${body}\n`), title },
    })
  const words = (n: number) => Array.from({ length: n }, (_, i) => `word${i}`).join(' ')
  const link = '[there](https://other.example/a)'

  test('it has moved', () => {
    const moved = 'your post only says that something has moved'
    expect(shut('We are moving the guide to a page of its own.')).toBe(moved)
    expect(shut('Read the page instead.', 'Upgrade to Sorter 7 (moved)')).toBe(moved)
    expect(shut('This guide has been moved to the handbook.')).toBe(moved)
    expect(shut(`We moved house, and had to sort all books. ${words(30)}`)).toBeNull()
    expect(shut(`The table has moved to another disk. ${words(200)}`)).toBeNull()
  })

  test('it is a link and a few words', () => {
    expect(shut(`I encourage you to read it ${link}.`)).toBe(
      'your post has 7 words, and leads on to other pages',
    )
    expect(shut('A short note, with nothing else.')).toBeNull()
    expect(shut('More is on [my page](https://own.example/b).')).toBeNull()
    expect(shut(`${words(248)} ${link}`)).not.toBeNull()
    expect(shut(`${words(249)} ${link}`)).toBeNull()
    expect(shut(`${words(149)} ${link}`, 'Sorter 8 released')).toBeNull()
    expect(shut(`${words(140)} ${link}`, 'Sorter 8 released')).not.toBeNull()
  })

  test('a line of code says as much as three words, and of pictures five count', () => {
    const code = (lines: number) => `\`\`\`js\n${'sort(a)\n\n'.repeat(lines)}\`\`\``
    expect(shut(`See ${link}.\n\n${code(82)}`)).not.toBeNull()
    expect(shut(`See ${link}.\n\n${code(83)}`)).toBeNull()
    const pictures = '![A slide](slide.png) '.repeat(36)
    expect(shut(`${words(190)} ${link}\n\n${pictures}`)).not.toBeNull()
    expect(shut(`${words(200)} ${link}\n\n${pictures}`)).toBeNull()
  })

  test('it has nothing that can be read', () => {
    expect(
      pointsElsewhere.shut({ ...facts({}), post: readPost('a.md', '<iframe src="x"></iframe>\n') }),
    ).toBe('there is nothing to read in the file of your post')
  })
})

test('what is on the own house is for those who follow it', () => {
  const shut = (title: string) =>
    houseNews.shut({ ...facts({}), post: readPost('a.md', `---\ntitle: "${title}"\n---\n`) })
  for (const title of [
    'Example Corp becomes our gold sponsor',
    'Our 2026 year in review',
    'A letter from our director',
    'Example Corp donates to Sorter',
    'Core team membership updates',
    'Our first 50,000 stars',
    'Two contributors spotlight: maintainer spotlight on Jo',
    'Spotlight on SIG Sorting',
    'Ecosystem and frameworks: my role at Example Corp',
    'Getting saucy: I joined Example Corp!',
    'Welcome Jo to the Sorter language team!',
    'Changes to the compiler team',
    'Leadership Council update of June',
    'Announcing the Sorting/Merging Working Group',
    'Announcing the New Sorter Project Directors',
    'Announcing the Sorter Style Team',
    'Meet our contributors: the north',
    'Sorter participates in Google Summer of Code 2026',
    'A call for contributors to the table group',
    'Why are we running out of money?',
    'Sorter Conf updates',
    'The 2026 Sorter Event Lineup',
    'Sorter at SortCon US 2026',
    'Announcing the Sorter website',
    'Welcome to the Inside Sorter blog!',
    'Changes to Sorter Slack',
    'This site is now sorted by hand',
    'A new look for sorter.example',
    'Rebranding Sorter',
  ])
    expect(shut(title), title).toMatch(/^your post is news of your own project/)
  for (const title of [
    'Leader election in a cluster',
    'Funding in open source',
    'SQL joins, drawn',
    'How many stars a list needs',
    'Steering a sort by hand',
    'How a table is joined by hand',
    'Changes to how a team sorts',
    'Looking at silicon',
    'A new look at sorting',
    'Handling event updates',
    'Announcing the team mode of Sorter',
    'Table team update and roadmap',
  ])
    expect(shut(title), title).toBeNull()
  const site = (lines: number) =>
    readPost(
      'a.md',
      `# This site is now sorted by hand\n\n\`\`\`sh\n${'sort\n'.repeat(lines)}\`\`\`\n`,
    )
  expect(houseNews.shut({ ...facts({}), post: site(4) })).not.toBeNull()
  expect(houseNews.shut({ ...facts({}), post: site(5) })).toBeNull()
  const tagged = readPost('a.md', '---\ntitle: Our tables\ntags: [Sponsorships]\n---\n')
  expect(houseNews.shut({ ...facts({}), post: tagged })).not.toBeNull()
})

test('letters on the very project take news of its house', () => {
  const shut = (ownHost: string, topics: string[], kind: Target['kind'] = 'newsletter') =>
    houseNews.shut({
      ...facts({ kind, topics }),
      post: { ...written(''), title: 'Core team membership updates' },
      ownHosts: ['www.example', ownHost],
    })
  expect(shut('blog.sorter-lang.example', ['sorter'])).toBeNull()
  expect(shut('tablesorter.example', ['table sorter', 'tables'])).toBeNull()
  expect(shut('blog.sorter-lang.example', ['tables', 'sorter'])).not.toBeNull()
  expect(shut('mysorter.example', ['sorter'])).not.toBeNull()
  expect(shut('blog.sorter-lang.example', ['sorter'], 'community')).not.toBeNull()
  expect(shut('blog.sorter-lang.example', [])).not.toBeNull()
})

describe('an anniversary is for those who follow it', () => {
  const isOne = (title: string, body = 'Words.') =>
    isAnniversary(readPost('a.md', `---\ntitle: "${title}"\n---\n${body}\n`))
  const named = 'Sorter sorts rows. It began with Sorter 1.'

  test.each<[string, string?]>([
    ['Sorter turns three'],
    ['Sorter turns 10!'],
    ['Sorter is five years old'],
    ['Octoversary: what I sorted'],
    ['A birthday of Sorter'],
    ['The table group celebrates two years of tests'],
    ['5 years of Sorter', named],
    ['Five years of Sorter!', named],
    ['Sorter: 4 years releasing software', 'Last year I wrote of Sorter turning 3 years old.'],
    ['Sorter: 3 years later', 'I made its very first commit on a Monday.'],
    ['Six years on', 'Six years ago today there was no Sorter.'],
  ])('%s', (title, body) => expect(isOne(title, body)).toBe(true))

  test.each<[string, string?]>([
    ['The page turns 404 into a poem'],
    ['A loop turns 10 rows into one'],
    ['The birthday paradox in hashes'],
    ['5 years of Sorter', 'What we learnt about rows.'],
    ['Ten Years of Remote Work', 'In remote work, remote work comes first.'],
    ['Sorting by hand, two years later', 'We moved all tables two years ago, and it paid.'],
    ['Sorter 1.87.0 and ten years of it', 'On its birthday it comes out.'],
  ])('not: %s', (title, body) => expect(isOne(title, body)).toBe(false))
})

test('a note is none where articles are chosen, unless it is news', () => {
  const words = (n: number) => Array.from({ length: n }, (_, i) => `word${i}`).join(' ')
  const code = `\n\n\`\`\`js\n${'sort(a)\n\n'.repeat(50)}\`\`\``
  const shut = (body: string, kind: Target['kind'] = 'newsletter', title = 'How we sort') =>
    tooShort.shut({ ...facts({ kind }), post: { ...readPost('a.md', body), title } })
  const note = 'it wants articles, and your post is a note of 499 words'
  expect(shut(words(499))).toBe(note)
  for (const kind of ['community', 'list', 'podcast', 'publication'] as const)
    expect(shut(words(499), kind), kind).toBe(note)
  for (const kind of ['thread', 'writer', 'call-for-papers'] as const)
    expect(shut(words(499), kind), kind).toBeNull()
  expect(shut(words(500))).toBeNull()
  expect(shut(`${words(450)}${code}`)).toBeNull()
  expect(shut(`${words(449)}${code}`)).not.toBeNull()
  expect(shut(words(20), 'newsletter', 'Sorter 3 released')).toBeNull()
  const ofProject = (n: number, ownHost = 'blog.sorter.example') =>
    tooShort.shut({
      ...facts({ topics: ['sorter'] }),
      post: { ...readPost('a.md', words(n)), title: 'How we sort' },
      ownHosts: [ownHost],
    })
  expect(ofProject(300)).toBeNull()
  expect(ofProject(299)).not.toBeNull()
  expect(ofProject(300, 'jo.example')).not.toBeNull()
})

test('first steps take more words', () => {
  const shut = (n: number) =>
    tooShort.shut({
      ...facts({ kind: 'newsletter' }),
      post: { ...readPost('a.md', 'word '.repeat(n)), title: 'Setting up Sorter' },
    })
  expect(shut(699)).toBe('it wants articles, and your post is an introduction of 699 words')
  expect(shut(700)).toBeNull()
})

describe('a short post whose code is in other languages', () => {
  const block = (language: string) => `\n\n\`\`\`${language}\nx\n\`\`\`\n`
  const shut = (code: string, change: Partial<Target> = {}, title = 'How we sort', words = 300) =>
    otherCode.shut({
      ...facts({ topics: ['python'], ...change }),
      post: { ...readPost('a.md', 'word '.repeat(words) + code), title },
    })

  test('is for no place on the one', () => {
    expect(shut(block('yaml'))).toBe(
      'the code of your post is in other languages than the one that it is about',
    )
    expect(shut(block('YAML') + block('sh') + block('js'))).not.toBeNull()
    expect(shut(block('py'), { topics: ['go'] })).not.toBeNull()
  })

  test('unless some of it is in that one, or none says what it is in', () => {
    expect(shut(block('yaml') + block('py'))).toBeNull()
    expect(shut(block(''))).toBeNull()
    expect(shut('')).toBeNull()
  })

  test('commands, output and data stand beside any language', () => {
    expect(shut(block('sh') + block('json') + block('diff'))).toBeNull()
  })

  test('nor where the place is about more, the post is long, or it is news', () => {
    expect(shut(block('yaml'), { topics: ['testing', 'python'] })).toBeNull()
    expect(shut(block('yaml'), {}, 'How we sort', 700)).toBeNull()
    expect(shut(block('yaml'), {}, 'Sorter 3 released')).toBeNull()
  })
})

describe('first steps are none for people who know the subject', () => {
  const shut = (title: string, kind: Target['kind'] = 'community', tags: string[] = []) =>
    takesNoBasics.shut({ ...facts({ kind }), post: { ...written(''), title, tags } })

  test.each([
    'Getting started with Sorter',
    'An introduction to sorting',
    'Sorting for beginners',
    'The basics of sorting',
    'Basic types of Sorter: rows',
    'How to sort your first table',
    'Sorter cheat sheet',
    'Sorting 101',
    'Setting up Sorter on a small machine',
    'How to install Sorter',
    'What is Sorter?',
  ])('%s', title => {
    expect(shut(title)).toBe(
      'people who know the subject talk there, and your post is for those who begin',
    )
    expect(shut(title, 'newsletter')).toBeNull()
  })

  test('by its tags', () => expect(shut('Rows', 'community', ['Beginners'])).not.toBeNull())

  test('and are welcome where people learn', () => {
    const post = { ...written(''), title: 'Sorting 101' }
    for (const topic of ['learning', 'beginners'])
      expect(
        takesNoBasics.shut({ ...facts({ kind: 'community', topics: ['rows', topic] }), post }),
      ).toBeNull()
  })

  test.each([
    'How we started a company with Sorter',
    'Back to basics with a large table',
    'What is maintenance, anyway?',
    'What is Sorter 2018?',
    'What is the cost of a sorted table?',
    'Why setting up a table takes a day',
  ])('not: %s', title => expect(shut(title)).toBeNull())
})

test('a section for tutorials is for posts that show code', () => {
  const shut = (heading: string, lines: number) =>
    takesNoWriting.shut({
      ...facts({ kind: 'list', takesWriting: { heading, newest: '2026-07-19', lastYear: 3 } }),
      post: readPost('a.md', `Words.\n\n\`\`\`js\n${'sort(a)\n'.repeat(lines)}\`\`\`\n`),
    })
  expect(shut('Sorter Tutorials', 4)).toBe(
    'its section “Sorter Tutorials” is for tutorials, and your post shows no code',
  )
  expect(shut('Sorter Tutorials', 5)).toBeNull()
  expect(shut('Articles and tutorials', 4)).toBeNull()
})

test('a way in that was last known three years ago is none', () => {
  const route = { ...submit, checked: '2023-11-01' }
  expect(said(wayInTooOld, { route })).toBe('its submission page was last seen in November 2023')
  expect(said(wayInTooOld, { route: { ...submit, checked: '2023-12-01' } })).toBeNull()
  expect(said(wayInTooOld, { route: submit })).toBeNull()
})

test('a place is known by its way in, or by what it took', () => {
  const samples = [{ title: 'Sorting at night', date: '2026-07-01' }]
  expect(said(noKnownWayIn, { samples: [{ title: 'Sorting at night' }] })).not.toBeNull()
  expect(said(noKnownWayIn, { kind: 'podcast' })).not.toBeNull()
  expect(said(noKnownWayIn, { kind: 'community' })).not.toBeNull()
  expect(said(noKnownWayIn, { kind: 'podcast', route: submit })).toBeNull()
  expect(said(noKnownWayIn, { kind: 'podcast', samples })).toBeNull()
  expect(said(noKnownWayIn, {})).not.toBeNull()
})

test('where people talk, the rules come first', () => {
  const rules = ['Say that you wrote it']
  expect(said(noKnownRules, { kind: 'community', route: submit })).not.toBeNull()
  expect(said(noKnownRules, { kind: 'community', route: { ...submit, rules } })).toBeNull()
  expect(said(noKnownRules, { kind: 'newsletter', route: submit })).toBeNull()
})

describe('language', () => {
  const german =
    'Wir sortieren die Zeilen nicht im Speicher, und das ist der Grund, warum die Abfrage schnell bleibt. '
  const french =
    'Le tri des lignes est fait par la base, et les index sont lus une fois pour toutes les pages de la liste. '
  const english = 'We sort the rows of a page in memory, and that is why the query stays fast. '
  const technical = '`a1b2c3d` Fix: sorter-core rows (#123) (A. Name) `d4e5f6a` Docs: typo (#124) '
  const readAs = (text: string) => languageOf(written('', text.repeat(8)))

  test('is told by the post, else by its words', () => {
    expect(readAs(english)).toBe('en')
    expect(readAs(technical)).toBe('en')
    expect(readAs(german)).toBeNull()
    expect(readAs(french)).toBeNull()
    expect(readAs('行を並べ替えるのはデータベースの仕事です。')).toBeNull()
    expect(languageOf(written('lang: de-AT', english))).toBe('de')
  })

  test('parts a post and a place', () => {
    const chinese = { language: 'zh' }
    expect(said(otherLanguage, chinese)).toBe('it is in Chinese, and your post is in English')
    expect(said(otherLanguage, {}, 'lang: de')).toBe('it is in English, and your post is in German')
    expect(said(otherLanguage, {}, '', { language: null })).toBe(
      'it is in English, and your post seems to be in another',
    )
    expect(said(otherLanguage, chinese, 'lang: zh')).toBeNull()
    expect(said(otherLanguage, {})).toBeNull()
  })
})
