import type { Content, Node, Post } from '../domain.ts'
import { walk } from '../markdown/walk.ts'

/** What a post asks not to be told: checks for the whole of it, and checks for single lines. */
export interface Silence {
  readonly everywhere: ReadonlySet<string>
  /** Check → lines of the file. */
  readonly lines: ReadonlyMap<string, ReadonlySet<number>>
  /** Each name with the line that gives it, for the check that looks for unknown ones. */
  readonly named: readonly { readonly id: string; readonly line: number }[]
}

const word = 'postrider-disable-next-line'
const comment = new RegExp(
  `(?:<!--|\\{/\\*)\\s*${word}\\s+(.*?)(?:\\s--\\s.*?)?\\s*(?:-->|\\*/\\})`,
)

/**
 * `postrider: { ignore: [check, …] }` in the frontmatter, and, for the next line that is not blank,
 * `<!-- postrider-disable-next-line check, check -- why -->`, in MDX within braces.
 */
export function silenceIn(post: Post): Silence {
  const ignored = ignoredIn(post)
  const top = post.frontmatter.places.postrider?.line ?? 1
  const found = post.body.includes(word) ? commentsIn(post) : []
  const lines = new Map<string, Set<number>>()
  for (const { id, covers } of found) lines.set(id, (lines.get(id) ?? new Set()).add(covers))
  return {
    everywhere: new Set(ignored),
    lines,
    named: [...ignored.map(id => ({ id, line: top })), ...found],
  }
}

function ignoredIn({ frontmatter }: Post): string[] {
  const own = frontmatter.values.postrider
  const ignore = typeof own === 'object' && own !== null && 'ignore' in own ? own.ignore : undefined
  return [ignore].flat().filter(id => typeof id === 'string')
}

function commentsIn(post: Post) {
  const code = codeLines(post.content.tree)
  const lines = post.body.split('\n')
  return lines.flatMap((text, at) => {
    const line = at + post.bodyLine
    const names = code.has(line) ? undefined : comment.exec(text)?.[1]
    if (names === undefined) return []
    const next = lines.findIndex((other, index) => index > at && other.trim() !== '')
    const covers = next < 0 ? line : next + post.bodyLine
    return names
      .split(/[\s,]+/)
      .filter(id => id !== '')
      .map(id => ({ id, line, covers }))
  })
}

/** A comment that a code block shows is an example. */
function codeLines(tree: Node): Set<number> {
  const lines = new Set<number>()
  for (const { type, position } of walk(tree)) {
    if (type !== 'code' || position === undefined) continue
    for (let line = position.start.line; line <= position.end.line; line += 1) lines.add(line)
  }
  return lines
}

/** The post as if nothing began on these lines; its fields and its words stay. */
export function withoutLines(post: Post, lines: ReadonlySet<number>): Post {
  let content: Content | undefined
  return Object.defineProperties({} as Post, {
    ...Object.getOwnPropertyDescriptors(post),
    content: { enumerable: true, get: () => (content ??= hide(post.content, lines)) },
  })
}

function hide(content: Content, lines: ReadonlySet<number>): Content {
  const stays = ({ line }: { readonly line: number }) => !lines.has(line)
  return {
    ...content,
    tree: hideNodes(content.tree, lines),
    headings: content.headings.filter(stays),
    links: content.links.filter(stays),
    images: content.images.filter(stays),
  }
}

function hideNodes(node: Node, lines: ReadonlySet<number>): Node {
  if (node.children === undefined) return node
  const children = node.children
    .filter(({ position }) => position === undefined || !lines.has(position.start.line))
    .map(child => hideNodes(child, lines))
  return { ...node, children }
}
