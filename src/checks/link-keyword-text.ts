import type { Link, PostSubject } from '../domain.ts'
import { ownLinks } from '../formats/own-links.ts'
import { sayList } from '../text/say.ts'
import { quoted } from '../text/say-lines.ts'
import { termsOf } from '../text/terms.ts'
import { defineCheck } from './define-check.ts'
import { homeOf } from './own-post.ts'

const product = {
  name: 'Batchwise',
  brand: ['Batchwise'],
  keywords: ['batch processing', 'queues'],
}

export default defineCheck({
  id: 'link-keyword-text',
  title: 'Warn about own links whose text is only keywords',
  needs: 'post',
  severity: 'warning',
  concerns: 'medium',
  why: 'Links with optimised texts in articles on other sites are among Google’s examples of link spam. A text that names your product, or says what the reader finds, is what a person would write. It compares with the keywords of your config.',
  evidence: [
    'https://developers.google.com/search/docs/essentials/spam-policies#link-spam',
    'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
  ],
  examples: {
    pass: [
      {
        name: 'The product, and what is there',
        file: '---\ntitle: A\n---\nWe do it with [Batchwise batch processing](/), see [how our queues fill up](/queue).\n',
        product,
      },
      {
        name: 'Another site, and no config',
        file: '---\ntitle: A\n---\nSee [batch processing](https://example.org/batch).\n',
        product,
      },
    ],
    fail: [
      {
        name: 'A keyword as it stands in the config',
        file: '---\ntitle: A\n---\nTry [Batch processing](/product) some time.\n',
        product,
        says: ['“Batch processing”, the text of a link to your own site, is one of your keywords.'],
      },
      {
        name: 'Nothing but keywords',
        file: '---\ntitle: A\n---\nTry [queues | batch processing](/product) some time.\n',
        product,
        says: [
          '“queues | batch processing”, the text of a link to your own site, is made of two of your keywords.',
        ],
      },
    ],
  },
  *run(subject) {
    const keywords = subject.blog.product?.keywords ?? []
    if (keywords.length === 0) return
    for (const link of ownLinks(subject.post.content, homeOf(subject))) {
      const found = keywordsIn(link, keywords)
      if (found.length === 0) continue
      yield {
        message: `${quoted(link.text, 60)}, the text of a link to your own site, is ${found.length === 1 ? 'one' : `made of ${found.length === 2 ? 'two' : 'several'}`} of your keywords.`,
        fix: `Link the words that say what the reader finds there${brandOf(subject)}.`,
        place: { line: link.line, column: link.column },
      }
    }
  },
})

/** The keywords that make up the whole text; none where it says anything else, the brand for one. */
function keywordsIn({ text }: Link, keywords: readonly string[]): string[] {
  let rest = keysOf(text)
  const found: string[] = []
  const longestFirst = [...keywords].sort((a, b) => b.length - a.length)
  for (const keyword of longestFirst) {
    const keys = keysOf(keyword).trim()
    if (keys === '' || !rest.includes(` ${keys} `)) continue
    found.push(keyword)
    rest = rest.replaceAll(` ${keys} `, ' ')
  }
  return rest.trim() === '' ? found : []
}

/** The terms with a space before and after each. */
function keysOf(text: string): string {
  return ` ${termsOf(text)
    .map(({ key }) => key)
    .join(' ')} `
}

function brandOf({ blog }: PostSubject): string {
  const names = blog.product?.brand ?? []
  return names.length === 0 ? '' : `, or name ${sayList(names.slice(0, 2), 'or')}`
}
