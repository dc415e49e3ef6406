import * as robotsParser from 'robots-parser'

/** What a robots.txt asks of a program. https://www.rfc-editor.org/rfc/rfc9309 */
export interface Robots {
  allows(url: string): boolean
  /** As written in `Sitemap:` lines. */
  readonly sitemaps: readonly string[]
}

/** The name that groups of a robots.txt call us by. */
const productToken = 'postrider'
/** As much as everybody must read at least. */
const longest = 500 * 1024
/** No address is longer; what a longer line asks beyond it concerns none. */
const longestLine = 2048

/** The package is CommonJS, and its types do not say so. */
const parse = robotsParser.default as unknown as typeof robotsParser.default.default

/** @param agent whom it is read for; ourselves when left out */
export function readRobots(url: string, text: string, agent = productToken): Robots {
  const rules = parse(url, bounded(text))
  return {
    allows: page => rules.isAllowed(page, agent) !== false,
    sitemaps: rules.getSitemaps(),
  }
}

/** The parser takes a pass over an address for each sign of a rule, and `**` says no more than `*`. */
function bounded(text: string): string {
  return text
    .slice(0, longest)
    .split(/\r\n|\r|\n/)
    .map(line => line.slice(0, longestLine).replace(/\*+/g, '*'))
    .join('\n')
}
