const least = 6
const link = /!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g
const ends = /[.!?](?=["'”’)]*(?:\s|$))|\n\s*\n|\n\s*(?:[-*+]|\d+[.)])\s/g

/**
 * The sentence of a body that a stretch of it stands in, as people read it; null where it is too
 * short to say anything, or where the stretch runs over the end of one.
 * @param text the body with spaces in place of markup; ends of sentences are looked for there
 */
export function sentenceAround(
  body: string,
  text: string,
  start: number,
  end: number,
): string | null {
  if (/[^\p{L}\p{N}\s.'’_-]/u.test(body.slice(start, end))) return null
  let from = 0
  let to = text.length
  for (const found of text.matchAll(ends)) {
    const after = found.index + found[0].length
    if (after <= start) from = after
    else if (found.index < end) return null
    else {
      to = /^[.!?]/.test(found[0]) ? after : found.index
      break
    }
  }
  const sentence = readable(body.slice(from, to))
  return sentence.split(' ').length < least ? null : sentence
}

function readable(markdown: string): string {
  return markdown
    .replace(link, '$1')
    .replace(/<[^>]*>|\{[{%].*?[%}]\}|[*`]+|(?<!\w)_+|_+(?!\w)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^["'”’)\s]+|^\s*(?:[-+]|\d+[.)])\s+/, '')
    .trim()
}
