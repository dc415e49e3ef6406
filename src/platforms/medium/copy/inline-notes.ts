import type { Tell } from './altered.ts'
import {
  type Element,
  type ElementContent,
  elementsIn,
  isBlank,
  lineOf,
  make,
  type Root,
  replaceEach,
  textOf,
} from './html-tree.ts'

/** Notes of more than text stand at the end, under their numbers. */
interface Note {
  readonly words: readonly ElementContent[] | null
  readonly blocks: readonly ElementContent[]
}

/** Each note in brackets where its number stands first. */
export function inlineNotes(tree: Root, tell: Tell): void {
  const section = [...elementsIn(tree)].find(isNotes)
  if (section === undefined) return
  const notes = new Map(
    [...elementsIn(section)]
      .filter(({ tagName, properties }) => tagName === 'li' && properties.id !== undefined)
      .map(item => [textOf(item, 'id'), readNote(item)] as const),
  )
  const placed = new Set<string>()
  const numbers: string[] = []
  replaceEach(tree, element => (element === section ? [] : null))
  // A note may name another one.
  for (let round = 0; round <= notes.size; round += 1) {
    if (![...elementsIn(tree)].some(isReference)) break
    replaceEach(tree, element => {
      if (!isReference(element)) return null
      const id = textOf(element, 'href').slice(1)
      const note = notes.get(id)
      const line = lineOf(element)
      if (note === undefined) return element.children
      if (note.words !== null && !placed.has(id)) {
        tell(line, 'Its note stands in brackets')
        placed.add(id)
        return [text(' ('), ...structuredClone([...note.words]), text(')')]
      }
      if (note.words !== null) {
        tell(line, 'Left out: its note stands in brackets further up')
        return []
      }
      if (!numbers.includes(id)) numbers.push(id)
      const number = numbers.indexOf(id) + 1
      tell(line, `Its note stands at the end, as [${number}]`)
      return [text(` [${number}]`)]
    })
    for (const id of numbers.filter(id => !placed.has(id))) {
      placed.add(id)
      const mark = make('p', [make('strong', `[${numbers.indexOf(id) + 1}]`)])
      tree.children.push(mark, ...(notes.get(id)?.blocks ?? []))
    }
  }
  // The number stood raised.
  replaceEach(tree, element =>
    element.tagName === 'sup' && (element.children.length === 0 || element.children.some(isBracket))
      ? element.children
      : null,
  )
}

const isNotes = ({ properties }: Element) => properties.dataFootnotes !== undefined
const isReference = ({ properties }: Element) => properties.dataFootnoteRef !== undefined
const isBracket = (node: ElementContent) =>
  node.type === 'text' && /^ [([]$|^ \[\d+\]$/.test(node.value)

function readNote(item: Element): Note {
  replaceEach(item, ({ properties }) => (properties.dataFootnoteBackref === undefined ? null : []))
  const blocks = item.children.filter(child => !isBlank(child))
  const isText = blocks.every(block => block.type === 'element' && block.tagName === 'p')
  if (!isText) return { words: null, blocks }
  const words = (blocks as Element[]).flatMap(({ children }, i) =>
    i === 0 ? children : [text(' '), ...children],
  )
  return { words: trimmed(words), blocks }
}

/** The link back leaves a space behind. */
function trimmed(words: readonly ElementContent[]): ElementContent[] {
  const last = words.at(-1)
  if (last?.type !== 'text') return [...words]
  const rest = words.slice(0, -1)
  const value = last.value.trimEnd()
  return value === '' ? trimmed(rest) : [...rest, text(value)]
}

const text = (value: string): ElementContent => ({ type: 'text', value })
