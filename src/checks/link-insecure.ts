import { previewOf } from '../formats/preview-host.ts'
import { hostOf } from '../formats/url.ts'
import { capital, sayCount } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'link-insecure',
  title: 'Warn about links without https',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'Most sites answer over https by now, and browsers warn before pages that do not. Whether the page behind a link has moved cannot be told without asking it. Addresses that the text only shows are left alone.',
  evidence: ['https://transparencyreport.google.com/https/overview'],
  examples: {
    pass: [
      {
        name: 'With https, and on the own machine',
        file: '---\ntitle: A\n---\nSee [the docs](https://example.org/docs), then [the page](http://localhost:3000) and [the box](http://intranet/load).\n',
      },
      {
        name: 'An address that the text speaks of',
        file: '---\ntitle: A\n---\nBrowsers sent from http://example.org land on https://example.org.\n',
      },
    ],
    fail: [
      {
        name: 'One',
        file: '---\ntitle: A\n---\nSee [the docs](http://example.org/docs).\n',
        says: ['One link begins with http://, on line 4: “http://example.org/docs”.'],
      },
      {
        name: 'Two',
        file: '---\ntitle: A\n---\nSee [the docs](http://example.org/docs).\n\nSee [queues](http://example.com/queue).\n',
        says: ['Two links begin with http://, on lines 4 and 6: “http://example.org/docs” first.'],
      },
    ],
  },
  habit: ({ body }) => /\]\(\s*<?http:\/\/(?!localhost|127\.)|\bhref=["']http:\/\//i.test(body),
  *run({ post }) {
    const found = post.content.links.filter(({ url, text }) => {
      const host = hostOf(url)
      return (
        /^http:/i.test(url) &&
        !url.includes(text || ' ') &&
        host?.includes('.') === true &&
        !/^[\d.]+$/.test(host) &&
        previewOf(host) !== 'local'
      )
    })
    const [first] = found
    if (first === undefined) return
    const one = found.length === 1
    yield {
      message: `${capital(sayCount(found.length, 'link begins', 'links begin'))} with http://, on ${sayLines(found.map(({ line }) => line))}: ${quoted(first.url, 60)}${one ? '' : ' first'}.`,
      fix: `Open ${one ? 'it' : 'each'} with https://, and write that ${one ? 'if' : 'where'} it answers.`,
      place: { line: first.line, column: first.column },
    }
  },
})
