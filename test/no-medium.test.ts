/** A blog that never goes to Medium, `platforms: []`, hears no word of it. */
import { expect, test } from 'vitest'
import { allChecks } from '../src/all-checks.ts'
import type { Web } from '../src/domain.ts'
import { renderHtml } from '../src/reports/html/render-html.ts'
import { renderComment } from '../src/reports/pull-request.ts'
import { toReportJson } from '../src/reports/report-json.ts'
import { renderSummary } from '../src/reports/summary.ts'
import { madePage } from './pages/made-page.ts'
import { openedBy, pathOf, startMany } from './shards/blog-of-many.ts'

const settings = { platforms: { medium: false, devto: false } }
const headers = { 'content-type': 'text/html' }

/** Everything is there, nothing is, or nobody looked. */
const worlds: Readonly<Record<string, (files: Readonly<Record<string, string>>) => Web | null>> = {
  live: files => ({
    get: async ({ url }) => {
      const n = Number(/post-(\d+)\/$/.exec(url)?.[1])
      const body = files[pathOf(n)] === undefined ? '' : madePage(url, files[pathOf(n)] ?? '')
      return { ok: true, status: body === '' ? 404 : 200, url, headers, body }
    },
  }),
  'not live yet': () => ({
    get: async ({ url }) => ({ ok: true, status: 404, url, headers, body: '' }),
    wait: async () => false,
  }),
  'looked at offline': () => null,
}

test.each(Object.entries(worlds))('when it is %s', async (_, webOf) => {
  const blog = startMany(7)
  const edit = (n: number, to: (text: string) => string) => {
    blog.files[pathOf(n)] = to(blog.files[pathOf(n)] ?? '')
  }
  edit(2, text => `${text}\nTODO: measure.\n`)
  edit(3, text => text.replace('---\n', '---\ncanonical_url: https://elsewhere.example/a/\n'))
  edit(4, text => text.replace('---\n', '---\ndraft: true\n'))
  const web = webOf(blog.files)
  const first = await blog.ran(null, { web, settings })
  const issues = openedBy(first)
  expect(issues.length).toBeGreaterThan(4)
  // What is live is found again, and a post that was opened as a draft is written to.
  edit(5, text => `${text}\nTODO: measure.\n`)
  const then = await blog.ran(null, { web, settings, issues, event: { kind: 'sweep' } })
  for (const { site, reports, changes, overview, findings, notices, outages } of [first, then]) {
    const all = [...changes, ...(overview?.([]).changes ?? [])]
    const json = toReportJson([site], reports, outages, findings)
    const facts = { today: '2026-11-22', goesOut: false, lineUrl: () => null, notices, home: '' }
    const told = [
      ...all.flatMap(change => ('body' in change ? change.body : [])),
      renderHtml(json, { ...facts, checks: allChecks, issues: new Map() })
        .replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '')
        .replace(/data-[\w-]+="[^"]*"/g, ''),
      renderSummary(reports, all, outages, notices, findings),
      renderComment(json, () => null),
    ]
    expect(told.length).toBeGreaterThan(4)
    const words = told.flatMap(text => text.split('\n').filter(line => /medium/i.test(line)))
    expect(words).toEqual([])
  }
})
