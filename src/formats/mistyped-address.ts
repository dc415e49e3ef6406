/** What is wrong with the target of a link, and what was probably meant. */
export interface Mistype {
  /** Goes on after “its address …”. */
  readonly why: string
  readonly meant?: string
}

const host = String.raw`(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+`
/** Ends of names that are a host's, and hardly a file's: `notes.md` and `main.rs` are files. */
const topLevel =
  'ai|app|at|be|biz|blog|ca|ch|cloud|co|com|cz|de|dev|edu|es|eu|fi|fr|gov|ie|im|in|info|io|it|jp|me|net|nl|no|nz|org|pl|pt|ru|se|site|social|tech|tv|uk|us|xyz'
const hostAlone = new RegExp(`^${host}(?:${topLevel})\\.?$`, 'i')
const hostAndPath = new RegExp(`^${host}(?:${topLevel})[/?#]`, 'i')
const www = new RegExp(`^www\\.${host}[a-z]{2,}(?:[/?#]|$)`, 'i')
/** `https://` with a character too many or too few. */
const scheme =
  /^(?:ttps?:\/\/|hht?tps?:\/\/|ht?ps?:\/\/|https?:\/(?!\/)|https?;\/\/|https?\/\/|https?:\/\/\/+|https?:\/\/https?:?\/\/|\.https?:\/\/)/i
const brackets = /^(?:[([<{]|%5B|%3C)+(https?:\/\/.*?)(?:[)\]>}]|%5D|%3E)*$/i

/**
 * Slips of the hand that make a link lead to a page of the own site that nobody wrote, or nowhere.
 * Null: an address, a path, a template, or nothing that can be told.
 */
export function mistypeOf(url: string): Mistype | null {
  if (url === '') return { why: 'is empty' }
  const bare = brackets.exec(url)?.[1]
  if (bare !== undefined) return { why: 'stands in brackets of its own', meant: bare }
  const wrong = scheme.exec(url)?.[0]
  if (wrong !== undefined) {
    const meant = `${/s/i.test(wrong) ? 'https' : 'http'}://${url.slice(wrong.length)}`
    return { why: `begins with “${wrong}”`, meant }
  }
  if (/^mail-?to:\/\/|^mail-to:/i.test(url))
    return { why: 'is no mail address', meant: url.replace(/^mail-?to:\/*/i, 'mailto:') }
  if (hostAlone.test(url) || hostAndPath.test(url) || www.test(url))
    return { why: 'lacks https://', meant: `https://${url.replace(/\.$/, '')}` }
  return /^@[\w-]+$/.test(url) ? { why: 'is a name, not an address' } : null
}
