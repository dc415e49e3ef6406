import { dayOf, daysBetween, sayDay } from '../text/days.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'

export default defineCheck({
  id: 'date-old',
  title: 'Warn about old posts before they are imported to Medium',
  needs: 'post',
  severity: 'note',
  concerns: 'medium',
  optional: true,
  why: 'Writers report that Medium’s import keeps the date of the original, so that an old post is listed among old stories. Text that is pasted gets the day of publishing; its canonical is then set by hand. How old is too old is a habit. Off by default, because it is true of most posts of most blogs.',
  evidence: [
    'https://indieweb.org/Medium',
    'https://medium.com/@thatadamguy/back-to-the-future-importing-past-articles-into-medium-78108297f758',
  ],
  options: {
    days: { default: 180, says: 'The age of a post in days, up to which nothing is said.' },
  },
  examples: {
    pass: [
      { name: 'A post of this autumn', file: '---\ntitle: A\ndate: 2026-09-30\n---\nText.\n' },
      { name: 'Exactly 180 days', file: '---\ntitle: A\ndate: 2026-05-26\n---\nText.\n' },
      {
        name: 'A blog that allows a year',
        file: '---\ntitle: A\ndate: 2026-01-30\n---\nText.\n',
        options: { days: 365 },
      },
      { name: 'No date', file: '---\ntitle: A\n---\nText.\n' },
    ],
    fail: [
      {
        name: 'A post of another year',
        file: '---\ntitle: A\ndate: 2021-05-02\n---\nText.\n',
        says: ['The post is from 2 May 2021; an import to Medium is reported to keep that date.'],
      },
      {
        name: 'A day more than the limit',
        file: '---\ntitle: A\ndate: 2026-05-25\n---\nText.\n',
        says: ['The post is from 25 May 2026; an import to Medium is reported to keep that date.'],
      },
    ],
  },
  *run({ post, blog }, { days }) {
    const day = dayOf(post.date)
    if (day === null || daysBetween(day, blog.today) <= days) return
    yield {
      message: `The post is from ${sayDay(day)}; an import to Medium is reported to keep that date.`,
      fix: 'Paste the text instead and set the canonical by hand, or bring the post up to date first.',
      place: fieldPlace(post, ['date', 'pubDate', 'publishDate', 'published'], post.date),
    }
  },
})
