import type { Link, PostSubject } from '../domain.ts'
import { absolute } from '../formats/own-links.ts'
import { pageKey } from '../formats/page-key.ts'
import { sayCount } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { isGenericText } from './generic-text.ts'
import { homeOf } from './own-post.ts'

const image = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i

export default defineCheck({
  id: 'link-same-text',
  title: 'Warn about one link text for different pages',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'Who goes through the links of a page, by ear or by eye, takes two with the same text for the same page. Sections of one page, images, texts of fewer than two words, and texts that say nothing anyway are left alone.',
  evidence: [
    'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-link-only.html',
    'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
  ],
  examples: {
    pass: [
      {
        name: 'One page twice, and two sections of it',
        file: '---\ntitle: A\n---\nSee [the load test](https://example.org/load), and again [the load test](https://example.org/load#june).\n',
      },
      {
        name: 'Single words, and images',
        file: '---\ntitle: A\n---\nDocs ([source](https://example.org/a)), load ([source](https://example.org/b)).\n\n[![In June](a.png)](/a.png) [![In June](b.png)](/b.png)\n',
      },
    ],
    fail: [
      {
        name: 'Two pages',
        file: '---\ntitle: A\n---\nSee [the load test](https://example.org/may).\n\nThen [the load test](https://example.org/june).\n',
        says: ['“the load test” links to two pages, on lines 4 and 6.'],
      },
      {
        name: 'Three, however it is written',
        file: '---\ntitle: A\n---\nSee [load test](/may), [Load test](/june) and [load  test](https://example.org/july).\n\nOur [new queue](/a), a [new queue](/b).\n',
        says: ['“load test” links to three pages, on line 4; so does one other text.'],
      },
    ],
  },
  *run(subject) {
    const found = byText(subject).filter(links => pagesOf(links, subject).size > 1)
    const [first, ...others] = found
    if (first === undefined) return
    const { text, line, column } = first[0]!
    const more =
      others.length === 0
        ? ''
        : `; so ${others.length === 1 ? 'does' : 'do'} ${sayCount(others.length, 'other text')}`
    yield {
      message: `${quoted(text, 60)} links to ${sayCount(pagesOf(first, subject).size, 'page')}, on ${sayLines(first.map(link => link.line))}${more}.`,
      fix: 'Say in each text what sets its page apart.',
      place: { line, column },
    }
  },
})

function byText({ post }: PostSubject): Link[][] {
  const groups = new Map<string, Link[]>()
  for (const link of post.content.links) {
    const text = link.text.toLowerCase().replace(/\s+/g, ' ').trim()
    if (!hasTwoWords(text) || isGenericText(text) || image.test(link.url)) continue
    groups.set(text, [...(groups.get(text) ?? []), link])
  }
  return [...groups.values()]
}

/** Side by side. One pattern for both takes the square of the length where there is no blank. */
function hasTwoWords(text: string): boolean {
  const letters = text.split(' ').map(word => /\p{L}/u.test(word))
  return letters.some((has, at) => has && letters[at + 1] === true)
}

function pagesOf(links: readonly Link[], subject: PostSubject): Set<string> {
  return new Set(links.map(({ url }) => pageKey(absolute(url, homeOf(subject))?.href ?? url)))
}
