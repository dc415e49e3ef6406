import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-title-suffix',
  title: 'Warn about the name of the site behind the title that is imported',
  needs: 'page',
  severity: 'note',
  concerns: 'medium',
  why: 'An import takes the title for machines, og:title before the title element. A name of the site in it lands in the title of the story.',
  evidence: ['https://indieweb.org/Medium', 'https://ogp.me/'],
  examples: {
    pass: [
      {
        name: 'The plain title in og:title',
        file: '---\ntitle: Partial indexes\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><title>Partial indexes | Notes</title><meta property="og:title" content="Partial indexes"></head>',
      },
      {
        name: 'Another title, made on purpose',
        file: '---\ntitle: Partial indexes\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><title>How a partial index stays small</title></head>',
      },
    ],
    fail: [
      {
        name: 'In og:title',
        file: '---\ntitle: Partial indexes\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><meta property="og:title" content="Partial indexes | Notes of a database"></head>',
        says: ['The title to import is “Partial indexes | Notes of a database”.'],
      },
      {
        name: 'In the title element, where there is no og:title',
        file: '---\ntitle: Partial indexes\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><title>Partial indexes - Notes</title></head>',
        says: ['The title to import is “Partial indexes - Notes”.'],
      },
    ],
  },
  *run({ post, page: { live, openGraph = {}, title = '' } }) {
    const said = (openGraph['og:title'] ?? title).replace(/\s+/g, ' ').trim()
    if (live !== 'pass' || !said.startsWith(post.title)) return
    if (!/^\s*[|–—·•:»-]\s*\S/.test(said.slice(post.title.length))) return
    yield {
      message: `The title to import is ${quoted(said)}.`,
      fix: `Set og:title to ${quoted(post.title)}, or correct the title after the import.`,
    }
  },
})
