import { hostOf } from '../formats/url.ts'
import { capital, sayCount } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'

/** Open to everybody; a shortener of one house (youtu.be, aka.ms, git.io) tells whose page it is. */
const shorteners = new Set(
  'adf.ly amzn.to bit.ly bitly.com buff.ly cutt.ly dlvr.it goo.gl is.gd j.mp lnkd.in ow.ly rb.gy rebrand.ly shorturl.at t.co t.ly tiny.cc tinyurl.com trib.al v.gd'.split(
    ' ',
  ),
)

export default defineCheck({
  id: 'link-shortener',
  title: 'Warn about shortened addresses',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'Nobody sees where a shortened address leads, and it ends when its service does: Google turned off many goo.gl addresses in 2025. In a text there is room for the real one. An embedded post keeps the address that its network wrote.',
  evidence: [
    'https://developers.googleblog.com/en/google-url-shortener-links-will-no-longer-be-available/',
    'https://www.w3.org/Provider/Style/URI',
  ],
  examples: {
    pass: [
      {
        name: 'Whole addresses, and one of a house',
        file: '---\ntitle: A\n---\nSee [the talk](https://youtu.be/load) and [the docs](https://example.org/bit.ly).\n',
      },
      {
        name: 'In code, and in an embedded post',
        file: '---\ntitle: A\n---\nExpand `https://bit.ly/load`, or see <a href="https://t.co/june">pic.twitter.com/june</a> of June.\n\n<blockquote class="twitter-tweet"><p>Load. <a href="https://t.co/load">pic</a></p></blockquote>\n',
      },
    ],
    fail: [
      {
        name: 'One',
        file: '---\ntitle: A\n---\nThe figures are in [this sheet](https://goo.gl/load).\n',
        says: ['One link has a shortened address, on line 4: “https://goo.gl/load”.'],
      },
      {
        name: 'Two',
        file: '---\ntitle: A\n---\nThe figures are in [this sheet](http://bit.ly/load).\n\nThe code: https://bit.ly/code and no more.\n',
        says: ['Two links have shortened addresses, on lines 4 and 6: “http://bit.ly/load” first.'],
      },
    ],
  },
  *run({ post }) {
    const found = post.content.links.filter(
      ({ url, text, context }) =>
        context !== '' && shorteners.has(hostOf(url) ?? '') && !isEmbedded(url, text),
    )
    const [first] = found
    if (first === undefined) return
    const one = found.length === 1
    yield {
      message: `${capital(sayCount(found.length, 'link has a shortened address', 'links have shortened addresses'))}, on ${sayLines(found.map(({ line }) => line))}: ${quoted(first.url, 60)}${one ? '' : ' first'}.`,
      fix: `Open ${one ? 'it' : 'each'}, and link to the address where it ends.`,
      place: { line: first.line, column: first.column },
    }
  },
})

/** Twitter writes its own addresses into the posts that it gives away for embedding. */
function isEmbedded(url: string, text: string): boolean {
  return hostOf(url) === 't.co' && /^(?:pic\.|https?:)/.test(text)
}
