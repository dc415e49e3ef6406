import { expect, test } from 'vitest'
import { renderComment } from '../src/reports/pull-request.ts'
import { toFinding, toPost } from '../src/reports/report-json.ts'
import { renderSummary } from '../src/reports/summary.ts'
import { makeFinding, makeReport } from './tracker/report.ts'

const noLine = () => null

test('a comment on hundreds of posts fits, the worst first, and says where the rest is', () => {
  const many = Array.from({ length: 300 }, (_, i) =>
    makeReport({
      path: `posts/p${i}.md`,
      text: `---\ntitle: Post ${i}\n---\nx\n`,
      findings: i === 250 ? [makeFinding({})] : [],
    }),
  )
  const wordy = many.map(report => ({
    ...report,
    findings: [
      ...report.findings,
      makeFinding({ severity: 'warning', message: 'A long finding. '.repeat(40) }),
    ],
  }))
  const body = renderComment({ posts: wordy.map(toPost) }, noLine)
  expect(body.length).toBeLessThanOrEqual(60_100)
  expect(body.indexOf('Post 250')).toBeLessThan(300)
  expect(body).toMatch(/more posts: see the summary/)
})

test('a comment without anything to fix is two lines and the address', () => {
  expect(renderComment({ posts: [toPost(makeReport())] }, noLine)).toBe(
    '<!-- postrider:pull-request -->\n**Ready to go out.**\n\n**A post** will be at\n<https://notes.example/a/>\n',
  )
})

test('a comment tells what Medium loses and keeps, and what blocks the way there once', () => {
  const { handOff } = makeReport()
  const lost = { fate: 'dropped', count: 1, lines: [7], replace: 'Put a link' } as const
  const report = makeReport({
    findings: [makeFinding({ check: 'medium-form', concerns: 'medium', message: 'One form.' })],
    handOff: {
      ...handOff!,
      kept: [{ what: 'code', count: 2, say: 'two code blocks in go', lines: [3, 9] }],
      losses: [
        { ...lost, severity: 'error', say: 'One form' },
        { ...lost, severity: 'warning', say: 'One embed' },
      ],
    },
  })
  const toMend = { ...report, findings: [...report.findings, makeFinding({})] }
  const body = renderComment({ posts: [toPost(toMend)] }, noLine)
  expect(body).toContain('When you take it to Medium: two things will not survive as they are')
  expect(body).toContain('| One embed | line 7 | Put a link |')
  expect(body).toContain('Should come along: two code blocks in go.')
  expect(body.match(/One form/g)).toHaveLength(1)
})

test('a post that is never to go to Medium is not told what would be lost there', () => {
  const life = { ...makeReport().life, medium: 'never' } as const
  const { handOff } = makeReport()
  const lost = { fate: 'dropped', count: 1, lines: [7], replace: 'Put a link' } as const
  const losses = [{ ...lost, severity: 'warning', say: 'One embed' }] as const
  const report = makeReport({ life, handOff: { ...handOff!, losses } })
  expect(renderComment({ posts: [toPost(report)] }, noLine)).not.toContain('Medium')
})

test('a comment tells how to silence a check that it shows', () => {
  const thin = makeFinding({ check: 'content-thin', severity: 'warning', concerns: 'medium' })
  const short = makeFinding({ check: 'link-shortener', severity: 'warning', concerns: 'post' })
  const footOf = (...findings: ReturnType<typeof makeFinding>[]) =>
    /ignore: \[(.*)\]/.exec(
      renderComment({ posts: [toPost(makeReport({ findings }))] }, noLine),
    )?.[1]
  expect(footOf(thin, short)).toBe('link-shortener')
  expect(footOf(thin)).toBeUndefined()
})

test('a comment tells that what it told before is gone, as often as it is written anew', () => {
  const write = (errors: number, before: string | null) => {
    const findings = Array.from({ length: errors }, () =>
      makeFinding({ severity: 'error', concerns: 'post' }),
    )
    return renderComment({ posts: [toPost(makeReport({ findings }))] }, noLine, { before })
  }
  const verdict = (comment: string) => comment.split('\n')[1]
  expect(verdict(write(0, null))).toBe('**Ready to go out.**')
  expect(verdict(write(0, write(0, null)))).toBe('**Ready to go out.**')
  expect(verdict(write(0, write(1, null)))).toBe('**Ready to go out.** The problem is gone.')
  const both = write(0, write(2, null))
  expect(verdict(both)).toBe('**Ready to go out.** Both problems are gone.')
  expect(write(0, both)).toBe(both)
  const three = write(1, write(3, null))
  expect(verdict(three)).toMatch(/^\*\*One thing to fix/)
  expect(verdict(write(0, three))).toBe('**Ready to go out.** All three problems are gone.')
})

test('a comment speaks of one post as one, and of two as two', () => {
  const findings = [makeFinding({ severity: 'error', concerns: 'post' })]
  const post = toPost(makeReport({ findings }))
  const withLosses = { ...post, losses: [] }
  expect(renderComment({ posts: [withLosses] }, noLine)).toContain(
    'this post goes out.** The rest is fine, or can wait until you take it to',
  )
  expect(renderComment({ posts: [withLosses, withLosses] }, noLine)).toContain(
    'these posts go out.** The rest is fine, or can wait until you take them to',
  )
})

test('a summary names what did not answer and what was not done', () => {
  const text = renderSummary(
    [makeReport()],
    [],
    [{ from: 'Hacker News', why: 'it answered 503' }],
    ['Dry run: nothing was written.'],
  )
  expect(text).toContain('Dry run: nothing was written.')
  expect(text).toContain('- Hacker News: it answered 503')
  expect(text).toContain('No issue is to change.')
})

test('a note is no finding to count in the summary', () => {
  const findings = (['error', 'warning', 'note', 'note'] as const).map(severity =>
    makeFinding({ severity }),
  )
  const shown = renderSummary([makeReport({ findings })], [], [], [])
  expect(shown).toContain('| 1 of 2 |')
  expect(shown).toMatch(/Findings in \S+: 2, and two notes</)
})

test('a finding has a column, also where it is of a whole line', () => {
  expect(toFinding(makeFinding({ place: { line: 2 } }))).toMatchObject({ line: 2, column: 1 })
  expect(toFinding(makeFinding({ place: { line: 2, column: 7 } }))).toMatchObject({ column: 7 })
})

test('a clear comment tells in a sentence what Medium loses', () => {
  const { handOff } = makeReport()
  const lost = { fate: 'dropped', severity: 'warning', count: 1, lines: [7], replace: 'A' } as const
  const losses = ['Two tables', 'Seven footnotes', 'One embed'].map(say => ({ ...lost, say }))
  const kept = [{ what: 'code', count: 2, say: 'two code blocks', lines: [3, 9] }] as const
  const report = makeReport({ handOff: { ...handOff!, kept, losses } })
  const [, ...body] = renderComment({ posts: [toPost(report)] }, noLine).split('\n\n')
  expect(body.slice(1)).toEqual([
    '<details><summary>When you take it to Medium: three things will not survive as they are</summary>',
    'Two tables, seven footnotes and one embed. The post’s issue will have the steps once it is live.',
    '</details>\n',
  ])
})

test('a summary without a post says that there is nothing to do, and claims no more', () => {
  expect(renderSummary([], [], [], [])).toBe(
    '## Postrider\n\nNothing to do: no post was to be looked at.\n\nNo issue is to change.\n',
  )
})
