import { capital, sayCount } from '../../../text/say.ts'
import { defineLoss } from '../define-loss.ts'

const otherLoss = /\.(?:svg|webp|avif)(?:[?#].*)?$|^data:/i

export default defineLoss({
  id: 'image',
  title: 'Warn about images, which lose their captions',
  severity: 'note',
  minutes: 0.2,
  why: 'The import fetches images from your page; captions do not come along. Text that is pasted loses images of other sites altogether.',
  evidence: [
    'https://medium.com/@thatadamguy/back-to-the-future-importing-past-articles-into-medium-78108297f758',
    'https://lucifer1004.github.io/typub/guide/platforms/medium',
  ],
  becomes: 'will come without a caption, if at all',
  replace: 'Count them after the import, and write the captions again',
  find: content =>
    content.images
      .filter(({ url }) => !otherLoss.test(url))
      .map(({ url, line }) => ({ line, what: url })),
  say: spots => capital(sayCount(spots.length, 'image')),
  examples: {
    pass: [
      { name: 'None', file: '---\ntitle: A\n---\nText, and `![code](x.png)`.\n' },
      {
        name: 'One that is told of elsewhere',
        file: '---\ntitle: A\n---\n![June](/img/june.svg)\n',
      },
    ],
    fail: [
      {
        name: 'One',
        file: '---\ntitle: A\n---\n![Load in June](/img/load.png)\n',
        says: ['One image (line 4) will come without a caption, if at all.'],
      },
      {
        name: 'Two',
        file: '---\ntitle: A\n---\n![June](june.png)\n\n![July](https://example.org/july.jpg)\n',
        says: ['Two images (lines 4 and 6) will come without a caption, if at all.'],
      },
    ],
  },
})
