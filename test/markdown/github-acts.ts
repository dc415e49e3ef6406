/**
 * What GitHub would act upon in a markdown text: an oracle that shares nothing with our code. The
 * text becomes HTML by micromark's own compiler, the HTML a document, and the rules of GitHub's
 * filters (html-pipeline: mentions, teams; docs.github.com: autolinked references) are tried on its
 * text outside of links and code.
 */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Child = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** html-pipeline leaves the text inside of these alone. */
const quietParents = new Set(['a', 'pre', 'code', 'tt', 'style', 'script'])
/** `\W` and `\b` of Ruby are those of ASCII, as in JavaScript. */
const rules: Readonly<Record<string, RegExp>> = {
  mention: /(?:^|\W)@[a-z0-9]/i,
  reference: /#\d/,
  'old reference': /(?:^|\W)GH-\d/i,
  commit: /(?:^|\W)(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\b/i,
  'commit of another': /[a-z0-9-]@[0-9a-f]{7,40}\b/i,
  'closing word': /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:[\w.-]+\/[\w.-]+)?#\d/i,
  'address of an issue':
    /https?:\/\/github\.com\/[^/\s]+\/[^/\s]+\/(?:issues|pull|discussions|commit)/i,
}
/** C0 and C1 but tab and newline; soft hyphen; zero width; bidirectional; tags; byte order mark. */
const unseen = new RegExp(
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f' +
    '\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]',
  'u',
)
const ownTags = new Set(['details', 'summary', 'sub', 'code', 'br'])

export interface Served {
  /** Is the redirect host used here? */
  readonly redirects: boolean
}

/** What it would do, a word and the spot each; nothing for a harmless text. */
export function actsOn(markdown: string, { redirects }: Served = { redirects: true }): string[] {
  const raw = render(markdown, true)
  const top = parseFragment(raw).childNodes
  const elements = [...below(top)].filter(isElement)
  return [
    ...texts(top, false).flatMap(text =>
      Object.entries(rules).flatMap(([name, rule]) => (rule.test(text) ? `${name}: ${text}` : [])),
    ),
    ...[...below(top)].flatMap(node =>
      'data' in node && !/^ postrider:/.test(node.data) ? `comment: ${node.data}` : [],
    ),
    ...foreign(elements, markdown),
    ...elements.filter(({ tagName }) => tagName === 'img').map(() => 'image'),
    ...elements.filter(({ tagName }) => tagName === 'a').flatMap(a => address(a, redirects)),
    ...(unseen.test(allText(top)) ? ['something unseen'] : []),
    ...unbalanced(raw),
  ]
}

const render = (markdown: string, allowDangerousHtml: boolean) =>
  micromark(markdown, {
    allowDangerousHtml,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })

function* below(nodes: readonly Child[]): Generator<Child> {
  for (const node of nodes) {
    yield node
    if ('childNodes' in node) yield* below(node.childNodes)
  }
}

const isElement = (node: Child): node is Element => 'tagName' in node

/** Text outside of links and code; comments go, so what stands beside one stands together. */
function texts(nodes: readonly Child[], quiet: boolean): string[] {
  const found: string[] = []
  let run = ''
  for (const node of nodes) {
    if ('value' in node) run += quiet ? '' : node.value
    if (!isElement(node)) continue
    found.push(run, ...texts(node.childNodes, quiet || quietParents.has(node.tagName)))
    run = ''
  }
  return [...found, run].filter(text => text !== '')
}

function allText(nodes: readonly Child[]): string {
  return [...below(nodes)]
    .flatMap(node => ('value' in node ? node.value : isElement(node) ? attributesOf(node) : []))
    .join(' ')
}

/** But the language of code, which nobody sees. */
const attributesOf = ({ attrs }: Element) =>
  attrs.filter(({ name }) => name !== 'class').map(({ value }) => value)

/** Elements that are there only because raw HTML counts: all but ours, and ours with attributes. */
function foreign(elements: readonly Element[], markdown: string): string[] {
  const made = parseFragment(render(markdown, false)).childNodes
  const left = [...below(made)].filter(isElement).map(tagged)
  return elements.map(tagged).flatMap(tag => {
    const at = left.indexOf(tag)
    if (at >= 0) {
      left.splice(at, 1)
      return []
    }
    return ownTags.has(tag) ? [] : `element: ${tag}`
  })
}

const tagged = ({ tagName, attrs }: Element) =>
  [tagName, ...attrs.map(({ name, value }) => `${name}=${value}`)].join(' ')

function address({ attrs, childNodes }: Element, redirects: boolean): string[] {
  const href = attrs.find(({ name }) => name === 'href')?.value ?? ''
  if (href.startsWith('#')) return []
  const shown = allText(childNodes)
  return [
    ...(/^(?:https?|mailto):/i.test(href) ? [] : [`scheme: ${href}`]),
    ...(/^https?:\/\/[^/]*@/i.test(href) ? [`password: ${href}`] : []),
    ...(/^www\./i.test(shown) && href === `http://${shown}` ? [`www: ${shown}`] : []),
    ...(redirects && /^https?:\/\/(?:www\.)?github\.com\.?(?::(?:443|80))?(?:[/?#]|$)/i.test(href)
      ? isLine(href, shown)
        ? []
        : [`pings: ${href}`]
      : []),
  ]
}

/** A line of a file with words of its own: drawn as a link, and nobody is told. */
const isLine = (href: string, shown: string) =>
  /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\//.test(href) && shown !== href

/** A fold that does not end would swallow what a person wrote below it. */
function unbalanced(html: string): string[] {
  return ['details', 'summary', 'sub'].flatMap(name => {
    const open = html.split(`<${name}>`).length
    return open === html.split(`</${name}>`).length ? [] : `unbalanced: ${name}`
  })
}
