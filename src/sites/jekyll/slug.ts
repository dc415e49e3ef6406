/** `:title` keeps the case and the signs that a URL may hold; `:slug` only letters and digits. */
const patterns = {
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
}

/** What Jekyll calls slugify. */
export function slugify(text: string, mode: keyof typeof patterns, keepCase = false): string {
  const slug = text.replace(patterns[mode], '-').replace(/^-|-$/g, '')
  return keepCase ? slug : slug.toLowerCase()
}

/** Percent-encodes what may not stand in a path. */
export function escapePath(path: string): string {
  return path.replace(/[^a-zA-Z\d\-._~!$&'()*+,;=:@/]/gu, character =>
    encodeURIComponent(character),
  )
}
