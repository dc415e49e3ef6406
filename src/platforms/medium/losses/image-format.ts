import { capital, oneOrMany, sayCount, sayList } from '../../../text/say.ts'
import { elementsIn, lineOf as startOf, textOf } from '../copy/html-tree.ts'
import { defineLoss } from '../define-loss.ts'
import { foreignFormat } from '../lost-kinds.ts'

const written =
  /!\[[^\]]{0,500}\]\([^)\s]{0,500}\.(?:svg|webp|avif)|<img\b[^>]{0,500}\.(?:svg|webp|avif)/i

export default defineLoss({
  id: 'image-format',
  title: 'Warn about image formats that Medium does not take',
  severity: 'warning',
  fate: 'dropped',
  minutes: 1,
  why: 'Medium documents JPEG, PNG, GIF and TIFF; its editor takes JPEG, PNG and GIF. SVG, WebP, AVIF and images inside the text are turned away.',
  evidence: [
    'https://github.com/Medium/medium-api-docs',
    'https://lucifer1004.github.io/typub/guide/platforms/medium',
  ],
  becomes: 'may be missing on Medium, which takes PNG, JPEG and GIF',
  replace: spots => oneOrMany(spots.length, 'Upload a PNG of it', 'Upload a PNG of each'),
  find: content =>
    content.images.flatMap(({ url, line }) => {
      const format = foreignFormat(url)
      return format === null ? [] : [{ line, what: nameOf(format) }]
    }),
  say: spots => {
    const formats = sayList([...new Set(spots.map(spot => spot.what))])
    return `${capital(sayCount(spots.length, 'image'))} as ${formats}`
  },
  habit: ({ body }) => written.test(body),
  mend: (tree, tell) => {
    for (const image of elementsIn(tree)) {
      const format = image.tagName === 'img' ? foreignFormat(textOf(image, 'src')) : null
      if (format === null) continue
      tell(
        startOf(image),
        `Stays as ${nameOf(format)}, which Medium turns away`,
        'Upload a PNG of it',
      )
    }
  },
  examples: {
    pass: [
      { name: 'PNG', file: '---\ntitle: A\n---\n![Load in June](/img/load.png)\n' },
      {
        name: 'A link to a drawing',
        file: '---\ntitle: A\n---\nSee [the drawing](/img/load.svg).\n',
      },
    ],
    fail: [
      {
        name: 'SVG',
        file: '---\ntitle: A\n---\n![Load in June](/img/load.svg?v=2)\n',
        says: [
          'One image as SVG (line 4) may be missing on Medium, which takes PNG, JPEG and GIF.',
        ],
      },
      {
        name: 'Two formats',
        file: '---\ntitle: A\n---\n![June](/img/june.webp)\n\n![July](/img/july.avif)\n',
        says: [
          'Two images as WebP and AVIF (lines 4 and 6) may be missing on Medium, which takes PNG, JPEG and GIF.',
        ],
      },
    ],
  },
})

function nameOf(format: string): string {
  if (format === 'data') return 'data in the text'
  return format === 'webp' ? 'WebP' : format.toUpperCase()
}
