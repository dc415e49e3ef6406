/** What a loss tells of and the list of what is kept leaves out. */
const drawn = /^\{?(?:math|mermaid|plantuml|dot|graphviz|d2)\b/i
const foreign = /\.(svg|webp|avif)(?:[?#].*)?$|^data:image\/[\w.+-]+/i

/** The language of a fence that holds a drawing or a formula, not code. */
export function isDrawn(language: string | null | undefined): boolean {
  return drawn.test(language ?? '')
}

export function isForeignFormat(url: string): boolean {
  return foreign.test(url)
}

/** `webp`, or `data` for an image inside the text; null for a format that Medium takes. */
export function foreignFormat(url: string): string | null {
  const match = foreign.exec(url)
  return match === null ? null : (match[1]?.toLowerCase() ?? 'data')
}

/** A link to a place in its own page. */
export function isFragment(url: string): boolean {
  return /^#./.test(url)
}

const formHosts =
  /^(?:https?:)?\/\/(?:docs\.google\.com\/forms|forms\.gle|[\w-]+\.typeform\.com|tally\.so|(?:www\.)?jotform\.com|[\w-]+\.substack\.com\/embed)/i

/** The address of a frame that is a form, of a service for these. */
export function isFormFrame(url: string): boolean {
  return formHosts.test(url)
}
