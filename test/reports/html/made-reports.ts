import type { Life, Report } from '../../../src/domain.ts'
import { toReportJson } from '../../../src/reports/report-json.ts'
import type { ReportJson } from '../../../src/reports/report-schema.ts'
import { makeFinding, makeOpportunity, makeReport } from '../../tracker/report.ts'

const site = { url: 'https://notes.example', generator: 'hugo', root: '' }

export function reportOf(reports: readonly Report[], more: Partial<ReportJson> = {}): ReportJson {
  return { ...toReportJson([site], reports, []), ...more }
}

export const life = (
  stage: Life['stage'],
  medium: Life['medium'],
  text: string,
  live: Life['live'] = 'pass',
): Life => ({ stage, live, medium, next: { text } })

/** A post of each kind: what the page is made for. */
export function someReports(): Report[] {
  const error = makeFinding({ message: 'The field `title` is empty.', fix: 'Add a `title`.' })
  const note = makeFinding({
    ...{ check: 'tags-count', severity: 'note', place: { line: 4 } },
    ...{ message: 'The post has no tags.', edits: [{ line: 1, from: 'a', to: 'b' }] },
  })
  const known = { ...note, check: 'title-length', known: true as const }
  const { handOff } = makeReport()
  const lost = { fate: 'dropped', severity: 'warning', count: 1, lines: [7] } as const
  return [
    makeReport({ path: 'posts/live.md', life: life('live', 'never', 'Share it') }),
    makeReport({
      path: 'posts/ready.md',
      text: '---\ntitle: Ready\ndate: 2026-10-02\n---\nx\n',
      findings: [note, known],
      handOff: {
        ...handOff!,
        losses: [{ ...lost, say: 'One embed', replace: 'Put its address' }],
        kept: [{ what: 'code', count: 2, say: 'two code blocks', lines: [3] }],
      },
      opportunities: [makeOpportunity('a.example'), makeOpportunity('b.example')],
    }),
    makeReport({
      path: 'posts/fix.md',
      text: '---\ndate: 2026-10-02\n---\nFix\n',
      life: life('live', 'blocked', 'Fix one problem in the post'),
      findings: [note, error],
    }),
    makeReport({
      path: 'posts/share.md',
      life: life('on-medium', 'done', 'Share it'),
      opportunities: [makeOpportunity('c.example')],
    }),
    makeReport({
      path: 'posts/wait.md',
      life: life('waiting-index', 'wait', 'Nothing to do before 3 December'),
    }),
    makeReport({ path: 'posts/lost.md', life: life('lost', 'done', 'Check the canonical link') }),
    makeReport({ path: 'posts/draft.md', life: life('unpublished', 'wait', 'Publish the post') }),
    makeReport({
      path: 'posts/unseen.md',
      life: life('not-live', 'ready', 'Put it on Medium', 'inconclusive'),
      address: { url: null, how: 'unknown', certain: false, why: 'no site address' },
    }),
  ]
}

/** As many posts, of all kinds. */
export function manyReports(count: number): Report[] {
  const some = someReports()
  return Array.from({ length: count }, (_, i) => {
    const { post, ...rest } = some[i % some.length]!
    const title = `${post.title} ${i}`
    return { ...rest, post: { ...post, path: `posts/${i}.md`, title } }
  })
}

/** What a stranger may write where a title, a message or an address is expected. */
export const hostile = [
  '</style></script></title><script>document.title = "owned"</script>',
  '<img src=https://evil.example/x.png onerror="document.title=\'owned\'">',
  '" onfocus="document.title=\'owned\'" autofocus="',
  "' onclick='x' '",
  '<!-- --><svg onload=document.title="owned">',
  'javascript:document.title="owned"',
  'abc\u202egnp.exe\u0000\u200b\ud800',
  '&lt;b&gt; &amp;amp; $(id) `code` `<b>`',
  '日本語の題名 · עברית · 🧑‍🚀',
]

export function hostileReports(): Report[] {
  return hostile.map((text, i) =>
    makeReport({
      path: `posts/${text}.md`,
      text: `---\ntitle: ${JSON.stringify(text)}\n---\nx\n`,
      address: { url: i % 2 === 0 ? text : null, how: 'generator', certain: true, why: text },
      life: life(i % 3 === 0 ? 'live' : 'ready', i % 3 === 0 ? 'blocked' : 'ready', text),
      findings: [makeFinding({ severity: 'error', check: text, message: text, fix: text })],
      opportunities: [
        makeOpportunity('x.example', {
          because: [{ signal: 'sample', text: `It took “${text}”.`, evidence: text }],
          draft: { channel: text, subject: text, text, checklist: [text] },
          target: {
            ...{ id: text, kind: 'newsletter', name: text, url: text, topics: [] },
            route: { how: 'form', url: text, rules: [text] },
          },
        }),
      ],
      asked: [{ title: text, url: text, source: text, date: text }],
    }),
  )
}
