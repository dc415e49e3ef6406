const writing =
  /\b(?:articles?|blogs?|blog ?posts?|posts|tutorials?|how-?tos?|guides?|essays?|write-?ups?|case stud(?:y|ies)|reading)\b/i
const otherThings =
  /\b(?:videos?|podcasts?|books?|e-?books?|talks?|courses?|screencasts?|youtube|newsletters?|papers?|style ?guides?|playlist|magazines?|writing|cms|digest|committers?|series|tutorial by|blog(?:ging)? (?:engines?|platforms?|software|themes?)|buyers?)\b/i
/** Outer titles that leave it to the inner one to say what they hold. */
const open =
  /^(?:resources?|learn(?:ing)?(?: resources)?|information|documentation|docs|community|(?:table of )?contents|external resources|other kinds of content|misc(?:ellaneous)?|education|references?|further reading|media|materials?|general)$/i

/**
 * Does a section of a list take articles? By its title and the one around it, outermost first.
 * @param titles all titles of the list, in order
 */
export function takesWriting(path: readonly string[], titles: readonly string[]): boolean {
  const [outer = '', inner] = path
  if (says(outer)) return inner === undefined || !otherThings.test(inner)
  if (inner === undefined || !open.test(outer) || !says(inner)) return false
  const [first, second] = [outer, inner].map(title => titles.indexOf(title))
  return first === -1 || second === -1 || first! < second!
}

export function says(title: string): boolean {
  return writing.test(title) && !otherThings.test(title)
}
