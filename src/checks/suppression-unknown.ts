import { closest } from 'fastest-levenshtein'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { silenceIn } from './silence.ts'

export default defineCheck({
  id: 'suppression-unknown',
  title: 'Require that a silenced check exists',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'A name that is no check silences nothing, and nobody notices: the finding stays, or comes back after the name was mistyped.',
  evidence: [
    'https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments',
  ],
  examples: {
    pass: [
      {
        name: 'A check in the frontmatter, another one for a line',
        file: '---\ntitle: A\npostrider: { ignore: [title-length] }\n---\n<!-- postrider-disable-next-line link-generic-text -- a quotation -->\nText.\n',
      },
      {
        name: 'A comment that is shown as an example',
        file: '---\ntitle: A\n---\n```html\n<!-- postrider-disable-next-line no-such-check -->\n```\n',
      },
      { name: 'Nothing is silenced', file: '---\ntitle: A\n---\nText.\n' },
    ],
    fail: [
      {
        name: 'A name with a slip',
        file: '---\ntitle: A\npostrider: { ignore: [title-lenght] }\n---\nText.\n',
        says: ['“title-lenght” is no check, so nothing is silenced by it.'],
      },
      {
        name: 'Two names for a line, one of them unknown',
        file: '---\ntitle: A\n---\n<!-- postrider-disable-next-line title-length, no-such-check -->\nText.\n',
        says: ['“no-such-check” is no check, so nothing is silenced by it.'],
      },
      {
        name: 'A key with a slip',
        file: '---\ntitle: A\npostrider: { ignroe: [title-length] }\n---\nText.\n',
        says: ['“ignroe” below “postrider” says nothing, so nothing is silenced by it.'],
      },
    ],
  },
  *run({ post, blog }) {
    const own = post.frontmatter.values.postrider
    const keys = typeof own === 'object' && own !== null ? Object.keys(own) : []
    for (const key of keys.filter(name => name !== 'ignore')) {
      yield {
        message: `${quoted(key)} below “postrider” says nothing, so nothing is silenced by it.`,
        fix: 'Write “ignore”, with a list of checks, or delete it.',
        place: { line: post.frontmatter.places.postrider?.line ?? 1, column: 1 },
      }
    }
    const unknown = silenceIn(post).named.filter(({ id }) => !blog.checkIds.includes(id))
    for (const { id, line } of unknown) {
      yield {
        message: `${quoted(id)} is no check, so nothing is silenced by it.`,
        fix: `Write “${closest(id, [...blog.checkIds])}” if you mean that one, or delete the name.`,
        place: { line, column: 1 },
      }
    }
  },
})
