import type { Node, Spot } from '../../../domain.ts'
import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
import { embedAddress, watchAddress } from '../copy/embed-address.ts'
import {
  type Element,
  elementsIn,
  make,
  marked,
  replaceEach,
  lineOf as startOf,
  textOf,
} from '../copy/html-tree.ts'
import { replaceTags } from '../copy/shortcode-tags.ts'
import { alone, escaped } from '../copy/source-lines.ts'
import { defineLoss } from '../define-loss.ts'
import { isFormFrame } from '../lost-kinds.ts'
import { isEmbed, rawTagsIn } from '../raw-tags.ts'
import { codeOf, embedCodes, shortcodesIn } from '../shortcodes.ts'
import { textLines } from '../text-lines.ts'

const written = new RegExp(
  `<(?:iframe|video|audio|object|embed)\\b|<script[^>]{0,500}\\ssrc=["']?(?:https?:)?//|${codeOf(embedCodes)}`,
  'i',
)

export default defineLoss({
  id: 'embed',
  title: 'Warn about embeds, which Medium makes from an address',
  severity: 'warning',
  fate: 'dropped',
  minutes: 1,
  why: 'Medium makes an embed from the bare address of a video, a gist or a post on a line of its own. A frame or a script is dropped, and a shortcode makes one of these on your page.',
  evidence: [
    'https://blog.medium.com/now-you-can-embed-mastodon-posts-in-medium-stories-99b11d0baa7f',
    'https://spiderpig86.github.io/blog/why-medium-needs-markdown/',
  ],
  becomes: 'will be missing on Medium',
  replace: spots =>
    oneOrMany(
      spots.length,
      'Put its bare address on a line of its own',
      'Put the bare address of each on a line of its own',
    ),
  find: (content, subject) =>
    [
      ...embedsIn(content.tree),
      ...shortcodesIn(textLines(content, subject))
        .filter(({ name }) => embedCodes.has(name))
        .map(({ line, name }) => ({ line, what: name })),
    ].sort((a, b) => a.line - b.line),
  say: spots => capital(sayCount(spots.length, 'embed')),
  habit: ({ body }) => written.test(body),
  rewrite: (lines, tell) =>
    replaceTags(
      lines,
      name => embedCodes.has(name),
      ({ name, isClosing, named, positional, written, found: { line, before, isAlone } }) => {
        if (isClosing) return ''
        const url = embedAddress(name, named, positional)
        if (url === null) {
          tell(line, 'A line marks its place', `Put the address of what ${written} shows`)
          const mark = `<em>[${escaped(`Put the address of this here: ${written}`)}]</em>`
          return isAlone ? alone(mark, before) : mark
        }
        tell(line, `Became its bare address, ${url}`)
        const link = `<a href="${escaped(url)}">${escaped(url)}</a>`
        return isAlone ? alone(`<p>${link}</p>`, before) : link
      },
    ),
  mend: (tree, tell) =>
    replaceEach(tree, element => {
      const name = textOf(element, 'dataComponent')
      const isComponent = embedNames.test(name)
      if (!isComponent && !isFrame(element)) return null
      const source = [...elementsIn(element)].find(({ tagName }) => tagName === 'source')
      const src =
        textOf(element, 'src') || textOf(element, 'data') || (source ? textOf(source, 'src') : '')
      if (isFormFrame(src)) return null
      const given = { id: textOf(element, 'id'), url: textOf(element, 'url') || src }
      const url = isComponent
        ? embedAddress(name.toLowerCase(), withoutEmpty(given))
        : src === ''
          ? null
          : watchAddress(src)
      if (url === null) {
        tell(
          startOf(element),
          'A line marks its place',
          'Put the address of what your page shows there',
        )
        return [marked('Put the address of what your page shows here')]
      }
      tell(startOf(element), `Became its bare address, ${url}`)
      return [make('p', [make('a', url, { href: url })])]
    }),
  examples: {
    pass: [
      { name: 'A bare address', file: '---\ntitle: A\n---\nhttps://youtu.be/abc\n' },
      {
        name: 'A script of the page itself',
        file: '---\ntitle: A\n---\n<script>draw()</script>\n\n<script src="/charts.js"></script>\n',
      },
      {
        name: 'A shortcode that frames nothing',
        file: '---\ntitle: A\n---\n{{< figure src="/a.png" >}}\n',
      },
      {
        name: 'A tag that is shown',
        file: '---\ntitle: A\n---\nIn Liquid it is {% raw %}{% youtube abc %}{% endraw %}, or `{{< youtube abc >}}`.\n',
      },
      { name: 'In code', file: '---\ntitle: A\n---\nAn `<iframe>` is a page in a page.\n' },
    ],
    fail: [
      {
        name: 'A frame',
        file: '---\ntitle: A\n---\n<iframe src="https://www.youtube.com/embed/abc"></iframe>\n',
        says: ['One embed (line 4) will be missing on Medium.'],
      },
      {
        name: 'A gist and a video',
        file: '---\ntitle: A\n---\n<script src="https://gist.github.com/a/1.js"></script>\n\nText.\n\n<video src="/a.mp4"></video>\n',
        says: ['Two embeds (lines 4 and 8) will be missing on Medium.'],
      },
      {
        name: 'Shortcodes',
        file: '---\ntitle: A\n---\n{{< youtube abc >}}\n\n{% gist a/1 %}\n',
        says: ['Two embeds (lines 4 and 6) will be missing on Medium.'],
      },
    ],
  },
})

/** What stands within an embed is what a browser shows in its place. */
function embedsIn(node: Node): Spot[] {
  const tag = rawTagsIn(node).find(isEmbed)
  if (tag !== undefined) return [{ line: tag.line, what: `<${tag.name}>` }]
  return (node.children ?? []).flatMap(embedsIn)
}

const embedNames =
  /^(?:Asciinema|CodePen|CodeSandbox|Embed|Gist|Instagram|Spotify|Tweet|TwitterTweet|Video|Vimeo|X|YouTube|YoutubeEmbed)$/i

function isFrame(element: Element): boolean {
  const attributes = { src: textOf(element, 'src') }
  return isEmbed({ name: element.tagName, attributes, line: 1 })
}

function withoutEmpty(given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
}
