import type { Content, Link } from '../domain.ts'
import { capital, sayCount } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'

const load =
  'the load of our database fell by half in the first week of June, which nobody had expected of so small a change'

export default defineCheck({
  id: 'link-long-text',
  title: 'Warn about link texts as long as a sentence',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'A link text works like a label: a few words that name the target are found at a glance, a whole sentence is not. Google asks for texts that are reasonably concise and names no number; 100 characters are a habit.',
  evidence: ['https://developers.google.com/search/docs/crawling-indexing/links-crawlable'],
  options: {
    longest: { default: 100, says: 'Characters that a link text may have.', least: 1 },
  },
  examples: {
    pass: [
      {
        name: 'A few words',
        file: `---\ntitle: A\n---\nIn [our load test](https://example.org/load), ${load}.\n`,
      },
      {
        name: 'A picture with a long description',
        file: `---\ntitle: A\n---\n[![In June ${load}](load.png)](https://example.org/load)\n`,
      },
      {
        name: 'A long address',
        file: `---\ntitle: A\n---\nSee https://example.org/${'load-'.repeat(24)}.\n`,
      },
    ],
    fail: [
      {
        name: 'A sentence',
        file: `---\ntitle: A\n---\n[In June ${load}.](https://example.org/load)\n`,
        says: [
          'One link text is longer than 100 characters: “In June the load of our database fell by half in the first…” on line 4.',
        ],
      },
      {
        name: 'Two, and a shorter limit',
        file: '---\ntitle: A\n---\n[The whole load test](https://example.org/load)\n\n[The whole code of it](https://example.org/code)\n',
        options: { longest: 12 },
        says: [
          'Two link texts are longer than 12 characters: “The whole load test” first, on lines 4 and 6.',
        ],
      },
    ],
  },
  habit: ({ body }, { longest }) => new RegExp(`\\[[^[\\]\\n]{${longest},}\\][[(]`).test(body),
  *run({ post }, { longest }) {
    const found = post.content.links.filter(
      link =>
        [...link.text].length > longest &&
        /\s/.test(link.text.trim()) &&
        !describesImage(link, post.content),
    )
    const [first] = found
    if (first === undefined) return
    const one = found.length === 1
    yield {
      message: `${capital(sayCount(found.length, 'link text is', 'link texts are'))} longer than ${longest} characters: ${quoted(first.text, 60)} ${one ? '' : 'first, '}on ${sayLines(found.map(({ line }) => line))}.`,
      fix: `Link the few words that name ${one ? 'the' : 'each'} target, and leave the rest of the sentence as text.`,
      place: { line: first.line, column: first.column },
    }
  },
})

/** Around an image, its description is the text, which may be as long as it needs to be. */
function describesImage({ line, text }: Link, { images }: Content): boolean {
  return images.some(image => image.line === line && image.alt.trim() === text.trim())
}
