/** `<address>` and what is said of it, up to the next address. */
const links = /<([^<>]*)>([^<]*)/g
const canonical = /;\s*rel\s*=\s*(?:"[^";]*\bcanonical\b|canonical\b)/i

/** The address that a `Link` header (RFC 8288) names as canonical, as written; null where none is. */
export function canonicalIn(header: string): string | null {
  for (const [, address = '', parameters = ''] of header.matchAll(links))
    if (canonical.test(parameters)) return address
  return null
}
