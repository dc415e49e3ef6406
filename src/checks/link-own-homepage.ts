import type { Link } from '../domain.ts'
import { leadsHome, ownLinks } from '../formats/own-links.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'link-own-homepage',
  title: 'Warn about links to the own front page',
  needs: 'post',
  severity: 'note',
  concerns: 'medium',
  why: 'A front page answers no question that the text has raised, so few readers follow it, and in a copy elsewhere it reads as advertising. A link to the page that goes on from there earns the click.',
  evidence: [
    'https://help.medium.com/hc/en-us/articles/213477928',
    'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
  ],
  examples: {
    pass: [
      {
        name: 'A page with more detail',
        file: '---\ntitle: A\n---\nWe keep writes in [our queue](https://example.com/queue) until then.\n',
      },
      {
        name: 'An address that the text speaks of',
        file: '---\ntitle: A\n---\nBrowsers sent from http://example.com land on <https://example.com/>.\n',
      },
      {
        name: 'The front page of somebody else',
        file: '---\ntitle: A\n---\nWe run [Example](https://example.org/) for that.\n',
      },
    ],
    fail: [
      {
        name: 'The front page',
        file: '---\ntitle: A\n---\nWe at [Example](https://example.com) write in batches.\n',
        says: ['“Example” links to your front page.'],
      },
      {
        name: 'A section of it',
        file: '---\ntitle: A\n---\nTry [our plans](https://example.com/#pricing) some time.\n',
        says: ['“our plans” links to your front page.'],
      },
    ],
  },
  *run({ post, address, blog }) {
    const home = { ownHosts: blog.ownHosts, siteUrl: blog.siteUrl, url: address.url }
    for (const link of ownLinks(post.content, home)) {
      if (!leadsHome(link, home) || isBare(link)) continue
      yield {
        message: `${quoted(link.text || link.url, 60)} links to your front page.`,
        fix: 'Link to the page that answers what the sentence raises, or unlink it on Medium.',
        place: { line: link.line, column: link.column },
      }
    }
  },
})

/** An address that is its own text is mostly there to be read. */
function isBare({ url, text }: Link): boolean {
  return /^(?:https?:|www\.)/.test(text) && url.includes(text)
}
