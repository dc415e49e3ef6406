/** What an issue says of Google: sure words only where Search Console said so. */
import { expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import type { IndexState, Life, Report } from '../../src/domain.ts'
import { newsOf } from '../../src/tracker/news.ts'
import { parseIssue } from '../../src/tracker/parse-issue.ts'
import { planIssue } from '../../src/tracker/plan-issue.ts'
import { postInHand } from '../../src/tracker/post-in-hand.ts'
import { readState } from '../../src/tracker/state.ts'
import { makeIssue } from './issues.ts'
import { makeReport, today } from './report.ts'

const settings = { config: defaultConfig, today, lineUrl: () => null }
const body = (change: Partial<Report>) => planIssue(makeReport(change), null, settings).body
const evidence = 'https://search.google.com/search-console/inspect?id=1'
const index = (state: IndexState['state'], why: string, more = {}): IndexState => ({
  ...{ state, why, evidence, ...more },
})
const life = (stage: Life['stage'], medium: Life['medium'], text: string): Life => ({
  ...{ stage, medium, live: 'pass', next: { text } },
})

test.each<[IndexState['state'], string]>([
  ['confirmed', ' → Indexed → '],
  ['likely', ' → Probably indexed → '],
  ['unknown', ' → Probably indexed → '],
])('a page that is %s: “%s”', (state, words) => {
  const said = body({ index: index(state, 'Google has it') })
  expect(said).toContain(words)
  expect(said).toContain(`- **Google**: [Google has it](${evidence}).`)
})

test('while Google does not have it, nothing is to be done', () => {
  const said = body({
    index: index('waiting', 'Google does not have it yet'),
    life: life('waiting-index', 'wait', 'Nothing to do until Google has the page'),
  })
  expect(said).toContain(
    `**Nothing to do until Google has the page.** Google does not have it yet ([Search Console](${evidence})).`,
  )
  expect(said).toContain('→ **Waiting for Google** →')
  expect(postInHand(makeIssue({ number: 1, body: said }), today)?.turn).toBe(false)
})

test('what keeps it out is said, and where one sees it', () => {
  const said = body({
    index: index('blocked', 'Google says: robots.txt keeps it out'),
    life: life('live', 'blocked', 'Open the page to Google'),
  })
  expect(said).toContain(
    `**Your turn: open the page to Google.** Google says: robots.txt keeps it out ([Search Console](${evidence})). Until then it should not go to Medium.`,
  )
  expect(said).toContain(' → Not indexed → **Not ready for Medium**')
  expect(said).not.toContain('## Put it on Medium')
})

test('that Google chose the copy is a step, and news', () => {
  const chosen = 'https://medium.com/@jo/a-1'
  const report = makeReport({
    index: index('blocked', `Google takes ${chosen} for the original`, { chosen }),
    google: { state: 'blocked', chosen, look: 7 },
    life: life('lost', 'done', 'Check the canonical link on Medium: Google chose the copy'),
  })
  const opened = makeIssue({ number: 1, body: body({}) })
  const ticked = { ...opened, body: opened.body.replace('- [ ] Publish', '- [x] Publish') }
  const said = planIssue(report, ticked, settings)?.body ?? ''
  expect(said).toContain(
    '**Your turn: check the canonical link on Medium: Google chose the copy.**',
  )
  expect(said).toContain('It must be <https://notes.example/a/>.')
  expect(said).toContain('→ On Medium since 22 November → **Copy chosen by Google**')
  expect(readState(said)?.google).toEqual(report.google)
  expect(parseIssue(said, today).copy.since).toBe(today)
  const post = postInHand(makeIssue({ number: 1, body: said }), today)!
  expect([post.turn, post.onMedium, post.now]).toEqual([true, true, 'copy chosen by Google'])
  expect(newsOf(post, { today, public: true }).map(({ say }) => say.markdown)).toEqual([
    expect.stringContaining('check the canonical link on Medium: Google chose the copy'),
  ])
})
