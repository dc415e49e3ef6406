import type { Link } from '../domain.ts'
import { previewOf } from '../formats/preview-host.ts'
import { hostOf } from '../formats/url.ts'
import { capital, sayCount } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { countWords } from '../text/words.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'link-bare-address',
  title: 'Warn about addresses in place of link texts',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'A long address in a sentence is read out letter by letter, breaks over lines, and tells little of what is there. An address that stands alone on its line is left alone, since many places show a preview there; so is one of the reader’s own machine, and a bare host, which people read as a name. From how many words around it counts, and from how many characters, are habits.',
  evidence: [
    'https://developer.chrome.com/docs/lighthouse/seo/link-text',
    'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
  ],
  options: {
    longest: { default: 40, says: 'Characters that an address in a sentence may have.', least: 1 },
  },
  examples: {
    pass: [
      {
        name: 'A text, a host, and an address to type',
        file: '---\ntitle: A\n---\nSee [the figures](https://example.org/load) of https://example.org, then open http://localhost:3000/load/of/the/whole/month/of/june.\n',
      },
      {
        name: 'Alone on its line, and in code',
        file: '---\ntitle: A\n---\nhttps://example.org/talks/2026/how-we-halved-the-load-of-our-database\n\nRun `curl https://example.org/talks/2026/how-we-halved-the-load` to see it.\n',
      },
      {
        name: 'What a template embeds',
        file: '---\ntitle: A\n---\nSee the talk of June below: {% embed https://example.org/talks/2026/how-we-halved-the-load %}\n',
      },
    ],
    fail: [
      {
        name: 'In a sentence',
        file: '---\ntitle: A\n---\nThe figures are at https://example.org/2026/06/load-of-the-database for all.\n',
        says: [
          'One link shows its address as its text, on line 4: “https://example.org/2026/06/load-of-the-database”.',
        ],
      },
      {
        name: 'Two, and a shorter limit',
        file: '---\ntitle: A\n---\nThe figures are at https://example.org/load for all.\n\nThe code is at <https://example.org/code> for all.\n',
        options: { longest: 20 },
        says: [
          'Two links show their address as their text, on lines 4 and 6: “https://example.org/load” first.',
        ],
      },
    ],
  },
  *run({ post }, { longest }) {
    const lines = post.body.split('\n')
    const found = post.content.links.filter(
      link =>
        [...link.text].length > longest &&
        isBare(link) &&
        !/\{[{%]/.test(lines[link.line - post.bodyLine] ?? ''),
    )
    const [first] = found
    if (first === undefined) return
    const one = found.length === 1
    yield {
      message: `${capital(sayCount(found.length, 'link shows its address as its text', 'links show their address as their text'))}, on ${sayLines(found.map(({ line }) => line))}: ${quoted(first.text, 60)}${one ? '' : ' first'}.`,
      fix: `Write what is there in place of ${one ? 'the' : 'each'} address: \`[…](${first.url})\`.`,
      place: { line: first.line, column: first.column },
    }
  },
})

/** The address is the text, in a sentence, and leads to a place that others can reach. */
function isBare({ url, text, context }: Link): boolean {
  if (!/^(?:https?:\/\/|www\.)\S+$/i.test(text) || countWords(context) < 3) return false
  const host = hostOf(url)
  return host !== null && previewOf(host) !== 'local'
}
