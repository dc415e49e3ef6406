import { dayOf, daysBetween, sayDay } from '../text/days.ts'
import { sayCount } from '../text/say.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'

export default defineCheck({
  id: 'date-future',
  title: 'Warn about posts dated in the future',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'Some generators leave a post out until the day that it is dated, and need a build on that day; others publish it at once, with a date that is still to come. A note, because many posts are dated ahead on purpose.',
  evidence: [
    'https://gohugo.io/configuration/all/#buildfuture',
    'https://jekyllrb.com/docs/configuration/options/#global-configuration',
  ],
  examples: {
    pass: [
      { name: 'Today', file: '---\ntitle: A\ndate: 2026-11-22\n---\nText.\n' },
      { name: 'A draft', file: '---\ntitle: A\ndate: 2026-12-03\ndraft: true\n---\nText.\n' },
      { name: 'No day at all', file: '---\ntitle: A\ndate: 2027-02-30\n---\nText.\n' },
    ],
    fail: [
      {
        name: 'Next week',
        file: '---\ntitle: A\ndate: 2026-12-03\n---\nText.\n',
        says: ['The post is dated 3 December 2026, eleven days from now.'],
      },
      {
        name: 'The wrong year',
        file: '---\ntitle: A\ndate: "November 23, 2062"\n---\nText.\n',
        says: ['The post is dated 23 November 2062, 13,150 days from now.'],
      },
      {
        name: 'Tomorrow',
        file: '---\ntitle: A\npubDate: 2026-11-23T08:00:00Z\n---\nText.\n',
        says: ['The post is dated 23 November 2026, one day from now.'],
      },
    ],
  },
  *run({ post, blog }) {
    const day = dayOf(post.date)
    if (day === null || !post.published) return
    const ahead = daysBetween(blog.today, day)
    if (ahead <= 0) return
    yield {
      message: `The post is dated ${sayDay(day)}, ${sayCount(ahead, 'day')} from now.`,
      fix: 'Write the day on which it comes out. If it is scheduled, build the site on that day.',
      place: fieldPlace(post, ['date', 'pubDate', 'publishDate', 'published'], post.date),
    }
  },
})
