import { latePart } from '../../formats/late-part.ts'

/**
 * The text in ASCII as Unidecode writes it, which Pelican uses, without punctuation: `Café` →
 * `Cafe`, `中文` → `Zhong Wen `. Null when it holds a letter that the table does not.
 */
export function unidecode(text: string): string | null {
  if (!/\P{ASCII}/u.test(text)) return text
  let known = true
  const plain = text.normalize('NFKC').replace(/\P{ASCII}/gu, sign => {
    const written = inLatin(sign)
    if (written === undefined && /[\p{Letter}\p{Number}]/u.test(sign)) known = false
    // Unidecode sets each Chinese character apart.
    return written && /\p{Unified_Ideograph}/u.test(sign) ? `${written} ` : (written ?? '')
  })
  return known ? plain : null
}

interface Block {
  readonly first: number
  readonly written: readonly string[]
}

/** Most blogs never need it. */
const table = latePart(async () => {
  const { latinLetters } = await import('./latin-letters.ts')
  return latinLetters.map(blockOf)
})

function inLatin(sign: string): string | undefined {
  const blocks = table.get() ?? []
  const code = sign.codePointAt(0) ?? 0
  const block = blocks.find(({ first, written }) => code >= first && code < first + written.length)
  return block?.written[code - block.first]
}

function blockOf(line: string): Block {
  const [first = '', written = ''] = line.split(':')
  return { first: Number.parseInt(first, 16), written: written.split(',') }
}
