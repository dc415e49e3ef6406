import * as robotsParser from 'robots-parser'

/** What a robots.txt asks of us. https://www.rfc-editor.org/rfc/rfc9309 */
export interface Robots {
  allows(url: string): boolean
  /** As written in `Sitemap:` lines. */
  readonly sitemaps: readonly string[]
}

/** The name that groups of a robots.txt call us by. */
const productToken = 'postrider'
/** As much as everybody must read at least. */
const longest = 500 * 1024

/** The package is CommonJS, and its types do not say so. */
const parse = robotsParser.default as unknown as typeof robotsParser.default.default

export function readRobots(url: string, text: string): Robots {
  const rules = parse(url, text.slice(0, longest))
  return {
    allows: page => rules.isAllowed(page, productToken) !== false,
    sitemaps: rules.getSitemaps(),
  }
}
