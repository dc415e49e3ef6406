import type { Link, PostSubject } from '../domain.ts'
import { capital, sayCount, sayList } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { betterText } from './better-text.ts'
import { defineCheck } from './define-check.ts'
import { isGenericText } from './generic-text.ts'

export default defineCheck({
  id: 'link-generic-text',
  title: 'Disallow link texts that say nothing',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'People skim links, screen readers list them without their sentence, and search engines read their text to learn what the target is about. “Here” tells none of them.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    'https://developer.chrome.com/docs/lighthouse/seo/link-text',
    'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
  ],
  examples: {
    pass: [
      {
        name: 'What the target is',
        file: '---\ntitle: A\n---\nThe [figures of our load test](https://example.com/load) are out.\n',
      },
      {
        name: 'Here without a link, and a link in code',
        file: '---\ntitle: A\n---\nFrom here on, write `[here](https://example.com)`.\n',
      },
    ],
    fail: [
      {
        name: 'One word',
        file: '---\ntitle: A\n---\nThe figures are [here](https://example.com/load).\n',
        says: ['One link text says nothing about its target: “here” on line 4.'],
      },
      {
        name: 'Two',
        file: '---\ntitle: A\n---\nThe figures are [here](https://example.com/load).\n\n[Read more](https://example.com/queue)\n',
        says: [
          'Two link texts say nothing about their target: “here” and “Read more” on lines 4 and 6.',
        ],
      },
    ],
  },
  *run(subject) {
    const found = subject.post.content.links.filter(({ text }) => isGenericText(text))
    if (found.length === 0) return
    const texts = sayList([...new Set(found.map(link => quoted(link.text)))])
    const lines = found.map(link => link.line)
    yield {
      message: `${found.length === 1 ? 'One link text says nothing about its' : `${capital(sayCount(found.length, 'link text'))} say nothing about their`} target: ${texts} on ${sayLines(lines)}.`,
      fix: titlesFor(found, subject) ?? 'Link the words that name what a reader finds there.',
      place: { line: found[0]!.line },
    }
  },
})

/** The title of the first own post among the targets. */
function titlesFor(links: readonly Link[], subject: PostSubject): string | null {
  for (const link of links) {
    const better = betterText(link, subject)
    if (better !== null)
      return `Write the title of the post that line ${link.line} links to: ${better}.`
  }
  return null
}
