import type { Node } from '../domain.ts'
import { nodesIn, textOf } from '../markdown/walk.ts'
import { capital, sayCount } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'link-adjacent',
  title: 'Warn about links with nothing between them',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'Two links side by side look like one, so readers cannot tell where the first ends and miss the second. A word or a comma between them is enough.',
  evidence: ['https://developers.google.com/search/docs/crawling-indexing/links-crawlable'],
  examples: {
    pass: [
      {
        name: 'A comma, a word',
        file: '---\ntitle: A\n---\nSee [May](/may), [June](/june) and [July](/july).\n',
      },
      {
        name: 'Badges, and lines of a list',
        file: '---\ntitle: A\n---\n[![Build](b.svg)](/build) [![Load](l.svg)](/load)\n\n- [May](/may)\n- [June](/june)\n',
      },
      {
        name: 'A line each',
        file: '---\ntitle: A\n---\n[May](/may)\\\n[June](/june)\n',
      },
    ],
    fail: [
      {
        name: 'Two that look like one',
        file: '---\ntitle: A\n---\nWe [ran](/may) [many tests](/june) in May.\n',
        says: ['Two links stand side by side, “ran” and “many tests”, on line 4.'],
      },
      {
        name: 'Three, and two more',
        file: '---\ntitle: A\n---\nWe [ran](/may) [many](/june) [tests](/july).\n\n[A](/a)[B](/b)\n',
        says: ['Five links stand side by side, “ran” and “many” first, on lines 4 and 6.'],
      },
    ],
  },
  *run({ post }) {
    const rows = nodesIn(post.content).flatMap(rowsIn)
    const [first] = rows
    if (first === undefined) return
    const count = rows.reduce((sum, row) => sum + row.length, 0)
    const pair = `${quoted(textOf(first[0]!), 40)} and ${quoted(textOf(first[1]!), 40)}`
    const start = first[0]!.position?.start ?? { line: post.bodyLine }
    yield {
      message: `${capital(sayCount(count, 'link'))} stand side by side, ${pair}${count === 2 ? '' : ' first'}, on ${sayLines(rows.map(row => row[0]!.position?.start.line ?? start.line))}.`,
      fix: 'Put a word or a comma between them, or make them one link.',
      place: { line: start.line },
    }
  },
})

/** Links with text that follow each other within one block, spaces between them at most. */
function rowsIn({ children = [] }: Node): Node[][] {
  const rows: Node[][] = []
  let row: Node[] = []
  for (const child of [...children, { type: 'end' }]) {
    const isLink = /^link(?:Reference)?$/.test(child.type) && textOf(child) !== ''
    if (isLink) row.push(child)
    else if (child.type !== 'text' || !/^[ \t]*$/.test(child.value ?? '')) {
      if (row.length > 1) rows.push(row)
      row = []
    }
  }
  return rows
}
