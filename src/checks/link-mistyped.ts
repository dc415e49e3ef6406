import type { Link, PostSubject, Problem } from '../domain.ts'
import { type Mistype, mistypeOf } from '../formats/mistyped-address.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { editAddress } from './edit-address.ts'

export default defineCheck({
  id: 'link-mistyped',
  title: 'Disallow links whose address is mistyped',
  needs: 'post',
  severity: 'error',
  concerns: 'post',
  why: 'A browser reads an address without https:// as a path on your own site, so the link ends at your page for what is not found, here and in every copy.',
  evidence: [
    'https://url.spec.whatwg.org/#relative-url-string',
    'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
  ],
  examples: {
    pass: [
      {
        name: 'Addresses and paths',
        file: '---\ntitle: A\n---\nSee [the docs](https://example.org/docs), [queues](/queue), [part two](part-two) and [the notes](notes.md).\n',
      },
      {
        name: 'A file named like a host, and code',
        file: '---\ntitle: A\n---\nRead [the list](example.org/list), not `[list](example.net/list)`.\n',
        assets: ['posts/example.org/list', 'public/load.png'],
      },
      {
        name: 'What a template fills in',
        file: '---\ntitle: A\n---\nSee [the queue]({{site.url}}/queue) and [part two]({%post_url part-two%}).\n',
      },
    ],
    fail: [
      {
        name: 'No scheme',
        file: '---\ntitle: A\n---\nSee [the docs](example.org/docs) and [the site](www.example.guide).\n',
        says: [
          'The address of “the docs” lacks https://: “example.org/docs”.',
          'The address of “the site” lacks https://: “www.example.guide”.',
        ],
      },
      {
        name: 'Slips of the hand',
        file: '---\ntitle: A\n---\nSee [one](ttps://example.org/1), [two](<(https://example.org/2)>) and [three](http://http://example.org).\n',
        says: [
          'The address of “one” begins with “ttps://”: “ttps://example.org/1”.',
          'The address of “two” stands in brackets of its own: “(https://example.org/2)”.',
          'The address of “three” begins with “http://http://”: “http://http://example.org”.',
        ],
      },
      {
        name: 'Nothing, and a name',
        file: '---\ntitle: A\n---\nSee [part two]() by [Ada](@ada).\n',
        says: [
          'The address of “part two” is empty.',
          'The address of “Ada” is a name, not an address: “@ada”.',
        ],
      },
    ],
  },
  *run(subject) {
    for (const link of subject.post.content.links) {
      const mistype = mistypeOf(link.url)
      if (mistype === null || isThere(link, subject)) continue
      yield {
        message: `The address of ${quoted(link.text || link.url, 50)} ${mistype.why}${link.url === '' ? '' : `: ${quoted(link.url, 80)}`}.`,
        fix: fixFor(link, mistype),
        place: { line: link.line, column: link.column },
        ...editsOf(link, mistype, subject),
      }
    }
  },
})

/** A file of that name is what was meant. */
function isThere({ url }: Link, { post, blog }: PostSubject): boolean {
  return url !== '' && !url.includes(':') && blog.hasAsset(url, post.path) === 'pass'
}

function editsOf(link: Link, { meant }: Mistype, { post }: PostSubject): Pick<Problem, 'edits'> {
  const edits = meant === undefined ? [] : editAddress(link, meant, post)
  return edits.length === 0 ? {} : { edits }
}

function fixFor({ url }: Link, { meant }: Mistype): string {
  if (meant !== undefined) return `Write \`${meant}\`.`
  return url === ''
    ? 'Write the address, or delete the link.'
    : 'Write the whole address of the page, or delete the link.'
}
