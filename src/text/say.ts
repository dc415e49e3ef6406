/** “one”, “two” … “twelve”, then digits. */
export function sayNumber(n: number): string {
  return numbers[n] ?? n.toLocaleString('en')
}
const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** “one place”, “three places”. */
export function sayCount(n: number, one: string, many = `${one}s`): string {
  return `${sayNumber(n)} ${n === 1 ? one : many}`
}

/** The words for one, or for many. */
export function oneOrMany(n: number, one: string, many: string): string {
  return n === 1 ? one : many
}

/** “a, b and c”. */
export function sayList(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A reason as a sentence: what begins with a word gets its capital, a path or the name of a file none. */
export function sentence(why: string): string {
  return /^[a-z]+ /.test(why) ? capital(why) : why
}

/** Cut at a word, with an ellipsis; shorter texts stay as they are. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`
}
