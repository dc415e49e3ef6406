import type { Link, PostSubject } from '../domain.ts'
import { absolute, leadsHome, ownLinks } from '../formats/own-links.ts'
import { capital, sayCount, sayList } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { homeOf } from './own-post.ts'

/** Pages that sell, below the site or one language of it. */
const sales = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:buy|demo|plans|pricing)(?:\.html?)?\/?$/i

export default defineCheck({
  id: 'link-own-homepage',
  title: 'Warn about links to the own front page or prices',
  needs: 'post',
  severity: 'note',
  concerns: 'medium',
  why: 'A front page or a list of prices answers no question that the text has raised, so few readers follow it, and in a copy elsewhere it reads as advertising. A link to the page that goes on from there earns the click.',
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
        name: 'Pages of somebody else',
        file: '---\ntitle: A\n---\nWe run [Example](https://example.org/), see [its plans](https://example.org/pricing).\n',
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
      {
        name: 'The prices',
        file: '---\ntitle: A\n---\nTry [our plans](/pricing) some time.\n',
        says: ['“our plans” links to your page /pricing.'],
      },
      {
        name: 'Two',
        file: '---\ntitle: A\n---\nWe at [Example](https://example.com) write.\n\nTry [our plans](/pricing) some time.\n',
        says: ['Two links lead to your front page and page /pricing, on lines 4 and 6.'],
      },
    ],
  },
  *run(subject) {
    const found = ownLinks(subject.post.content, homeOf(subject)).flatMap(link => {
      const page = pageOf(link, subject)
      return page === null || isBare(link) ? [] : [{ ...link, page }]
    })
    const [first] = found
    if (first === undefined) return
    const pages = sayList([...new Set(found.map(({ page }) => page))])
    const lines = sayLines(found.map(({ line }) => line))
    yield {
      message:
        found.length === 1
          ? `${quoted(first.text || first.url, 60)} links to your ${pages}.`
          : `${capital(sayCount(found.length, 'link'))} lead to your ${pages}, on ${lines}.`,
      fix: `Link to the page that answers what the sentence raises, or unlink ${found.length === 1 ? 'it' : 'them'} on Medium.`,
      place: { line: first.line, column: first.column },
    }
  },
})

function pageOf(link: Link, subject: PostSubject): string | null {
  const home = homeOf(subject)
  if (leadsHome(link, home)) return 'front page'
  const path = absolute(link.url, home)?.pathname ?? ''
  return sales.test(path) ? `page ${path}` : null
}

/** An address that is its own text is mostly there to be read. */
function isBare({ url, text }: Link): boolean {
  return /^(?:https?:|www\.)/.test(text) && url.includes(text)
}
