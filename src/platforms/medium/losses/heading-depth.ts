import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
import { elementsIn, make, replaceEach, lineOf as startOf } from '../copy/html-tree.ts'
import { defineLoss } from '../define-loss.ts'

/** Below the title of the post, Medium has two sizes. */
const levels = 2

export default defineLoss({
  id: 'heading-depth',
  title: 'Warn about a third level of headings, which Medium does not have',
  severity: 'note',
  fate: 'changed',
  minutes: 0.2,
  why: 'Medium has two sizes of headings below the title. Deeper ones look like the second, or like text.',
  evidence: [
    'https://gist.github.com/HariSekhon/81c4b166f86844f76940d0c8db0f482e',
    'https://github.com/Medium/medium-api-docs',
  ],
  becomes: 'will look like the level above on Medium',
  replace: spots =>
    oneOrMany(
      spots.length,
      'Make it a bold line, or leave it as it comes',
      'Make each a bold line, or leave it as it comes',
    ),
  find: content => {
    const depths = [...new Set(content.headings.map(({ depth }) => depth))].sort((a, b) => a - b)
    // A single first-level heading repeats the title.
    const body = content.headings.filter(({ depth }) => depth === 1).length === 1 ? 2 : depths[0]
    const sizes = new Set(depths.filter(depth => depth >= (body ?? 2)).slice(0, levels))
    return content.headings
      .filter(({ depth }) => depth >= (body ?? 2) && !sizes.has(depth))
      .map(({ text, line }) => ({ line, what: text }))
  },
  say: spots =>
    capital(
      sayCount(
        spots.length,
        'heading of the third level or below',
        'headings of the third level or below',
      ),
    ),
  habit: ({ body }) => levelsIn(body) > levels,
  mend: (tree, tell) => {
    const headings = [...elementsIn(tree)].filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    const all = headings.map(({ tagName }) => Number(tagName[1]))
    const isOne = all.filter(depth => depth === 1).length === 1
    const [big = 2, small] = [...new Set(all)].filter(depth => depth > 1 || !isOne).sort()
    replaceEach(tree, element => {
      if (!/^h[1-6]$/.test(element.tagName)) return null
      const depth = Number(element.tagName[1])
      if (depth <= big) return [{ ...element, tagName: 'h1' }]
      if (depth === small) return [{ ...element, tagName: 'h2' }]
      tell(startOf(element), 'Became a line in bold')
      return [make('p', [make('strong', element.children)])]
    })
  },
  examples: {
    pass: [
      { name: 'Two levels', file: '---\ntitle: A\n---\n## Why\n\n### In June\n\n## How\n' },
      { name: 'Two levels below the title', file: '# A\n\n## Why\n\n### In June\n' },
    ],
    fail: [
      {
        name: 'Three levels',
        file: '---\ntitle: A\n---\n## Why\n\n### In June\n\n#### The first week\n',
        says: [
          'One heading of the third level or below (line 8) will look like the level above on Medium.',
        ],
      },
      {
        name: 'Three levels below the title',
        file: '# A\n\n## Why\n\n### In June\n\n#### The first week\n\n#### The second\n',
        says: [
          'Two headings of the third level or below (lines 7 and 9) will look like the level above on Medium.',
        ],
      },
    ],
  },
})

/** How many levels of headings a text seems to have, less the one that repeats its title. */
function levelsIn(body: string): number {
  const text = body.replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
  const depths = [...text.matchAll(/^(#{1,6})[ \t]/gm)].map(match => match[1]!.length)
  const one = depths.filter(depth => depth === 1).length === 1
  return new Set(depths.filter(depth => !one || depth > 1)).size
}
