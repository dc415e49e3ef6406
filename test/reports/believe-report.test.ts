import { expect, test } from 'vitest'
import { allChecks } from '../../src/all-checks.ts'
import { believeReport } from '../../src/reports/believe-report.ts'
import { renderComment } from '../../src/reports/pull-request.ts'
import { toPost, toReportJson } from '../../src/reports/report-json.ts'
import { makeFinding, makeReport } from '../tracker/report.ts'

const ground = {
  changed: ['posts/a.md'],
  ownHosts: ['notes.example'],
  checks: allChecks,
  files: ['_config.yml'],
}
const site = { url: null, generator: 'template', root: '' }
const honest = makeReport({ findings: [makeFinding({ check: 'title-missing' })] })
const believe = (...reports: Parameters<typeof toPost>[0][]) =>
  believeReport(toReportJson([site], reports, []), ground).posts

test('an honest report is believed whole', () => {
  expect(believe(honest)).toEqual([
    { ...toPost(honest), unlocated: 'The report does not say why.' },
  ])
})

test('of posts that the pull request does not change, nothing', () => {
  expect(believe(makeReport({ path: 'posts/b.md' }))).toEqual([])
})

test('of checks that do not exist, nothing; the rest is the check’s own word', () => {
  const findings = [
    makeFinding({ check: 'invented' }),
    makeFinding({ check: 'title-missing', concerns: 'medium' }),
  ]
  const [post] = believe(makeReport({ findings }))
  expect(post?.findings.map(({ check, concerns }) => [check, concerns])).toEqual([
    ['title-missing', 'post'],
  ])
})

test('nobody is led elsewhere, pinged or flooded in our name', () => {
  const bait = 'Log in at https://evil.example/x, @admin <img src=x> [now](https://evil.example)'
  const [post] = believe(
    makeReport({
      text: `---\ntitle: "${bait}"\n---\nx\n`,
      address: { url: 'https://evil.example/', how: 'generator', certain: true },
      findings: [makeFinding({ check: 'title-missing', message: bait.repeat(500), fix: bait })],
    }),
  )
  const comment = renderComment({ posts: [post!] }, () => null)
  expect(comment.length).toBeLessThan(4000)
  expect(comment).not.toMatch(/[^\\]\]\(|<https:\/\/evil|[^\\]<img/)
  expect(comment.replace(/`[^`]*`/g, '')).not.toMatch(/https?:|@admin/)
  expect(post?.url).toBeNull()
})

test.each([
  'hthttps://tps://evil.example/x',
  'http:://://evil.example/x',
  'ht\u200btps://evil.example/x',
  'http\u0007s://evil.example/x',
  'HTTPS://evil.example/x',
  'mailto:jo@evil.example',
])('no spelling of an address becomes one again: %j', bait => {
  const [post] = believe(
    makeReport({
      text: `---\ntitle: 'A title'\n---\nx\n`,
      findings: [makeFinding({ check: 'title-missing', message: bait, fix: bait })],
    }),
  )
  expect(renderComment({ posts: [post!] }, () => null)).not.toMatch(/https?:\/\/evil|\w@evil/i)
})

test('what is said of the blog is said of a file that is there', () => {
  const paths = ['_config.yml', 'posts/a.md', '../../../../evil/repo/blob/main/a.md', 'posts/b.md']
  const findings = paths.map(path => ({ ...makeFinding({ check: 'title-missing' }), path }))
  const report = toReportJson([site], [honest], [], findings)
  expect(believeReport(report, ground).findings?.map(({ path }) => path)).toEqual([
    '_config.yml',
    'posts/a.md',
  ])
})
