/** `<address>` and what is said of it, up to the next address. */
const links = /<([^<>]*)>([^<]*)/g
const canonical = /;\s*rel\s*=\s*(?:"[^";]*\bcanonical\b|canonical\b)/i

const parameter = /;\s*([\w-]+)/g

export interface LinkedCanonical {
  /** As written. */
  readonly href: string
  /** The names of what else is said of it, in lower case. */
  readonly parameters: readonly string[]
}

/** The addresses that a `Link` header (RFC 8288) names as canonical, in order. */
export function canonicalsIn(header: string): LinkedCanonical[] {
  return [...header.matchAll(links)].flatMap(([, href = '', said = '']) =>
    canonical.test(said)
      ? [
          {
            href,
            parameters: [...said.matchAll(parameter)].map(([, name = '']) => name.toLowerCase()),
          },
        ]
      : [],
  )
}
