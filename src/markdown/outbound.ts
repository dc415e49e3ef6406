import type { Node, Outbound } from '../domain.ts'
import { hideTokens } from '../text/token-shapes.ts'
import { editAddress } from './outbound/addresses.ts'
import { apply, type Cut } from './outbound/cut.ts'
import { editHtml } from './outbound/html.ts'
import { editWords } from './outbound/words.ts'
import { parseInPlace } from './parse.ts'
import { block, longestRun, visible } from './safe.ts'
import { walk } from './walk.ts'

/** On github.com, by a run that has no secrets of its own. */
export const onGitHub: Outbound = { github: 'github.com', hide: hideTokens }

/** One change may uncover the next; text that needs more was made to. */
const mostRounds = 8

/**
 * Markdown that we are about to show, with everything in it made harmless that GitHub would act upon
 * and we did not mean: mentions, references, commits, links that ping, addresses of other kinds than
 * http, https and mailto, HTML that is not ours, images, definitions, what nobody sees, secrets. The
 * second line of defence: of what `md` wrote it changes the links to GitHub, nothing else.
 * `outbound(outbound(x))` is `outbound(x)`. What cannot be parsed, or made safe, comes out as code.
 * Never for what a person wrote in an issue: that is theirs.
 */
export function outbound(markdown: string, settings: Outbound = onGitHub): string {
  let text = settings.hide(visible(markdown))
  if (text === '') return text
  for (let round = 0; round < mostRounds; round += 1) {
    const tree = parseInPlace(text)
    const cuts = tree === null ? null : cutsIn(tree, text, settings)
    if (cuts === null) break
    if (cuts.length === 0) return text
    text = apply(text, cuts)
  }
  return block(text).markdown
}

/** What to change, by the places of the nodes; null where a node does not know its own. */
function cutsIn(tree: Node, text: string, settings: Outbound): Cut[] | null {
  const nodes = [...walk(tree)]
  if (nodes.some(({ position }) => position?.end.offset === undefined)) return null
  // Longer than any there is: no backtick of the text can pair with one of ours.
  const seen = { text, settings, fence: longestRun(text) + 1, html: [] as Node[] }
  const quiet = addressesIn(nodes, text)
  const cells = new Set(nodes.filter(({ type }) => type === 'tableCell').flatMap(below))
  const cuts = nodes.flatMap(node => {
    if (node.type === 'html') seen.html.push(node)
    if (node.type === 'text') return quiet.has(node) ? [] : editWords(node, seen, cells.has(node))
    return editAddress(node, seen)
  })
  return [...cuts, ...editHtml(seen.html, nodes, text)]
}

const below = (node: Node): Node[] => [...walk(node)]

/** The words of links that are written as bare addresses: GitHub mentions nobody inside a link. */
function addressesIn(nodes: readonly Node[], text: string): Set<Node> {
  const bare = nodes.filter(
    ({ type, position }) => type === 'link' && text[position!.start.offset!] !== '[',
  )
  return new Set(bare.flatMap(below))
}
