import type { Root } from 'mdast'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Construct, ConstructRecord } from 'micromark-util-types'
import type { Processor } from 'unified'
import type { Node } from '../domain.ts'
import { walk } from './walk.ts'

/**
 * What GitHub adds to markdown, for `unified`: the same tree as with `remark-gfm`. What the text
 * cannot have is not looked for: an e-mail address would be tried at each word, a table at each
 * block, a footnote at each bracket, which takes as long as all else, and few posts have any.
 */
export function github(this: Processor, markdown: string): void {
  this.data('micromarkExtensions', [
    /[\w+.-]@/.test(markdown) ? addresses : webAddresses,
    ...(markdown.includes('[^') ? [gfmFootnote()] : []),
    gfmStrikethrough(),
    // Without a pipe, a row under the head of a table has a colon.
    ...(/\||:-|-:/.test(markdown) ? [gfmTable()] : []),
    gfmTaskListItem(),
  ])
  this.data('fromMarkdownExtensions', [toTree])
}

const addresses = gfmAutolinkLiteral()
const webAddresses = { text: withoutEmail(addresses.text ?? {}) }

function withoutEmail(constructs: ConstructRecord): ConstructRecord {
  const others = Object.entries(constructs).map(([code, at = []]): [string, Construct[]] => [
    code,
    [at].flat().filter(({ name }) => name !== 'emailAutolink'),
  ])
  return Object.fromEntries(others.filter(([, left]) => left.length > 0))
}

const nodes = gfmFromMarkdown()
const links = nodes.flatMap(({ transforms }) => transforms ?? [])
const inPlace = nodes.map(each => ({ ...each, transforms: [] }))
const toTree = [...inPlace, { transforms: [linkAddresses] }]

/**
 * For `fromMarkdown`: without bare addresses, which stay text, since parsers differ on where one
 * begins and ends.
 */
export const githubInPlace = {
  extensions: [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()],
  mdastExtensions: inPlace,
}

/** Those that the parser takes for text, after an escape for instance. Most blocks have none. */
function linkAddresses(tree: Root): void {
  for (const block of tree.children)
    if (namesAddress(block as Node)) for (const link of links) link({ ...tree, children: [block] })
}

function namesAddress(block: Node): boolean {
  for (const { type, value = '' } of walk(block))
    if (type === 'text' && /https?:\/\/|www\.|@/i.test(value)) return true
  return false
}
