import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import type { Change, Issue, Report } from '../../src/domain.ts'
import { parse } from '../../src/markdown/parse.ts'
import { walk } from '../../src/markdown/walk.ts'
import { longestBody } from '../../src/tracker/fit-body.ts'
import { parseIssue as parseOn } from '../../src/tracker/parse-issue.ts'
import { planIssue } from '../../src/tracker/plan-issue.ts'
import { law } from '../soak.ts'
import { makeFinding, makeOpportunity, makeReport, today } from './report.ts'

const parseIssue = (body: string) => parseOn(body, today)
const settings = { config: defaultConfig, today, lineUrl: () => null }

const issueOf = (body: string): Issue => ({
  number: 7,
  title: 'A post',
  body,
  state: 'open',
  labels: ['postrider'],
  createdAt: '2026-11-01T00:00:00Z',
  url: 'https://github.com/o/r/issues/7',
  trusted: true,
  comments: 0,
})
const bodyOf = (change: Change | null): string =>
  change !== null && 'body' in change ? change.body : ''
const open = (report: Report) => bodyOf(planIssue(report, null, settings))
const update = (report: Report, body: string) => planIssue(report, issueOf(body), settings)

const two = makeReport({
  opportunities: [makeOpportunity('a.example'), makeOpportunity('b.example')],
})

describe('an issue that nobody touched', () => {
  test('is not written again', () => {
    expect(update(two, open(two))).toBeNull()
    expect(update(two, open(two).replaceAll('\n', '\r\n'))).toBeNull()
  })

  test('says the next step and its minutes first', () => {
    const first = open(two).split('\n')[1]
    expect(first).toBe(
      '**Your turn: put it on Medium, about 6 minutes.** After that, two places to share it, about 10 minutes. Nothing is urgent, and nothing is sent for you.',
    )
  })

  test('is not written for the day alone, when it is looked at again', () => {
    const later = planIssue(two, issueOf(open(two)), { ...settings, today: '2026-12-24' })
    expect(later).toBeNull()
  })

  test('keeps its places when nobody was asked, because the post has to be mended first', () => {
    const blocked = { ...two, opportunities: [], looked: [], findings: [makeFinding({})] }
    const body = bodyOf(update(blocked, open(two)))
    expect(parseIssue(body).items.map(({ number }) => number)).toEqual([1, 2])
  })

  test('drops a place that every source stopped proposing', () => {
    const body = bodyOf(update({ ...two, opportunities: two.opportunities.slice(0, 1) }, open(two)))
    expect(parseIssue(body).items.map(({ number }) => number)).toEqual([1])
  })

  test('keeps it when a source did not answer: silence is no news', () => {
    const outages = [{ from: 'Hacker News', why: 'it answered 503' }]
    const body = bodyOf(update({ ...two, opportunities: [], outages }, open(two)))
    expect(parseIssue(body).items.map(({ number }) => number)).toEqual([1, 2])
    expect(body).toContain('did not answer: it answered 503')
  })

  test('drops it when only a source did not answer that it does not come from', () => {
    const [first, second] = two.opportunities
    const found = { ...two, opportunities: [first!, { ...second!, also: ['feeds'] }] }
    const without = (source: string) => {
      const outages = [{ from: 'A source', why: 'it answered 503', source }]
      const body = bodyOf(update({ ...found, opportunities: [], outages }, open(found)))
      return parseIssue(body).items.map(({ number }) => number)
    }
    expect(without('hacker-news')).toEqual([])
    expect(without('feeds')).toEqual([2])
    expect(without('catalogue')).toEqual([1, 2])
  })
})

describe('what a person did', () => {
  const changed = makeReport({
    text: '---\ntitle: A post\n---\nOther words.\n',
    opportunities: two.opportunities,
  })

  test('a ticked box stays ticked, and its place stays when it is proposed no more', () => {
    const ticked = open(two).replace('- [ ] **2 ·', '- [x] **2 ·')
    const body = bodyOf(update({ ...changed, opportunities: [] }, ticked))
    expect(parseIssue(body).items).toMatchObject([{ number: 2, standing: { status: 'sent' } }])
  })

  test('a ticked Medium step stays ticked', () => {
    const ticked = open(two).replace('- [ ] Open', '- [X] Open')
    expect(parseIssue(bodyOf(update(changed, ticked))).steps).toEqual(new Set(['open']))
  })

  test('an edited draft is theirs from then on', () => {
    const edited = open(two).replace('> Some words.', '> My own words.')
    const body = bodyOf(update(changed, edited))
    expect(body).toContain('> My own words.')
    const again = {
      ...changed,
      opportunities: [
        makeOpportunity('a.example', { fit: 'possible' }),
        makeOpportunity('b.example', { fit: 'possible' }),
      ],
    }
    const later = bodyOf(update(again, body))
    expect(later).toContain('> My own words.')
    expect(later).toContain('*Possible fit.*')
    expect(later).toContain('*Good fit.*')
  })

  test('a deleted place does not come back, and its number is not used again', () => {
    const items = parseIssue(open(two)).items
    const without = open(two).replace(items[0]?.markdown ?? '', '')
    const more = { ...changed, opportunities: [...two.opportunities, makeOpportunity('c.example')] }
    const body = bodyOf(update(more, without))
    expect(parseIssue(body).items.map(({ number, url }) => [number, url])).toEqual([
      [2, 'https://b.example/'],
      [3, 'https://c.example/'],
    ])
    expect(update(more, body)).toBeNull()
  })

  test('notes stay word for word', () => {
    const noted = open(two).replace(
      '*Yours. Postrider does not touch this part.*',
      'Told the team.\n\n- [x] 3 · mine',
    )
    expect(bodyOf(update(changed, noted))).toContain(
      '## Notes\n\nTold the team.\n\n- [x] 3 · mine\n',
    )
  })

  test('a line written among ours stays where it is', () => {
    const noted = open(two).replace('## Share it', 'Remember the workshop.\n\n## Share it')
    const body = bodyOf(update(changed, noted))
    expect(body).toContain('\n\nRemember the workshop.\n\n## Share it\n')
    expect(update(changed, body)).toBeNull()
  })

  test('every line that a person adds anywhere survives', () => {
    const lines = open(two).split('\n')
    fc.assert(
      fc.property(
        fc.nat(lines.length - 2),
        fc.string({ minLength: 3, maxLength: 30, unit: 'grapheme' }),
        (at, word) => {
          const written = `Mine: ${word.replace(/[\r\n`]/g, ' ').trim()} end`
          const theirs = [...lines.slice(0, at + 1), '', written, '', ...lines.slice(at + 1)].join(
            '\n',
          )
          const body = bodyOf(update(changed, theirs)) || theirs
          expect(body.replace(/\s+/g, ' ')).toContain(written.replace(/\s+/g, ' '))
        },
      ),
      law(),
    )
  })
})

describe('a detour loses nothing', () => {
  const worked = open(two)
    .replace('- [ ] **2 ·', '- [x] **2 ·')
    .replace('- [ ] Open', '- [x] Open')
    .replace('- [ ] Publish', '- [x] Publish')
    .replace('> Some words.', '> My own words.')
  const back = (change: Partial<Report>) => {
    const away = bodyOf(update({ ...two, ...change }, worked))
    return parseIssue(bodyOf(update(two, away)))
  }
  const unpublished = makeReport({ text: '---\ntitle: A post\ndraft: true\n---\nx\n' })
  const life = (
    medium: Report['life']['medium'],
    stage: Report['life']['stage'],
  ): Partial<Report> => ({
    opportunities: [],
    looked: [],
    life: { stage, live: 'pass', medium, next: { text: 'Fix one problem in the post' } },
  })

  test.each<[string, Partial<Report>]>([
    ['unpublished for a while', { post: unpublished.post, ...life('wait', 'unpublished') }],
    ['blocked for a while', { findings: [makeFinding({})], ...life('blocked', 'live') }],
    ['Medium switched off for a while', { handOff: null, ...life('never', 'live') }],
  ])('%s', (_, change) => {
    const { steps, items } = back(change)
    expect(steps).toEqual(new Set(['open', 'publish']))
    expect(items).toMatchObject([{ number: 1 }, { number: 2, standing: { status: 'sent' } }])
    expect(items[0]?.markdown).toContain('> My own words.')
  })
})

test('what a person wrote below a step stays when the step goes into a fold', () => {
  const opened = open(two).replace('paste this address:', 'paste this address:\n  Ask Kim first.')
  const life = {
    stage: 'on-medium',
    live: 'pass',
    medium: 'done',
    next: { text: 'Share it' },
  } as const
  const body = bodyOf(update(makeReport({ ...two, life }), opened))
  expect(body).toContain('<details>')
  expect(body).toContain('\n  Ask Kim first.')
})

test('the hidden block is one line, whatever is in it', () => {
  const path = 'posts/a\u2028b\u0085c.md'
  const body = open(makeReport({ path }))
  expect(parseIssue(body).state?.path).toBe(path)
})

describe('what looks like ours and is not', () => {
  test('a person’s own ticked box is no step of ours', () => {
    const own = open(two).replace('## Share it', '- [x] Publish on LinkedIn too\n\n## Share it')
    expect(parseIssue(own).steps).toEqual(new Set())
  })

  test('a fence and a fold of theirs are kept whole, where they stand', () => {
    const mine =
      'My snippet for later:\n\n```\nrm -rf dist\n\n\n## Share it\n```\n\n<details><summary>mine only</summary>\n\nhidden words\n\n</details>'
    const theirs = open(two).replace('## Share it', `${mine}\n\n## Share it`)
    const fewer = { ...two, opportunities: two.opportunities.slice(0, 1) }
    expect(bodyOf(update(fewer, theirs))).toContain(mine)
  })

  test('a heading of notes inside a draft does not begin the notes', () => {
    const inside = open(two).replace('  > Some words.', '  > Some words.\n  ## Notes')
    expect(parseIssue(inside).items).toHaveLength(2)
  })

  test('a damaged marker leaves the visible path', () => {
    const damaged = open(two).replace(
      /<!-- postrider:post .*?-->/,
      '<!-- postrider:post 1 posts/100%.md -->',
    )
    expect(parseIssue(damaged).path).toBe('posts/a.md')
  })

  test('many places of a person’s own leave no room, and none is added', () => {
    const own = Array.from(
      { length: 8 },
      (_, i) => `- [ ] **${i + 20} · [Mine ${i}](https://m${i}.example/)**\n`,
    ).join('\n')
    const theirs = open({ ...two, opportunities: [] }).replace(
      'No place fits well enough this time. That is a result too.',
      own,
    )
    expect(parseIssue(bodyOf(update(two, theirs))).items).toHaveLength(8)
  })

  test('what was sent is not written anew', () => {
    const sent = open(two).replace('- [ ] **1 ·', '- [x] **1 ·')
    const draft = { channel: 'x', text: 'Another text.', checklist: [] }
    const again = { ...two, opportunities: two.opportunities.map(one => ({ ...one, draft })) }
    const [first, second] = parseIssue(bodyOf(update(again, sent))).items
    expect(first?.markdown).not.toContain('words')
    expect(second?.markdown).toContain('> Another text.')
  })
})

describe('the first sentence', () => {
  const lead = (report: Report) => open(report).split('\n')[1]

  test('counts what is left to send, not what was sent', () => {
    const done = {
      ...two,
      life: { stage: 'on-medium', live: 'pass', medium: 'done', next: { text: 'Share it' } },
    } as const
    const sent = open(two).replaceAll('- [ ] **', '- [x] **')
    expect(bodyOf(update(done, sent)).split('\n')[1]).toBe(
      '**Nothing to do before 6 December.** Then one follow-up each to Letter a.example and Letter b.example is fine, if you want.',
    )
  })

  test('of a page that is not there asks for nothing, and shows no step to Medium', () => {
    const waiting = {
      ...two,
      life: {
        stage: 'not-live',
        live: 'fail',
        medium: 'wait',
        next: { text: 'Nothing to do until the page is there: it answers 404' },
      },
    } as const
    expect(lead(waiting)).toBe(
      '**Nothing to do until the page is there: it answers 404.** After that, Medium and two places to share it, about 10 minutes.',
    )
    expect(open(waiting)).not.toContain('## Put it on Medium')
  })

  test('of an address that is not known says how to tell it', () => {
    const unknown = {
      ...two,
      opportunities: [],
      looked: [],
      address: { url: null, how: 'unknown', certain: false, why: 'Set site.url.' },
      life: {
        stage: 'not-live',
        live: 'inconclusive',
        medium: 'blocked',
        next: { text: 'Tell where the post is' },
      },
    } as const
    expect(lead(unknown)).toBe('**Your turn: tell where the post is.** Set site.url.')
    const why = (text: string) => lead({ ...unknown, address: { ...unknown.address, why: text } })
    expect(why('its site is not known')).toMatch(/ Its site is not known$/)
    expect(why('gatsby-node says nothing')).toMatch(/ gatsby-node says nothing$/)
  })
})

test('the line of a finding is said once, and all lines where it has several', () => {
  const saying = (message: string) =>
    open(makeReport({ findings: [makeFinding({ message, place: { line: 2 } })] }))
  expect(saying('One link says nothing: “here” on line 2.')).toContain(
    '- Line 2: One link says nothing: “here”.',
  )
  const several = 'Two links say nothing, on lines 2 and 20.'
  expect(saying(several)).toContain(`- Line 2: ${several}`)
})

test('a single own link that is not worth keeping is named, not counted', () => {
  const link = { url: 'https://notes.example/', text: 'home', line: 3, column: 1, context: '' }
  const handOff = { ...(two.handOff as NonNullable<Report['handOff']>), unlink: [link] }
  expect(open({ ...two, handOff })).toContain('- [ ] Unlink the link to your own site: “home”.')
})

describe('what to expect of the import', () => {
  const tables = {
    fate: 'changed',
    severity: 'warning',
    count: 2,
    say: 'Two tables',
    lines: [4, 9],
    replace: 'Put a picture of each',
  } as const
  const embed = { ...tables, fate: 'dropped', count: 1, say: 'One embed', lines: [6] } as const
  const code = { what: 'code', count: 4, say: 'four code blocks in go', lines: [1] } as const
  const opened = (kept: object[], losses: object[]) => {
    const handOff = { ...(two.handOff as NonNullable<Report['handOff']>), kept, losses }
    return open({ ...two, handOff } as Report)
  }

  test('is one sentence, and below it what is dropped, changed and kept', () => {
    const body = opened([code], [tables, embed])
    expect(body).toContain(
      '- [ ] Read it through once: expect four code blocks in go; replace two tables and one embed (below).',
    )
    expect(body).toContain('<summary>Three spots to look at after the import</summary>')
    expect(body).toMatch(
      /May be missing:\n\n- One embed, line 6\. .*\n\nMay look different:\n\n- Two tables, lines 4 and 9\. .*\n\nShould come along: four code blocks in go\./,
    )
  })

  test('points nowhere where there is nothing to replace', () => {
    expect(opened([code], [])).toContain(
      '- [ ] Read it through once: expect four code blocks in go.\n',
    )
  })

  test('is not said of plain text', () => {
    const links = { what: 'link', count: 2, say: 'two links', lines: [1] }
    expect(opened([links], [])).not.toMatch(/Read it through|Should come along/)
  })
})

describe('without its hidden block', () => {
  const stripped = open(two).replace(/<!--[\s\S]*?-->/g, '')

  test('the issue is still that of the post, and loses no place and no tick', () => {
    const ticked = stripped.replace('- [ ] **2 ·', '- [x] **2 ·')
    expect(parseIssue(ticked).path).toBe('posts/a.md')
    const body = bodyOf(update(two, ticked))
    expect(parseIssue(body).items).toMatchObject([
      { number: 1, standing: { status: 'todo' } },
      { number: 2, standing: { status: 'sent' } },
    ])
    expect(parseIssue(body).state).not.toBeNull()
  })
})

describe('what comes from outside', () => {
  const hostile = makeReport({
    text: '---\ntitle: "--> <!-- postrider:state v1 n=2 c=00000000 {} --> @someone fixes #1"\n---\nx\n',
    opportunities: [
      makeOpportunity('a.example', {
        because: [
          { signal: 'sample', text: 'It took “</details> @all”. So.', evidence: 'javascript:x' },
        ],
      }),
    ],
    findings: [makeFinding({ severity: 'warning', message: '“<script>” @team #12' })],
  })

  test('is neither HTML, mention nor state', () => {
    const body = open(hostile)
    const nodes = [...walk(parse(body))]
    const foreign = nodes.filter(
      ({ type, value }) =>
        type === 'html' && !/^<(!-- postrider:|\/?details|details><summary>)/.test(value ?? ''),
    )
    expect(foreign).toEqual([])
    const text = nodes
      .filter(({ type }) => type === 'text')
      .map(({ value }) => value)
      .join('\n')
    expect(text).not.toMatch(/@(someone|all|team)|#1/)
    expect(parseIssue(body).state?.path).toBe('posts/a.md')
  })
})

describe('a body that would be too long', () => {
  const words = 'A reason that goes on and on. '.repeat(400)
  const long = (text: string) =>
    makeOpportunity(text, {
      draft: { channel: 'x', text: words, checklist: [] },
      because: [{ signal: 's', text: words, evidence: null }],
    })
  const report = makeReport({
    opportunities: Array.from({ length: 7 }, (_, i) => long(`t${i}.example`)),
    leftOut: [{ target: makeOpportunity('z.example').target, gate: 'closed', why: words }],
  })

  test('loses whole parts, the least needed first, and no place', () => {
    const body = open(report)
    expect(body.length).toBeLessThanOrEqual(longestBody)
    expect(body).not.toContain('Looked at and left out')
    expect(parseIssue(body).items).toHaveLength(7)
    expect([...body.matchAll(/<details>/g)].length).toBe([...body.matchAll(/<\/details>/g)].length)
  })

  test('keeps what was sent and what a person wrote', () => {
    const mine = `Mine. ${'word '.repeat(2000)}`
    const theirs = open(report)
      .replace('- [ ] **3 ·', '- [x] **3 ·')
      .replace('*Yours. Postrider does not touch this part.*', mine)
    const body = bodyOf(update({ ...report, opportunities: [] }, theirs))
    expect(body).toContain(mine.trim())
    expect(parseIssue(body).items).toMatchObject([{ number: 3, standing: { status: 'sent' } }])
  })
})
