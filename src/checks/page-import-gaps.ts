import { type CodeGap, importGaps } from '../formats/import-gaps.ts'
import { isEmpty, showsOther } from '../formats/is-behind.ts'
import { capital, oneOrMany, sayCount } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'

const first =
  'A partial index covers only the rows that a query asks for, so it stays small however many rows the table has.'
const second =
  'The planner takes it when the condition of the query implies that of the index, which it can only see when both are written alike.'
const rest =
  'We measured it on a table of forty million jobs, of which a few hundred were open at any time. The whole index took nine hundred megabytes and never fitted into memory beside the others; the partial one took less than one. Inserts became faster too, since a job that is born closed is never entered. What it costs is attention: a query that asks for open jobs in other words than the index does not find it, and nothing tells you so but the plan. We now keep the condition in one place, as a view, and every query goes through it.'
const post = `---\ntitle: A\n---\n${first}\n\n\`\`\`sql\ncreate index open_jobs\n  on jobs (id)\n\`\`\`\n\n${second}\n\n${rest}\n`

export default defineCheck({
  id: 'page-import-gaps',
  title: 'Warn about what a reader of the page leaves behind',
  needs: 'page',
  severity: 'warning',
  concerns: 'medium',
  why: 'An import takes the article out of the page, and what it takes for navigation or advertising stays behind. Medium’s own rules for that are not public: the reader view of Firefox stands in for them here. What it leaves behind, an import may well leave behind too.',
  evidence: ['https://github.com/mozilla/readability', 'https://indieweb.org/Medium'],
  examples: {
    pass: [
      {
        name: 'All of it is taken',
        file: post,
        url: 'https://example.com/a',
        html: `<article><p>${first}</p><pre><code>create index open_jobs\n  on jobs (id)\n</code></pre><p>${second}</p><p>${rest}</p></article>`,
      },
      {
        name: 'What the page itself does not show is told by page-stale-content',
        file: post,
        url: 'https://example.com/a',
        html: `<article><p>${rest}</p></article>`,
      },
    ],
    fail: [
      {
        name: 'A paragraph in a box that is named like an advertisement',
        file: post,
        url: 'https://example.com/a',
        html: `<article><p>${first}</p><pre><code>create index open_jobs\n  on jobs (id)\n</code></pre><div class="sidebar ad-break"><p>${second}</p></div><p>${rest}</p></article>`,
        says: [
          'One paragraph is on the page, and a reader of it leaves it behind: “The planner takes it when the condition of the query implies that of the…”.',
        ],
      },
      {
        name: 'Lines of code that are elements, without line breaks between them',
        file: post,
        url: 'https://example.com/a',
        html: `<article><p>${first}</p><pre><code><span class="line">create index open_jobs</span><span class="line">  on jobs (id)</span></code></pre><p>${second}</p><p>${rest}</p></article>`,
        says: ['One code block comes on one line, as a reader of the page takes it: line 6.'],
      },
    ],
  },
  *run({ post, page }) {
    // What is not on the page cannot be taken from it, and is told.
    if (page.live !== 'pass' || isEmpty(page, post) || showsOther(page, post, 0.5)) return
    if (page.imported === null && (page.holds ?? 0) > 0) {
      yield {
        message: 'A reader of the page finds no article in it.',
        fix: 'Put the text of the post into one `<article>` element, without navigation.',
      }
      return
    }
    const gaps = importGaps(post, page)
    if (gaps === null) return
    if (gaps.paragraphs.length > 0) yield sayParagraphs(gaps.paragraphs)
    for (const fate of ['missing', 'joined'] as const) {
      const some = gaps.code.filter(gap => gap.fate === fate)
      if (some.length > 0) yield sayCode(some, fate)
    }
  },
})

function sayParagraphs(paragraphs: readonly string[]) {
  const n = paragraphs.length
  return {
    message: `${capital(sayCount(n, 'paragraph'))} ${oneOrMany(n, 'is', 'are')} on the page, and a reader of it leaves ${oneOrMany(n, 'it', 'them')} behind: ${n === 1 ? '' : 'the first is '}${quoted(paragraphs[0] ?? '')}.`,
    fix: `Look for ${oneOrMany(n, 'it', 'them')} after the import; in the template, text is best in plain elements within \`<article>\`.`,
  }
}

function sayCode(gaps: readonly CodeGap[], fate: CodeGap['fate']) {
  const [n, lines] = [gaps.length, gaps.map(({ line }) => line)]
  const blocks = capital(sayCount(n, 'code block'))
  const what =
    fate === 'missing'
      ? oneOrMany(n, 'is left behind', 'are left behind')
      : oneOrMany(n, 'comes on one line', 'come on one line each')
  return {
    place: { line: lines[0] ?? 1 },
    message: `${blocks} ${what}, as a reader of the page takes ${oneOrMany(n, 'it', 'them')}: ${sayLines(lines)}.`,
    fix: `Look at ${oneOrMany(n, 'it', 'them')} after the import, and paste ${oneOrMany(n, 'it', 'them')} from the post; in the template, lines of code are best parted by line breaks.`,
  }
}
