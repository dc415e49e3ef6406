import type { Post } from '../domain.ts'
import { sayCount } from '../text/say.ts'
import { defineCheck } from './define-check.ts'

/** What XML 1.0 forbids; tabs and ends of lines are not among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g
const names: Readonly<Record<number, string>> = {
  0: 'NUL',
  8: 'backspace',
  12: 'form feed',
  27: 'ESC',
}

export default defineCheck({
  id: 'content-control-character',
  title: 'Warn about control characters',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'XML does not allow these characters, so one of them makes a feed with the whole text unreadable. Markdown puts another character in the place of a NUL. They come from terminals, from programs that convert text, or the file is no text at all.',
  evidence: [
    'https://www.w3.org/TR/xml/#charsets',
    'https://spec.commonmark.org/0.31.2/#insecure-characters',
  ],
  examples: {
    pass: [
      { name: 'Tabs and ends of lines', file: '---\ntitle: A\n---\n\tcode()\n\nText.\n' },
      { name: 'The name of one', file: '---\ntitle: A\n---\nEnd it with `\\0` or U+0000.\n' },
    ],
    fail: [
      {
        name: 'A NUL',
        file: '---\ntitle: A\n---\nText.\n\nMore\u0000text.\n',
        says: ['The text holds a control character, U+0000 (NUL).'],
      },
      {
        name: 'Output of a terminal',
        file: '---\ntitle: A\n---\n```\n\u001B[32mok\u001B[0m\n```\n',
        says: ['The text holds two control characters, the first U+001B (ESC).'],
      },
    ],
  },
  *run({ post }) {
    const found = [...post.body.matchAll(control)]
    const [first] = found
    if (first === undefined) return
    const what = nameOf(first[0])
    const many = sayCount(found.length, 'control character')
    yield {
      message:
        found.length === 1
          ? `The text holds a control character, ${what}.`
          : `The text holds ${many}, the first ${what}.`,
      fix: 'Delete what does not belong there. Give the file another ending if it is no text.',
      place: placeOf(post, first.index),
    }
  },
})

function nameOf(character: string): string {
  const code = character.charCodeAt(0)
  const name = names[code]
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return name === undefined ? hex : `${hex} (${name})`
}

function placeOf({ body, bodyLine }: Post, index: number) {
  const lines = body.slice(0, index).split('\n')
  return { line: bodyLine + lines.length - 1, column: lines.at(-1)!.length + 1 }
}
