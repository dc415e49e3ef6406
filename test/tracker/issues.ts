import { defaultConfig } from '../../src/config/default-config.ts'
import type { Issue, Report } from '../../src/domain.ts'
import { planIssue } from '../../src/tracker/plan-issue.ts'
import { makeReport, today } from './report.ts'

/** An issue as GitHub lists it, with what a test wants to differ. */
export const makeIssue = (change: Partial<Issue> & { readonly number: number }): Issue => ({
  title: 'A post',
  body: '',
  state: 'open',
  labels: ['postrider'],
  createdAt: '2026-11-01T00:00:00Z',
  url: `https://github.com/o/r/issues/${change.number}`,
  trusted: true,
  comments: 0,
  ...change,
})
export const issueOf = (issue: Issue, number: number): Issue => makeIssue({ ...issue, number })

/** The issue of a post as it is opened, and what a person makes of it. */
export function openPost(
  number: number,
  change: Partial<Report> = {},
  edit = (body: string) => body,
): Issue {
  const text = `---\ntitle: Post ${number}\ndate: 2026-10-01\n---\nSome words.\n`
  const report = makeReport({ path: `posts/p${number}.md`, text, ...change })
  const opened = planIssue(report, null, { config: defaultConfig, today, lineUrl: () => null })
  if (opened?.do !== 'open-issue') throw new Error('no issue is opened')
  return makeIssue({ number, title: opened.title, body: edit(opened.body) })
}

/** It waits for Google. */
export const waiting: Partial<Report> = {
  life: {
    stage: 'waiting-index',
    live: 'pass',
    medium: 'wait',
    next: { text: 'Nothing to do before 29 November: Google should know the page first' },
  },
}
