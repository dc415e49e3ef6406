import { describe, expect, test } from 'vitest'
import type { Report, Target } from '../../src/domain.ts'
import { renderMedium } from '../../src/tracker/render-medium.ts'
import { makeOpportunity, makeReport } from './report.ts'

const render = (report: Report, folds = true) =>
  renderMedium(report, new Set(), folds, false).markdown

/** A report with publications on Medium, of which this is known. */
function withPublications(...all: readonly Target['accepts'][]): Report {
  const opportunities = all.map((accepts, i) => {
    const one = makeOpportunity(`p${i}.example`)
    const target: Target = { ...one.target, kind: 'publication', name: `Pub ${i}` }
    return { ...one, target: accepts === undefined ? target : { ...target, accepts } }
  })
  return makeReport({ opportunities })
}

describe('publications on Medium', () => {
  test.each<[string, Target['accepts'], string]>([
    ['drafts', ['draft'], 'Pub 0 takes drafts only'],
    ['stories', ['published'], 'Pub 0 takes published stories only'],
    ['both', ['draft', 'published'], 'Pub 0 takes drafts and published stories'],
    ['nobody knows what', [], 'Pub 0 does not say whether it takes drafts or published stories'],
  ])('that take %s say so', (_, accepts, says) => {
    expect(render(withPublications(accepts))).toContain(`- **Publication**: ${says}.`)
  })

  test('that take drafts only come before publishing', () => {
    expect(render(withPublications(['draft'], ['published'], ['draft']))).toContain(
      '- [ ] Publish, then tick this. If you want it in Pub 0 or Pub 2, send the draft there before you publish.',
    )
  })

  test('that are not on Medium change nothing', () => {
    expect(render(withPublications(undefined))).toBe(render(makeReport()))
  })
})

test('a way out is folded, for when the import fails', () => {
  const says =
    'in a checkout of the blog, `npx postrider export medium posts/a.md --out copy` makes'
  expect(render(makeReport())).toContain(says)
  expect(render(makeReport(), false)).not.toContain(says)
})

test('a shell runs nothing of a path that is typed as the way out says', () => {
  const report = makeReport()
  const post = { ...report.post, path: 'posts/$(touch x) y.md' }
  expect(render({ ...report, post })).toContain("medium 'posts/$(touch x) y.md' --out copy`")
})

test('what people searched for is said beside the title, with the words that it lacks', () => {
  const { handOff } = makeReport()
  const report = makeReport({
    handOff: { ...handOff!, title: 'A partial index', subtitle: 'When it helps' },
    google: { state: 'confirmed', foundBy: ['partial indexes', 'planner *cost*'] },
  })
  expect(render(report)).toContain(
    '- **Found by**, on Google in the last 90 days: “partial indexes” and “planner \\*cost\\*”. Neither title nor subtitle says “planner” or “cost”.',
  )
  const told = { ...report, google: { state: 'confirmed', foundBy: ['partial index'] } } as const
  expect(render(told)).toContain('in the last 90 days: “partial index”.\n')
  expect(render(makeReport())).not.toContain('Found by')
})

test('links that stay may count who comes from Medium, in the copy only', () => {
  const { handOff } = makeReport()
  const marked = [{ text: 'our queue', url: 'https://notes.example/queue?utm_source=medium' }]
  expect(render(makeReport({ handOff: { ...handOff!, marked } }))).toContain(
    '- **To count who comes from Medium**, if you like: in the copy “our queue” may lead to <https://notes.example/queue?utm_source=medium>. The address to import and the canonical link stay as they are.',
  )
})

describe('a post that came out on Medium first', () => {
  const { life, handOff } = makeReport()
  const keep = [{ url: '/queue', text: 'our queue', line: 6, column: 1, context: '' }]
  const first = makeReport({
    life: { ...life, medium: 'never' },
    handOff: { ...handOff!, original: 'https://medium.com/@ann/a-1', keep },
  })

  test('has no import, and its own link is a supporting resource', () => {
    expect(render(first)).toBe(
      '## First on Medium\n\nThe canonical of this post names <https://medium.com/@ann/a-1> as the original. Share that address.\n\nA link to your own site is a supporting resource there, where a reader wants more: “our queue”.',
    )
  })

  test('says nothing of links where it has none', () => {
    const none = { ...first, handOff: { ...first.handOff!, keep: [] } }
    expect(render(none)).not.toContain('supporting')
  })
})
