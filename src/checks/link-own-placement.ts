import { sortOwnLinks } from '../formats/own-links.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { countWords } from '../text/words.ts'
import { defineCheck } from './define-check.ts'
import { homeOf } from './own-post.ts'

export default defineCheck({
  id: 'link-own-placement',
  title: 'Warn about own links with few words beside them',
  needs: 'post',
  severity: 'note',
  concerns: 'medium',
  why: 'A link within a sentence answers what the reader has just begun to wonder about. One that stands alone, in a heading or in a list of links reads as an advertisement in a copy, and few follow it. Only the one or two links are looked at that a copy would keep; how many words make a sentence is a habit.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    'https://help.medium.com/hc/en-us/articles/213477928',
  ],
  options: {
    words: {
      default: 8,
      says: 'Words that should stand around a link to your own site.',
      least: 1,
    },
  },
  examples: {
    pass: [
      {
        name: 'In a sentence',
        file: '---\ntitle: A\n---\nWhile the database is busy, [our queue](/queue) keeps all that comes in.\n',
      },
      {
        name: 'Alone, beside enough others',
        file: '---\ntitle: A\n---\n[Plans](/plans)\n\nWhile the database is busy, [our queue](/queue) keeps all that comes in.\n\nIn the week after that, [the load](/load) fell by half or even more.\n',
      },
      {
        name: 'The site of somebody else',
        file: '---\ntitle: A\n---\n[Docs](https://example.org/docs)\n',
      },
    ],
    fail: [
      {
        name: 'Alone',
        file: '---\ntitle: A\n---\nText.\n\n[Our queue](/queue)\n',
        says: [
          'The link “Our queue” to your own site has fewer than 8 words beside it, on line 6.',
        ],
      },
      {
        name: 'In a heading, and few words',
        file: '---\ntitle: A\n---\n## [Our queue](/queue)\n\nSee [the load](/load).\n',
        says: [
          'The links “Our queue” and “the load” to your own site have fewer than 8 words beside them, on lines 4 and 6.',
        ],
      },
    ],
  },
  *run(subject, { words }) {
    const { content } = subject.post
    const { keep } = sortOwnLinks(content, homeOf(subject))
    const alone = keep.filter(({ context }) => countWords(context) < words)
    const [first] = alone
    if (first === undefined) return
    const texts = [...new Set(alone.map(({ text, url }) => quoted(text || url, 50)))]
    const one = alone.length === 1
    yield {
      message: `The ${one ? 'link' : 'links'} ${texts.join(' and ')} to your own site ${one ? 'has' : 'have'} fewer than ${words} words beside ${one ? 'it' : 'them'}, on ${sayLines(alone.map(({ line }) => line))}.`,
      fix: `Link words of the sentence after which a reader wants ${one ? 'that page' : 'those pages'}, in the copy at least.`,
      place: { line: first.line, column: first.column },
    }
  },
})
