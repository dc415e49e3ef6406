import { colours } from '../io/colours.ts'
import { harmless } from '../io/log.ts'

/** A file as it is and as it would be, as a coloured diff. */
export async function diffOf(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff')
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '', {
    context: 1,
  })
  return patch.split('\n').slice(1).map(colourOf).join('\n')
}

function colourOf(line: string): string {
  // Of CRLF, a terminal would make one more line.
  const text = harmless(line.replace(/\r$/, ''))
  if (line.startsWith('+')) return colours.green(text)
  return line.startsWith('-') ? colours.red(text) : text
}
