import { createHash } from 'node:crypto'
import { parse as parseScript } from '@babel/parser'
import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5'
import { expect, test } from 'vitest'
import { allChecks } from '../../../src/all-checks.ts'
import type { HtmlFacts } from '../../../src/reports/html/facts.ts'
import { renderHtml } from '../../../src/reports/html/render-html.ts'
import { script } from '../../../src/reports/html/script.ts'
import { toFinding } from '../../../src/reports/report-json.ts'
import { makeFinding, makeReport } from '../../tracker/report.ts'
import {
  hostile,
  hostileReports,
  life,
  manyReports,
  reportOf,
  someReports,
} from './made-reports.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const facts: HtmlFacts = {
  today: '2026-11-30',
  checks: allChecks,
  home: 'https://example.org/project',
  lineUrl: (path, line) => `https://github.example/${encodeURIComponent(path)}#L${line}`,
  issues: new Map([['posts/ready.md', 'issues/posts--ready.md']]),
  copies: new Map([['posts/ready.md', 'copies/posts--ready.html']]),
  notices: ['Dry run: nothing was written.'],
}
const outages = [{ from: 'Hacker News', why: 'it answered 503' }]

/** All kinds of pages. */
const pages = {
  empty: renderHtml(reportOf([]), { notices: ['No post was found.'] }),
  one: renderHtml(reportOf([makeReport()]), facts),
  'one, and nothing known': renderHtml(reportOf([makeReport()])),
  some: renderHtml(reportOf(someReports(), { outages }), facts),
  many: renderHtml(reportOf(manyReports(40)), facts),
  'going out': renderHtml(reportOf(someReports()), { ...facts, goesOut: true }),
  hostile: renderHtml(reportOf(hostileReports()), { ...facts, notices: hostile }),
}
const each = Object.entries(pages)

function read(page: string): { elements: Element[]; mistakes: string[] } {
  const mistakes: string[] = []
  const document = parse(page, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }: ParserError) => mistakes.push(`${code} on ${startLine}`),
  })
  const below = (node: Node): Element[] =>
    'childNodes' in node
      ? ['tagName' in node ? [node] : [], ...node.childNodes.map(below)].flat()
      : []
  return { elements: document.childNodes.flatMap(below), mistakes }
}
const value = (element: Element, name: string) =>
  element.attrs.find(one => one.name === name)?.value
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
const named = (page: string, name: string) =>
  read(page).elements.filter(({ tagName }) => tagName === name)

test.for(each)('%s: it is well-formed, and each id stands once', ([, page]) => {
  const { elements, mistakes } = read(page)
  expect(mistakes).toEqual([])
  const ids = elements.flatMap(element => value(element, 'id') ?? [])
  expect(ids).toEqual([...new Set(ids)])
  for (const element of elements) {
    const href = value(element, 'href') ?? ''
    if (href.startsWith('#')) expect(ids).toContain(href.slice(1))
    for (const name of ['for', 'aria-labelledby', 'aria-describedby'])
      for (const id of (value(element, name) ?? '').split(' ').filter(Boolean))
        expect(ids).toContain(id)
  }
})

test.for(each)('%s: it loads nothing, and runs nothing but its script', ([, page]) => {
  const { elements } = read(page)
  const loading = ['src', 'srcset', 'data', 'poster', 'action', 'formaction', 'background', 'ping']
  for (const { tagName, attrs } of elements) {
    expect(tagName).not.toMatch(
      /^(link|img|iframe|object|embed|base|video|audio|image|use|foreignobject|template)$/i,
    )
    for (const { name, value } of attrs) {
      expect(loading).not.toContain(name)
      expect(name).not.toMatch(/^on|^style$/)
      if (name === 'href') expect(value).toMatch(/^(https?:|#|issues\/|copies\/)/)
    }
  }
  const css = textOf(named(page, 'style')[0]!)
  expect(css).not.toMatch(/url\(|@import|@font-face/)
})

test.for(each)('%s: its policy allows its own style and script by their hashes', ([, page]) => {
  const policy = named(page, 'meta').find(one => value(one, 'http-equiv') !== undefined)
  const hashed = (name: string) =>
    named(page, name).map(
      one => `'sha256-${createHash('sha256').update(textOf(one)).digest('base64')}'`,
    )
  const content = value(policy!, 'content') ?? ''
  expect(content).toContain("default-src 'none'")
  expect(content).not.toContain('unsafe')
  for (const hash of [...hashed('style'), ...hashed('script')]) expect(content).toContain(hash)
  // The policy holds from where it stands: before all that it is about.
  expect(page.indexOf('content-security-policy')).toBeLessThan(page.indexOf('<style>'))
})

test('what strangers wrote is text, and shows as it was written', () => {
  const { elements } = read(pages.hostile)
  const titles = elements.filter(({ tagName }) => tagName === 'h3').map(textOf)
  for (const text of hostile.slice(0, 6)) expect(titles).toContain(text)
  expect(titles).toContain('abcgnp.exe\ufffd')
  expect(elements.filter(({ tagName }) => /^(img|b)$/.test(tagName))).toEqual([])
  expect(named(pages.hostile, 'script')).toHaveLength(1)
})

test('numbers are those of the report', () => {
  const report = reportOf(someReports())
  const shown = textOf(named(pages.some, 'main')[0]!)
  const news = report.posts.flatMap(({ findings }) => findings.filter(({ known }) => !known))
  expect(shown).toContain(`Findings ${news.length}`)
  expect(shown).toContain(`Posts ${report.posts.length}`)
  const stops = named(pages.some, 'ul').find(one => value(one, 'class') === 'stops')!
  const counts = [...textOf(stops).matchAll(/^(.*?) (\d+)(?::.*)?$/gm)].map(([, name, n]) => [
    name,
    Number(n),
  ])
  expect(Object.fromEntries(counts)).toEqual({
    'Not published': 1,
    'Published, not looked at': 1,
    Live: 2,
    'Waiting for Google': 1,
    'Live, ready for Medium': 1,
    'On Medium': 1,
    'On Medium, checked': 0,
    'Copy chosen by Google': 1,
  })
  expect(named(pages.some, 'li').filter(one => value(one, 'class') === 'post')).toHaveLength(8)
})

test('the queue is in order: what to fix, what to put on Medium, what to share, what waits', () => {
  const turns = named(pages.some, 'li').flatMap(one => value(one, 'data-turn') ?? [])
  expect(turns).toEqual([
    ...['fix', 'fix', 'medium', 'medium', 'share', 'wait', 'nothing', 'unpublished'],
  ])
  const lines = textOf(named(pages.some, 'section')[1]!)
  expect(lines).toContain('To fix 2')
  expect(lines).toContain('Line 2: The field title is empty.')
  expect(lines).toContain('Then two places to share it, about 10 minutes')
  expect(lines).not.toContain('Publish the post')
})

test('the first sentence says it all', () => {
  const h1 = (page: string) => textOf(named(page, 'h1')[0]!)
  expect(h1(pages.empty)).toBe('No posts.')
  expect(h1(pages.one)).toBe('One post ready for Medium.')
  expect(h1(pages.some)).toBe('Two posts ready for Medium, two to fix first, one to share.')
  expect(h1(pages['going out'])).toBe('One thing to fix before these posts go out.')
  const clear = renderHtml(reportOf([makeReport()]), { goesOut: true })
  expect(h1(clear)).toBe('Ready to go out.')
  const findings = [{ ...toFinding(makeFinding({})), path: 'old.md' }]
  expect(h1(renderHtml(reportOf([], { findings }), { goesOut: true }))).toBe(
    'One thing to fix before this change goes out.',
  )
  const done = makeReport({ life: life('verified', 'done', 'Share it') })
  expect(h1(renderHtml(reportOf([done])))).toBe('Nothing to do.')
})

test('a group of the queue shows five, leads on to the next, and never hides a single one', () => {
  const queueOf = (count: number) => {
    const ready = Array.from({ length: count }, (_, i) => makeReport({ path: `posts/${i}.md` }))
    const page = renderHtml(reportOf(ready))
    const queue = named(page, 'ol').find(one => value(one, 'class') === 'queue')!
    return { page, shown: textOf(queue).match(/A post/g)?.length }
  }
  expect(queueOf(5).shown).toBe(5)
  expect(queueOf(6).shown).toBe(6)
  expect(queueOf(6).page).not.toContain('more</a>')
  expect(queueOf(7).shown).toBe(5)
  expect(queueOf(7).page).toContain('<a href="#p6">2 more</a>, in the list of posts')
})

test('a check names a hundred posts, and says how many more have it', () => {
  const findings = [makeFinding({})]
  const reports = Array.from({ length: 103 }, (_, i) => makeReport({ path: `p/${i}.md`, findings }))
  const page = renderHtml(reportOf(reports))
  const check = textOf(named(page, 'ul').find(one => value(one, 'class') === 'checks')!)
  expect(check).toContain('103 errors')
  expect(check.match(/line 2/g)).toHaveLength(100)
  expect(check).toContain('And in 3 more posts.')
})

test('what only matters on Medium says so', () => {
  const findings = [makeFinding({ concerns: 'medium' }), makeFinding({ check: 'b' })]
  const page = textOf(named(renderHtml(reportOf([makeReport({ findings })])), 'main')[0]!)
  expect(page).toContain('error, line 2, for Medium only title-missing')
  expect(page).toContain('error, line 2 b')
})

test('what is in the way is open, the rest is folded', () => {
  const folds = named(pages.some, 'details').filter(fold => textOf(fold).startsWith('Findings: '))
  expect(folds.map(fold => [textOf(fold).split('\n')[0], value(fold, 'open')])).toEqual([
    [expect.stringContaining('1 error, 1 note'), ''],
    [expect.stringContaining('1 note, 1 in the baseline'), undefined],
  ])
})

test('posts that go out stand nowhere yet, and are asked for nothing but fixes', () => {
  const shown = textOf(named(pages['going out'], 'main')[0]!)
  expect(shown).toContain('First')
  expect(shown).toContain('To fix before it goes out.')
  expect(shown).toContain('Ready to go out.')
  expect(shown).not.toMatch(/Where they stand|Put it on Medium|To share|Waiting/)
})

test('a report without findings says so, and one of one post has nothing to filter', () => {
  const none = [makeReport(), makeReport({ path: 'posts/b.md' })]
  expect(renderHtml(reportOf(none))).toContain('Nothing was found.')
  expect(named(pages.one, 'form')).toEqual([])
})

test('what a change moves, what did not answer and what was not done stand first', () => {
  const findings = [{ ...reportOf(someReports()).posts[2]!.findings[0]!, path: 'old.md' }]
  const page = renderHtml(reportOf([], { findings, outages }), { ...facts, goesOut: true })
  const shown = textOf(named(page, 'main')[0]!)
  expect(shown).toContain('Hacker News did not answer: it answered 503.')
  expect(shown).toContain('Dry run: nothing was written.')
  expect(shown).toContain('old.md, line 4')
})

test('what the baseline knows is told in its post, and counted nowhere', () => {
  const known = makeFinding({ check: 'title-length', severity: 'error', known: true })
  const page = renderHtml(reportOf([makeReport({ findings: [known] }), makeReport()]))
  expect(textOf(named(page, 'main')[0]!)).toContain('Findings: 1 in the baseline')
  expect(page).toContain('Nothing was found.')
  expect(named(page, 'details').map(fold => value(fold, 'open'))).not.toContain('')
})

test('a page over very many posts is bounded: those at its end say less', () => {
  const page = renderHtml(reportOf(manyReports(40)), facts, 10_000)
  expect(pages.many).not.toContain('The rest is in report.json')
  expect(page.match(/The rest is in report\.json/g)?.length).toBeGreaterThan(10)
  expect(named(page, 'li').filter(one => value(one, 'class') === 'post')).toHaveLength(40)
})

test('the script is one that browsers read, and stays in its element', () => {
  expect(() => parseScript(script)).not.toThrow()
  expect(script).not.toMatch(/<\/|<!--/)
})
