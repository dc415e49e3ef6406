import type { Image, Post } from '../domain.ts'
import { capital, oneOrMany, sayCount } from '../text/say.ts'
import { sayLines } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { silentLinks } from './silent-links.ts'

/** What editors and cameras call a file, or the file itself, is no description. */
const fileName =
  /^(?:image|img|screenshot|screen shot|photo|picture|untitled|alt|alt text|png|jpe?g|gif|svg)?[-_\s]*\d*$|\.(?:avif|gif|jpe?g|png|svg|webp)$/i

export default defineCheck({
  id: 'image-alt-missing',
  title: 'Require a description for each image',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'The text of an image is what people hear who do not see it, what everybody reads when it does not load, and what image search goes by. An image that only decorates says so in HTML, with `alt=""`, and is left alone.',
  evidence: [
    'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html',
    'https://developers.google.com/search/docs/appearance/google-images',
  ],
  examples: {
    pass: [
      {
        name: 'A description',
        file: '---\ntitle: A\n---\n![Load before and after, halved in June](/img/load.png)\n',
      },
      {
        name: 'The only thing in a link: another check says so',
        file: '---\ntitle: A\n---\n[![](/img/load.png)](https://example.org/load)\n',
      },
      {
        name: 'Decoration, said so in HTML',
        file: '---\ntitle: A\n---\n<img src="/img/line.png" alt="">\n\nAnd <img alt=\'\' src="/img/dot.png"> within.\n',
      },
      { name: 'No image', file: '---\ntitle: A\n---\nUse `![](load.png)` for an image.\n' },
    ],
    fail: [
      {
        name: 'None',
        file: '---\ntitle: A\n---\n![](/img/load.png)\n',
        says: ['One image has no description, on line 4.'],
      },
      {
        name: 'A link to the larger version',
        file: '---\ntitle: A\n---\n[![](/img/load-small.png)](/img/load.png)\n',
        says: ['One image has no description, on line 4.'],
      },
      {
        name: 'The name of the file',
        file: '---\ntitle: A\n---\n![load.png](/img/load.png)\n\nText.\n\n![image-2](/img/b.png)\n',
        says: ['Two images have no description, on lines 4 and 8.'],
      },
    ],
  },
  habit: ({ body }) =>
    /<img\b(?![^>]{0,500}\balt\s*=)/i.test(body) ||
    [...body.matchAll(/!\[([^\]\n]{0,80})\]\(/g)].some(([, alt = '']) => fileName.test(alt.trim())),
  *run({ post }) {
    const inLinks = imagesInSilentLinks(post)
    const found = post.content.images.filter(
      image => hasNone(image) && !decorates(image, post) && !inLinks.has(spotOf(image)),
    )
    if (found.length === 0) return
    yield {
      message: `${capital(sayCount(found.length, 'image has', 'images have'))} no description, on ${sayLines(found.map(image => image.line))}.`,
      fix: `Say in the square brackets what ${oneOrMany(found.length, 'the', 'each')} image shows: \`![Load, halved in June](…)\`.`,
      place: { line: found[0]!.line },
    }
  },
})

function hasNone(image: Image): boolean {
  return fileName.test(image.alt.trim())
}

/** There the link is what misses a text, which weighs more. */
function imagesInSilentLinks({ content }: Post): Set<string> {
  const images = silentLinks(content).flatMap(link => link.images)
  return new Set(images.flatMap(({ position }) => (position ? [spotOf(position.start)] : [])))
}

function spotOf({ line, column }: { readonly line: number; readonly column: number }): string {
  return `${line}:${column}`
}

/** In markdown nobody can tell an image without description from one that needs none. */
function decorates({ line, column }: Image, { body, bodyLine }: Post): boolean {
  const from = body.split('\n')[line - bodyLine]?.slice(column - 1) ?? ''
  return /^<img\b[^>]*\salt\s*=\s*(?:""|'')/i.test(from)
}
