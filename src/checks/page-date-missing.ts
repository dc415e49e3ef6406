import { dayOf, sayDay } from '../text/days.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-date-missing',
  title: 'Warn about a page that does not tell machines when it came out',
  needs: 'page',
  severity: 'note',
  concerns: 'medium',
  why: 'People have seen Medium give an imported story the date of the original. Where the page does not tell it, the story has the day of the import, which also shows it to more readers; it is only good to know before.',
  evidence: ['https://indieweb.org/Medium', 'https://schema.org/datePublished'],
  examples: {
    pass: [
      {
        name: 'In Open Graph',
        file: '---\ntitle: A\ndate: 2026-10-05\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><meta property="article:published_time" content="2026-10-05T08:00:00Z"></head>',
      },
      {
        name: 'In JSON-LD',
        file: '---\ntitle: A\ndate: 2026-10-05\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><script type="application/ld+json">{"@graph":[{"@type":"BlogPosting","datePublished":"2026-10-05"}]}</script></head>',
      },
      {
        name: 'In a time element',
        file: '---\ntitle: A\ndate: 2026-10-05\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<article><time datetime="2026-10-05">5 October</time></article>',
      },
      {
        name: 'The post has none itself',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<article>Text.</article>',
      },
    ],
    fail: [
      {
        name: 'Nowhere',
        file: '---\ntitle: A\ndate: 2026-10-05\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<article><p>5 October</p></article>',
        says: ['The page does not say for machines that it came out on 5 October.'],
      },
      {
        name: 'Only when it was changed',
        file: '---\ntitle: A\ndate: 2025-10-05\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><meta property="article:modified_time" content="2026-10-05"></head>',
        says: ['The page does not say for machines that it came out on 5 October 2025.'],
      },
    ],
  },
  *run({ post, page: { live, date }, blog }) {
    const day = dayOf(post.date)
    if (live !== 'pass' || date !== null || day === null) return
    yield {
      message: `The page does not say for machines that it came out on ${sayDay(day, blog.today)}.`,
      fix: 'Add `<meta property="article:published_time">` or a `<time datetime>` element in the template, or leave it.',
    }
  },
})
