import type { Content, Link } from '../domain.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'

const thing = '(?:article|blog post|essay|interview|piece|post|story|text)'
/** Says that the text goes on elsewhere, whatever its length. */
const goesOn = new RegExp(
  `\\b(?:(?:read|find|see|view|finish) (?:the )?(?:rest|remainder) of (?:the|this|my|our) ${thing}|continue reading (?:this ${thing} )?(?:on|at|over)\\b)`,
  'i',
)
/** The same as the text of the link; in a sentence it may speak of the post itself. */
const theRest = new RegExp(
  `^(?:(?:the )?(?:rest|remainder) of (?:the|this|my|our) ${thing}\\b|continue reading\\W*$)`,
  'i',
)
/** Says so where the post is short; in a long one it is a reference. */
const readInFull = new RegExp(
  `\\b(?:(?:read|find|see) (?:the|this|my|our) (?:full|entire|whole|complete) ${thing}|this is (?:only |just )?an excerpt)\\b`,
  'i',
)
const short = 300
/** Blocks at the beginning or the end where a teaser says so. */
const edge = 3
const unseen = new Set(['html', 'definition', 'mdxjsEsm', 'mdxFlowExpression'])

const filled = 'We write in batches now, and the load fell by half. '

export default defineCheck({
  id: 'content-teaser',
  title: 'Disallow teasers on Medium',
  needs: 'post',
  severity: 'error',
  concerns: 'medium',
  why: 'Medium’s rules forbid stories that are clipped so that readers go on elsewhere. Take the whole text there, or leave the post where it is.',
  evidence: [
    'https://help.medium.com/hc/en-us/articles/213477928',
    'https://policy.medium.com/medium-rules-30e5502c4eb4',
  ],
  examples: {
    pass: [
      {
        name: 'A whole post with a reference',
        file: `---\ntitle: A\n---\n${filled.repeat(40)}\n\nRead the full post of [our friends](https://example.org/queue) on queues.\n`,
      },
      {
        name: 'The rest of something else',
        file: '---\ntitle: A\n---\nThe rest of the code is [in the repository](https://example.org/code).\n',
      },
      {
        name: 'A word on what follows, beside a link',
        file: `---\ntitle: A\n---\nAll is in [our guide](https://example.org/guide), but the rest of this post is a short start.\n\n${filled.repeat(40)}\n`,
      },
      {
        name: 'An excerpt that is long enough',
        file: `---\ntitle: A\n---\n${filled.repeat(40)}\n\nThis is an excerpt, first published on [our friends’ site](https://example.org/queue).\n`,
      },
      {
        name: 'The marker of an excerpt',
        file: `---\ntitle: A\n---\n${filled}\n\n<!--more-->\n\nThe rest of the post is [about queues](#queues).\n`,
      },
    ],
    fail: [
      {
        name: 'Goes on elsewhere',
        file: `---\ntitle: A\n---\n${filled.repeat(40)}\n\nRead the rest of this post on [our product blog](https://example.com/blog/batching).\n`,
        says: ['The post sends readers on to “our product blog” for the rest of it.'],
      },
      {
        name: 'Two sentences and a link',
        file: `---\ntitle: A\n---\n${filled}\n\nRead the full story [here](https://example.org/story).\n`,
        says: ['The post sends readers on to “here” for the rest of it.'],
      },
      {
        name: 'A link in place of the rest',
        file: `---\ntitle: A\n---\n${filled.repeat(40)}\n\n[Continue reading →](https://example.org/story)\n`,
        says: ['The post sends readers on to “Continue reading →” for the rest of it.'],
      },
    ],
  },
  *run({ post }) {
    const isShort = post.content.words < short
    const says = (part: string) => goesOn.test(part) || (isShort && readInFull.test(part))
    const link = linksAtEdges(post.content).find(
      ({ context, text }) => theRest.test(text) || says(text) || says(context),
    )
    if (link === undefined) return
    yield {
      message: `The post sends readers on to ${quoted(link.text || link.url, 60)} for the rest of it.`,
      fix: 'Bring the whole text, or do not take this post to Medium.',
      place: { line: link.line, column: link.column },
    }
  },
})

/** Links within the first and the last blocks that lead to another page. */
function linksAtEdges(content: Content): Link[] {
  const blocks = (content.tree.children ?? []).filter(({ type }) => !unseen.has(type))
  const head = blocks[edge - 1]?.position?.end.line ?? Number.POSITIVE_INFINITY
  const tail = blocks.at(-edge)?.position?.start.line ?? 0
  return content.links.filter(
    ({ url, line }) => !url.startsWith('#') && (line <= head || line >= tail),
  )
}
