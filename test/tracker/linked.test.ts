/** Links at places that were written to: seen, kept, lost, and told. */
import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import type { LinkLook, Web } from '../../src/domain.ts'
import { lookForLinks } from '../../src/look-for-links.ts'
import { newsOf } from '../../src/tracker/news.ts'
import { parseIssue } from '../../src/tracker/parse-issue.ts'
import { planIssue } from '../../src/tracker/plan-issue.ts'
import { postInHand } from '../../src/tracker/post-in-hand.ts'
import { readStanding, sayStanding } from '../../src/tracker/standing.ts'
import { startBlog } from './blog-in-memory.ts'
import { makeIssue } from './issues.ts'
import { makeOpportunity, makeReport } from './report.ts'

const report = makeReport({ opportunities: [makeOpportunity('letter.example')] })
const settings = (today: string, look?: LinkLook) => ({
  ...{ config: defaultConfig, today, lineUrl: () => null },
  ...(look !== undefined && { links: new Map([[1, look]]) }),
})
const won = ', won 20 November: <https://letter.example/7/>.'
const opened = planIssue(report, null, settings('2026-11-20')).body.replace(
  /- \[ \] (\*\*1 · .*?\*\*), newsletter.*$/m,
  (_, name) => `- [x] ${name}${won}`,
)
const look = (body: string, today: string, seen: LinkLook) =>
  planIssue(report, makeIssue({ number: 3, body }), settings(today, seen))?.body ?? body
const head = (body: string) => /^- \[x\] \*\*1 · .*?\*\*(.*)$/m.exec(body)?.[1]
const news = (body: string, isPublic = false) =>
  newsOf(postInHand(makeIssue({ number: 3, body }), '2026-12-20')!, {
    ...{ today: '2026-12-20', public: isPublic },
  }).filter(({ key }) => key.startsWith('3.1'))

const linked = look(opened, '2026-11-22', { there: 'pass', rel: 'nofollow' })
const gone = look(linked, '2026-11-30', { there: 'fail' })

describe('behind the status', () => {
  test('a link that is seen is said with its day and kind, and keeps them', () => {
    const words =
      ', won 20 November, linked (nofollow) since 22 November: <https://letter.example/7/>.'
    expect(head(linked)).toBe(words)
    expect(head(look(linked, '2026-11-23', { there: 'pass', rel: 'nofollow' }))).toBe(words)
    expect(head(look(linked, '2026-11-23', { there: 'pass' }))).toBe(
      ', won 20 November, linked since 22 November: <https://letter.example/7/>.',
    )
  })

  test('one that has gone is said once, and one that comes back begins anew', () => {
    const words = ', won 20 November, link gone since 30 November: <https://letter.example/7/>.'
    expect(head(gone)).toBe(words)
    expect(head(look(gone, '2026-12-01', { there: 'fail' }))).toBe(words)
    expect(head(look(gone, '2026-12-02', { there: 'pass' }))).toContain('linked since 2 December')
  })

  test('what says nothing changes nothing, and a link that was never seen is not lost', () => {
    expect(look(linked, '2026-11-30', { there: 'inconclusive' })).toBe(linked)
    expect(head(look(opened, '2026-11-22', { there: 'fail' }))).toBe(won)
  })

  test('it stays when the place answers, and goes when the place is opened again', () => {
    const [item] = parseIssue(linked, '2026-11-30').items
    expect(item?.standing.linked).toEqual({ there: true, since: '2026-11-22', rel: 'nofollow' })
    const said = sayStanding(item!.standing, { today: '2026-11-30', public: true })
    expect(readStanding(said, '2026-11-30').said).toEqual(item?.standing)
  })
})

describe('as news', () => {
  test('a link that came, and one that has gone', () => {
    expect(news(opened)).toEqual([])
    expect(news(linked).map(({ say }) => say.markdown)).toEqual([
      expect.stringMatching(
        /: Letter letter\S*example links to it \(\[look\]\(https:\/\/letter.example\/7\/\)\)$/,
      ),
    ])
    expect(news(gone)[0]?.say.markdown).toMatch(/: the link to it at Letter \S+ has gone$/)
    expect(news(gone)[0]?.key).not.toBe(news(linked)[0]?.key)
  })

  test('in public names no place', () => {
    expect(news(linked, true)[0]?.say.markdown).toContain(': a place links to it')
    expect(news(gone, true)[0]?.say.markdown).toContain('the link to it at a place has gone')
  })
})

test('asked are the page that was told, and lists; nobody who was not written to', async () => {
  const asked: string[] = []
  const web: Web = {
    async get({ url }) {
      asked.push(url)
      return { ok: false, why: 'no answer' }
    },
  }
  const items = [
    { id: 'letter.example', standing: { status: 'won', link: 'https://letter.example/7/' } },
    { id: 'github.com/o/awesome', standing: { status: 'sent' } },
    { id: 'news.example', standing: { status: 'sent' } },
    { id: 'github.com/o/other', standing: { status: 'todo' } },
  ] as const
  const tracked = {
    items: items.map((one, i) => ({
      ...{
        ...one,
        number: i + 1,
        name: one.id,
        url: null,
        markdown: '',
        recorded: null,
        edited: true,
      },
    })),
  }
  const kinds = new Map([
    ['github.com/o/awesome', 'list' as const],
    ['github.com/o/other', 'list' as const],
    ['news.example', 'newsletter' as const],
  ])
  const found = await lookForLinks(tracked, ['https://notes.example/a/'], kinds, web)
  expect(asked).toEqual(['https://letter.example/7/', 'https://github.com/o/awesome'])
  expect([...found.values()]).toEqual([{ there: 'inconclusive' }, { there: 'inconclusive' }])
})

test('a sweep looks, a push does not, and the weekly word tells of it', async () => {
  const blog = await startBlog().grown()
  const at = 'https://elephant.example/7/'
  blog.elsewhere[at] = '<a rel="ugc" href="https://notes.example/post-0/">Post 0</a>'
  const item = /\*\*(\d+) · \[Elephant Notes/.exec(blog.issue(1).body)?.[1]
  blog.say(1, 'jo', `/postrider won ${item} ${at}`)
  await blog.push()
  expect(blog.issue(1).body).not.toContain(', linked')
  blog.today = '2026-11-10'
  await blog.sweep()
  expect(blog.issue(1).body).toContain(`, linked (ugc) since 10 November: <${at}>.`)
  expect(blog.said.at(-1)).toContain(`Elephant Notes links to it ([look](${at}))`)
  blog.elsewhere[at] = '<a href="/">Home</a>'
  blog.today = '2026-11-18'
  await blog.sweep()
  expect(blog.issue(1).body).toContain(`, link gone since 18 November: <${at}>.`)
  expect(blog.said.at(-1)).toContain('the link to it at Elephant Notes has gone')
  const again = await blog.sweep()
  expect(again.filter(change => 'number' in change && change.number === 1)).toEqual([])
})
