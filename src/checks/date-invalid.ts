import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'

const isoDay = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
/** Day or month first; which of them is the blog's affair. */
const turnedDay = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/

export default defineCheck({
  id: 'date-invalid',
  title: 'Require a date that exists',
  needs: 'post',
  severity: 'error',
  concerns: 'post',
  why: 'The date decides the order of posts, often the address, and whether a post is out yet. Generators stop at a date that they cannot read, or move it: the 31st of June becomes the 1st of July.',
  evidence: [
    'https://jekyllrb.com/docs/front-matter/#predefined-variables-for-posts',
    'https://gohugo.io/content-management/front-matter/#dates',
  ],
  examples: {
    pass: [
      { name: 'A day', file: '---\ntitle: A\ndate: 2026-06-30\n---\nText.\n' },
      {
        name: 'A time with a zone',
        file: '---\ntitle: A\ndate: 2026-06-30 09:15:00 +0200\n---\nText.\n',
      },
      { name: 'Words', file: '---\ntitle: A\ndate: "June 30, 2026"\n---\nText.\n' },
      { name: 'The day first', file: '---\ntitle: A\ndate: 31/12/2026\n---\nText.\n' },
      { name: 'No date', file: '---\ntitle: A\n---\nText.\n' },
    ],
    fail: [
      {
        name: 'A month that does not exist',
        file: '---\ntitle: A\ndate: 2026-13-02\n---\nText.\n',
        says: ['The date “2026-13-02” does not exist.'],
      },
      {
        name: 'A day that does not exist',
        file: '---\ntitle: A\ndate: 2026-06-31\n---\nText.\n',
        says: ['The date “2026-06-31” does not exist.'],
      },
      {
        name: 'A day in words that does not exist',
        file: '---\ntitle: A\ndate: 32 June 2026\n---\nText.\n',
        says: ['The date “32 June 2026” cannot be read.'],
      },
    ],
  },
  *run({ post }) {
    if (post.date === undefined) return
    const trouble = troubleWith(post.date.trim())
    if (trouble === null) return
    yield {
      message: `The date ${quoted(post.date)} ${trouble}.`,
      fix: 'Write it as year, month and day: `date: 2026-06-30`.',
      place: fieldPlace(post, ['date', 'pubDate', 'publishDate', 'published'], post.date),
    }
  },
})

function troubleWith(date: string): string | null {
  const day = isoDay.exec(date)
  if (day !== null) return exists(day[1]!, day[2]!, day[3]!) ? null : 'does not exist'
  const turned = turnedDay.exec(date)
  if (turned === null) return Number.isNaN(Date.parse(date)) ? 'cannot be read' : null
  const [, first = '', second = '', year = ''] = turned
  return exists(year, second, first) || exists(year, first, second) ? null : 'does not exist'
}

function exists(year: string, month: string, day: string): boolean {
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return made.getUTCMonth() === Number(month) - 1 && made.getUTCDate() === Number(day)
}
