import type { Node } from '../domain.ts'
import { nodesIn, textOf, walk } from '../markdown/walk.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'

const image = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i

export default defineCheck({
  id: 'link-empty-text',
  title: 'Disallow links without a text',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'Nobody can see or follow a link around nothing. Around an image, the description of the image is its text: without one, people who do not see it hear only the address. An image that links to its own larger version is left alone.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
  ],
  examples: {
    pass: [
      {
        name: 'A text, and a described image',
        file: '---\ntitle: A\n---\nSee [the docs](https://example.org/docs) and [![Load in June](load.png)](https://example.org/load).\n',
      },
      {
        name: 'An image and its larger version',
        file: '---\ntitle: A\n---\n[![](load-small.png)](/img/load.png)\n\nWrite `[](https://example.org)` for none.\n',
      },
      {
        name: 'A picture in HTML',
        file: '---\ntitle: A\n---\n[<img src="load.png" alt="Load in June">](https://example.org/load)\n',
      },
    ],
    fail: [
      {
        name: 'Nothing',
        file: '---\ntitle: A\n---\nSee [](https://example.org/docs).\n',
        says: ['A link to “https://example.org/docs” has no text.'],
      },
      {
        name: 'An image without description',
        file: '---\ntitle: A\n---\n[![](load.png)](https://example.org/load)\n',
        says: [
          'A link to “https://example.org/load” has no text: it stands around an image without description.',
        ],
      },
    ],
  },
  *run({ post }) {
    for (const node of nodesIn(post.content)) {
      const { url = '', position } = node
      if (node.type !== 'link' || url === '' || !isSilent(node)) continue
      const images = [...walk(node)].filter(({ type }) => isImage(type))
      if (images.length > 0 && image.test(url)) continue
      yield {
        message: `A link to ${quoted(url, 80)} has no text${images.length > 0 ? ': it stands around an image without description' : ''}.`,
        fix:
          images.length > 0
            ? 'Say in the description of the image where the link leads.'
            : 'Link the words that name the target, or delete the link.',
        place: position?.start ?? { line: post.bodyLine },
      }
    }
  },
})

/** No words, no description, and no HTML that may hold either. */
function isSilent(link: Node): boolean {
  return (
    textOf(link) === '' &&
    ![...walk(link)].some(
      ({ type, alt }) => type === 'html' || (isImage(type) && (alt ?? '').trim() !== ''),
    )
  )
}

function isImage(type: string): boolean {
  return type === 'image' || type === 'imageReference'
}
