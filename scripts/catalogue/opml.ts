import { type Token, type TokenHandler, Tokenizer } from 'parse5'

/** One feed of an OPML file. `path` names the outlines around it. */
export interface Feed {
  readonly path: readonly string[]
  readonly title: string
  readonly feed: string
  readonly site: string | undefined
}

/**
 * The feeds of an OPML file. parse5's tokenizer serves as a forgiving XML reader: some of these
 * files have bare `&` and `<` in their attributes.
 */
export function readOpml(xml: string): readonly Feed[] {
  const feeds: Feed[] = []
  const open: string[] = []
  const ignore = () => {}
  const handler: TokenHandler = {
    onStartTag: token => {
      if (token.tagName !== 'outline') return
      const feed = feedOf(token, open)
      if (feed !== null) feeds.push(feed)
      if (!token.selfClosing) open.push(attribute(token, 'text') ?? '')
    },
    onEndTag: token => {
      if (token.tagName === 'outline') open.pop()
    },
    onCharacter: ignore,
    onNullCharacter: ignore,
    onWhitespaceCharacter: ignore,
    onComment: ignore,
    onDoctype: ignore,
    onEof: ignore,
  }
  new Tokenizer({}, handler).write(xml, true)
  return feeds
}

function feedOf(token: Token.TagToken, open: readonly string[]): Feed | null {
  const feed = attribute(token, 'xmlurl')
  const title = attribute(token, 'text') ?? attribute(token, 'title')
  if (feed === undefined || title === undefined) return null
  return { path: [...open], title, feed, site: attribute(token, 'htmlurl') }
}

function attribute(token: Token.TagToken, name: string): string | undefined {
  return token.attrs.find(one => one.name === name)?.value.trim()
}
