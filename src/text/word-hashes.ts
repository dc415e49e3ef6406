const offset = 0x811c9dc5
const prime = 0x01000193
const ofWord = /[\p{L}\p{N}]/u

/**
 * FNV-1a of each word of a text in reading order, without a string for each: runs of letters and
 * digits of any script, told apart by their case.
 */
export function wordHashes(text: string): number[] {
  const hashes: number[] = []
  let hash = offset
  let within = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 128 ? isPlain(code) : isOfWord(text, at)) {
      hash = Math.imul(hash ^ code, prime)
      within = true
    } else if (within) {
      hashes.push(hash)
      hash = offset
      within = false
    }
  }
  if (within) hashes.push(hash)
  return hashes
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
}

/** Both halves of a pair belong where their character does. */
function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdfff) return isLetter(String.fromCharCode(code))
  const start = code >= 0xdc00 && isHigh(text.charCodeAt(at - 1)) ? at - 1 : at
  return isLetter(String.fromCodePoint(text.codePointAt(start)!))
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

const letters = new Map<string, boolean>()

function isLetter(character: string): boolean {
  const known = letters.get(character)
  if (known !== undefined) return known
  const found = ofWord.test(character)
  letters.set(character, found)
  return found
}
