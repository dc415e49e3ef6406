import type { Tell } from './altered.ts'
import { elementsIn, lineOf, type Root, textOf } from './html-tree.ts'

/** Formatting without a loss of its own: what stands in the copy instead. */
const instead: Readonly<Record<string, string>> = {
  del: 'Struck-out text stands as plain text',
  s: 'Struck-out text stands as plain text',
  strike: 'Struck-out text stands as plain text',
  ins: 'Inserted text stands as plain text',
  mark: 'Marked text stands as plain text',
  u: 'Underlined text stands as plain text',
  kbd: 'Keys stand as code',
  small: 'Small print stands as plain text',
}

/** What the editor has no formatting for, where the words stay. */
export function sayFormatting(tree: Root, tell: Tell): void {
  for (const element of elementsIn(tree)) {
    const title = textOf(element, 'title')
    if (element.tagName === 'img' && title !== '' && title !== textOf(element, 'alt'))
      tell(lineOf(element), 'Its title stands below it as a caption')
    const now = instead[element.tagName]
    if (now === undefined) continue
    const struck = now.startsWith('Struck')
    tell(
      lineOf(element),
      now,
      struck ? 'Say in words what no longer holds, or delete it' : undefined,
    )
  }
}
