/** Which lines of a pull request bear an annotation. */
import { expect, test } from 'vitest'
import { loadConfig } from '../src/config/load-config.ts'
import { loadCatalogue, loadReadings } from '../src/io/catalogue.ts'
import { noIssues } from '../src/io/no-issues.ts'
import { known } from '../src/known.ts'
import { run } from '../src/run.ts'

const path = '_posts/2026-11-20-queues.md'
const files: Record<string, string> = {
  '_config.yml': 'url: https://notes.example\npermalink: /:title/\n',
  [path]: `---
title: Queues
---
We write in batches. The code is [in a sheet](https://goo.gl/load).

| Day | Load |
|-----|------|
| 1   | 2    |

Read the rest of this post on [our friends’ site](https://example.org/queues).
`,
}

test('what only Medium changes waits; what blocks the way there does not', async () => {
  const repo = { files: Object.keys(files), read: (name: string) => files[name], why: () => null }
  const event = { kind: 'pull-request', number: 1, changed: [path], readOnly: false } as const
  const { reports, changes } = await run(event, loadConfig(repo, '.github/postrider.yml', known), {
    repo,
    web: null,
    before: async () => null,
    issues: noIssues,
    lineUrl: () => null,
    catalogue: loadCatalogue,
    readings: loadReadings,
    today: '2026-11-22',
  })
  const annotated = changes.flatMap(change =>
    change.do === 'annotate' ? [change.finding.check] : [],
  )
  expect(reports[0]!.findings.map(({ check }) => check)).toContain('medium-table')
  expect(annotated).toEqual(['link-shortener', 'content-teaser'])
})
