import type { Node, Place } from '../domain.ts'
import { textOf, walk } from '../markdown/walk.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'

/** A note to oneself: the mark with a colon, or in square brackets. `TODO list` and `todo` are words. */
const note = /(?:^|[\s(*_])(?:TODO|FIXME|TBD)(?:\([^)\n]{0,40}\))?:(?=\s|$)|\[(?:TODO|FIXME|TBD)\b/
/** Nothing but the mark. */
const markOnly = /^[([]?(?:TODO|FIXME|TBD|TBA|XXX+)[)\]]?[.!…]*$/
const filler = /\blorem ipsum dolor sit amet\b/i
const comment = /\{?\/\*[\s\S]{0,1000}?\*\/\}?/g

export default defineCheck({
  id: 'content-placeholder',
  title: 'Disallow placeholders',
  needs: 'post',
  severity: 'error',
  concerns: 'post',
  why: 'A note to oneself is not meant for readers. Only marks in capital letters that stand alone, in square brackets or before a colon count, outside code and comments; a post about TODO lists may say so.',
  evidence: ['https://developers.google.com/search/docs/fundamentals/creating-helpful-content'],
  examples: {
    pass: [
      {
        name: 'A post about a to-do app',
        file: '---\ntitle: A TODO app in Go\n---\nMy TODO list is long, and so is this todo: buy milk.\n',
      },
      {
        name: 'In code and in a comment',
        file: '---\ntitle: A\n---\nSearch for `TODO: fix` first.\n\n```go\n// TODO: remove\n```\n\n<!-- TODO: add a picture -->\n',
      },
      {
        name: 'Not known yet, in a sentence',
        file: '---\ntitle: A\n---\nThe release is in June, the day is TBD, and the place too (TBD).\n',
      },
    ],
    fail: [
      {
        name: 'A note with a colon',
        file: '---\ntitle: A\n---\nThe load fell by half.\n\nTODO: rerun on the new machine.\n',
        says: ['A placeholder is left: “TODO: rerun on the new machine”.'],
      },
      {
        name: 'Brackets, and the target of a link',
        file: '---\ntitle: A\n---\nSee the picture. [TODO picture]\n\nMore in [the second part](TODO).\n',
        says: [
          'A placeholder is left: “[TODO picture]”.',
          'A placeholder is left: the link “the second part” leads to “TODO”.',
        ],
      },
      {
        name: 'Filler',
        file: '---\ntitle: A\n---\nLorem ipsum dolor sit amet, consectetur adipiscing elit.\n',
        says: ['A placeholder is left: “Lorem ipsum dolor sit amet”.'],
      },
    ],
  },
  *run({ post }) {
    for (const block of blocksOf(post.content.tree)) {
      const found = placeholderIn(block)
      if (found === null) continue
      yield {
        message: `A placeholder is left: ${found.what}.`,
        fix: 'Write what belongs there, or delete it.',
        place: found.place,
      }
    }
  },
})

interface Placeholder {
  readonly what: string
  readonly place: Place
}

function* blocksOf(tree: Node): Generator<Node> {
  for (const node of walk(tree)) {
    if (node.type === 'paragraph' || node.type === 'heading') yield node
  }
}

function placeholderIn(block: Node): Placeholder | null {
  const link = [...walk(block)].find(
    ({ type, url }) => (type === 'link' || type === 'image') && markOnly.test(url ?? ''),
  )
  if (link !== undefined) {
    const what = `the ${link.type} ${quoted(link.alt ?? textOf(link), 40)} leads to ${quoted(link.url!)}`
    return { what, place: placeOf(link) }
  }
  const text = proseOf(block)
  if (markOnly.test(text.trim())) return { what: quoted(text), place: placeOf(block) }
  const found = note.exec(text)
  const what = found === null ? filler.exec(text)?.[0] : noteAt(text, found.index)
  if (what === undefined) return null
  // The message has a full stop of its own.
  return { what: quoted(what.replace(/(?<!\.)\.$/, ''), 60), place: placeOf(block, what) }
}

/** The text of a block without code and comments. */
function proseOf(block: Node): string {
  const parts = [...walk(block)].map(node => (node.type === 'text' ? node.value : undefined) ?? '')
  return parts.join('').replace(comment, '')
}

/** Where a node begins, or within it the text that begins with these words. */
function placeOf(node: Node, words?: string): Place {
  const holder = [...walk(node)].find(
    ({ type, value }) => type === 'text' && words !== undefined && value?.includes(words),
  )
  const { line = 1, column = 1 } = (holder ?? node).position?.start ?? {}
  const before = holder?.value?.slice(0, holder.value.indexOf(words!)).split('\n') ?? ['']
  const last = before.at(-1)!.length
  return { line: line + before.length - 1, column: before.length === 1 ? column + last : last + 1 }
}

/** From the mark to the end of its brackets, or of the line. */
function noteAt(text: string, index: number): string {
  const [, open, rest] = /^[\s*_]*([([])?([\s\S]*)/.exec(text.slice(index)) ?? []
  const line = (rest ?? '').split('\n')[0]!
  if (open === undefined) return line
  const close = line.indexOf(open === '(' ? ')' : ']')
  return open + (close < 0 ? line : line.slice(0, close + 1))
}
