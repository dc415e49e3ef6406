import fc from 'fast-check'
import type {
  Day,
  Issue,
  Life,
  Opportunity,
  Report,
  Standing,
  TargetKind,
} from '../../src/domain.ts'
import { targetKinds } from '../../src/domain.ts'
import { addDays } from '../../src/text/days.ts'
import { makeFinding, makeOpportunity, makeReport, today } from './report.ts'

/** What breaks issues: markup of theirs and ours, ends of comments, what pings, what nobody sees. */
const snippets = [
  ...['-->', '--!>', '<!--', '<!-- postrider:state v1 n=2 c=00000000 {} -->', '```', '~~~', '\r\n'],
  ...[
    '<details><summary>x</summary>',
    '</details>',
    '## Notes',
    '## Share it',
    '- [x] **1 · ',
    '~~',
  ],
  ...['**', ', sent 24 November', ', won 2 December: ', '- [ ] Open <https://medium.com/', '> '],
  ...[
    '@someone',
    '@org/team',
    '#12',
    'o/r#1',
    'GH-7',
    'deadbeef1',
    'fixes #1',
    '<script>',
    '<img src=x>',
  ],
  ...[
    'https://github.com/o/r/issues/1',
    '\u200b',
    '\u202e',
    '\u{e0041}',
    '\ud800',
    '“',
    '`',
    '|',
    '\\',
  ],
]
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...snippets),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.lorem({ maxCount: 3 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map(parts => parts.join(' '))

const opportunity = (text: fc.Arbitrary<string>): fc.Arbitrary<Opportunity> =>
  fc
    .record({
      host: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      kind: fc.constantFrom(...(targetKinds as readonly TargetKind[])),
      name: text,
      fit: fc.constantFrom('good' as const, 'possible' as const),
      because: fc.array(text, { maxLength: 2 }),
      subject: text,
      draft: fc.array(text, { minLength: 1, maxLength: 3 }),
      rule: text,
    })
    .map(({ host, kind, name, fit, because, subject, draft, rule }) => {
      const id = `${host}.example`
      return makeOpportunity(id, {
        target: {
          ...{ id, kind, name, url: `https://${id}/`, topics: [] },
          route: { how: 'form', url: `https://${id}/submit`, rules: [rule] },
        },
        fit,
        because: because.map(said => ({ signal: 's', text: said, evidence: `https://${id}/1` })),
        draft: { channel: 'x', subject, text: draft.join('\n\n'), checklist: [] },
      })
    })

const lives: readonly Life[] = [
  { stage: 'ready', live: 'pass', medium: 'ready', next: { text: 'Put it on Medium', minutes: 6 } },
  { stage: 'live', live: 'pass', medium: 'blocked', next: { text: 'Fix one problem in the post' } },
  { stage: 'on-medium', live: 'pass', medium: 'done', next: { text: 'Share it' } },
  { stage: 'live', live: 'pass', medium: 'never', next: { text: 'Share it' } },
]

/** Any report of the one post, with whatever the web put into it. */
export const anyReport = (text: fc.Arbitrary<string> = hostile): fc.Arbitrary<Report> =>
  fc
    .record({
      opportunities: fc.uniqueArray(opportunity(text), {
        maxLength: 5,
        selector: ({ target }) => target.id,
      }),
      life: fc.constantFrom(...lives),
      title: text,
      messages: fc.array(text, { maxLength: 3 }),
      leftOut: fc.array(text, { maxLength: 3 }),
      losses: fc.array(text, { maxLength: 2 }),
      outage: fc.boolean(),
      version: fc.nat(3),
    })
    .map(({ opportunities, life, title, messages, leftOut, losses, outage, version }) => {
      const report = makeReport({ text: `---\ntitle: A post\n---\nVersion ${version}.\n` })
      const { handOff } = report
      return {
        ...report,
        life,
        opportunities,
        handOff: handOff && {
          ...handOff,
          title,
          unlink: losses.map(said => ({
            ...{ url: 'https://notes.example/', text: said, line: 3, column: 1, context: '' },
          })),
          losses: losses.map(say => ({
            ...{ fate: 'changed' as const, severity: 'warning' as const, count: 1, say },
            ...{ lines: [3], replace: say },
          })),
        },
        findings: messages.map((message, i) =>
          makeFinding({
            message,
            severity: i === 0 && life.medium === 'blocked' ? 'error' : 'note',
          }),
        ),
        leftOut: leftOut.map((why, i) => ({
          target: makeOpportunity(`left${i}.example`).target,
          gate: 'g',
          why,
        })),
        outages: outage ? [{ from: 'Hacker News', why: 'it answered 503' }] : [],
      }
    })

const past = fc.integer({ min: 0, max: 700 }).map((days): Day => addDays(today, -days))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

/** Any standing that a body of ours may say. */
export const anyStanding: fc.Arbitrary<Standing> = fc
  .record({
    status: fc.constantFrom('todo', 'sent', 'replied', 'won', 'declined', 'skipped', 'never'),
    since: past,
    sent: maybe(past),
    until: maybe(fc.integer({ min: 1, max: 180 }).map(days => addDays(today, days))),
    linked: maybe(
      fc
        .record({
          there: fc.boolean(),
          since: past,
          rel: maybe(fc.constantFrom('nofollow' as const, 'sponsored' as const, 'ugc' as const)),
        })
        .map(({ there, since, rel }) => ({
          ...{ there, since },
          ...(there && rel !== undefined && { rel }),
        })),
    ),
    link: maybe(
      fc.webUrl({ withQueryParameters: true }).map(url => new URL(url.replaceAll('*', 'x')).href),
    ),
  })
  .map(({ status, since, sent, until, link, linked }) => {
    const seen = linked === undefined ? {} : { linked }
    const before = sent === undefined ? {} : { sent }
    const put = until === undefined ? {} : { until }
    switch (status) {
      case 'todo':
        return { status, ...put }
      case 'sent':
        return { status, since, sent: since, ...put, ...seen }
      case 'won':
        return { status, since, ...before, ...(link !== undefined && { link }), ...seen }
      case 'never':
        return { status, ...before }
      case 'replied':
        return { status, since, ...before, ...seen }
      default:
        return { status: status as Standing['status'], since, ...before }
    }
  })

/** What a person may write anywhere: one line with a word of its own, or a block of such lines. */
export const theirWriting = (word: string): fc.Arbitrary<readonly string[]> =>
  fc.oneof(
    fc.constantFrom(
      [`Remember ${word}`],
      [`- ${word} is a list`],
      [`- [ ] ${word} to do`],
      [`> ${word} quoted`],
      [`### ${word}`],
      [`  indented ${word}`],
      ['```', `code ${word}`, '', '', `more ${word}`, '```'],
      [`<details><summary>${word} fold</summary>`, '', `inside ${word}`, '', '</details>'],
      [`| ${word} | b |`, `|---|---|`, `| 1 ${word} | 2 |`],
      [`<b>${word}</b>`],
      [`- [ ] **${900 + word.charCodeAt(0)} · [${word}](https://${word}.example/)**, mine.`],
    ),
    fc.lorem({ maxCount: 4 }).map(text => [`${text} ${word}`]),
  )

export const issueOf = (body: string): Issue => ({
  number: 7,
  title: 'A post',
  body,
  state: 'open',
  labels: ['postrider'],
  createdAt: '2026-11-01T00:00:00Z',
  url: 'https://github.com/o/r/issues/7',
  trusted: true,
  comments: 0,
})
