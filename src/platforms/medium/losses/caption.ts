import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
import { defineLoss } from '../define-loss.ts'
import { rawTags } from '../raw-tags.ts'
import { shortcodesIn } from '../shortcodes.ts'
import { textLines } from '../text-lines.ts'

const written =
  /<figcaption\b|\{\{<\s*figure\b[^>]{0,500}\bcaption\b|\{%-?\s*figure\b[^%]{0,500}\bcaption\b/i

export default defineLoss({
  id: 'caption',
  title: 'Warn about captions, which an import leaves behind',
  severity: 'note',
  fate: 'dropped',
  minutes: 0.3,
  why: 'People who imported old posts saw the images come along without their captions.',
  evidence: [
    'https://medium.com/@thatadamguy/back-to-the-future-importing-past-articles-into-medium-78108297f758',
  ],
  becomes: 'may be missing after the import',
  replace: spots =>
    oneOrMany(
      spots.length,
      'Write it again below its image in the editor',
      'Write each again below its image in the editor',
    ),
  find: (content, subject) =>
    [
      ...rawTags(content)
        .filter(({ name }) => name === 'figcaption')
        .map(({ line }) => ({ line, what: 'caption' })),
      ...shortcodesIn(textLines(content, subject))
        .filter(code => code.name === 'figure' && /\bcaption\s*[=:]/.test(code.arguments))
        .map(({ line }) => ({ line, what: 'caption' })),
    ].sort((a, b) => a.line - b.line),
  say: spots => capital(sayCount(spots.length, 'caption')),
  habit: ({ body }) => written.test(body),
  examples: {
    pass: [
      { name: 'An image', file: '---\ntitle: A\n---\n![Load in June](/img/load.png)\n' },
      {
        name: 'A figure without one',
        file: '---\ntitle: A\n---\n{{< figure src="/img/load.png" alt="Load in June" >}}\n',
      },
    ],
    fail: [
      {
        name: 'One',
        file: '---\ntitle: A\n---\n<figure>\n<img src="/a.png" alt="Load">\n<figcaption>June</figcaption>\n</figure>\n',
        says: ['One caption (line 6) may be missing after the import.'],
      },
      {
        name: 'Of figures that the generator makes',
        file: '---\ntitle: A\n---\n{{< figure src="/a.png" caption="June" >}}\n\n{% figure caption: "July" %}\n![Load](/b.png)\n{% endfigure %}\n',
        says: ['Two captions (lines 4 and 6) may be missing after the import.'],
      },
    ],
  },
})
