import { type Options, Parser } from 'acorn'
import jsx from 'acorn-jsx'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Node } from '../domain.ts'
import { github } from './github.ts'

/**
 * What the parser needs more than half a second for, measured: 10,000 elements take it 3 s; 5,000
 * braces that might each end an expression 8 s, because it reads from the start at each; an
 * expression of 19,000 lines 40 s, because it counts the lines for each value.
 */
const most = {
  length: 200 * 1024,
  /** Characters `<`. */
  tags: 4_000,
  /** What all scripts may cost together, about a character each. */
  script: 500_000,
  /** Levels of the tree: who walks it calls itself for each. */
  depth: 200,
}
/** What a call of the parser of scripts costs whatever it reads, and a line for each character. */
const perCall = 200
const perLine = 1 / 20

const Script = Parser.extend(jsx())

/**
 * MDX → its tree, with elements, imports and expressions as nodes; nothing is ever executed. Null
 * for what is not MDX, or takes too long: then it is markdown to us.
 *
 * Only `.mdx` comes here. Docusaurus reads `.md` as MDX too, but of the `.md` of real blogs 44 % are
 * no MDX (`{#id}` after a heading, `<https://…>`, a comment), and the others gain next to nothing.
 */
export function parseMdx(markdown: string): Node | null {
  if (markdown.length > most.length || count(markdown, '<', most.tags) > most.tags) return null
  try {
    const tree = unified()
      .use(remarkParse)
      .use(github, markdown)
      .use(remarkMdx, { acorn: frugal(), addResult: false })
      .parse(markdown) as Node
    return isDeep(tree) ? null : tree
  } catch {
    return null
  }
}

/** Occurrences, one more than `enough` at most. */
function count(text: string, character: string, enough = Number.POSITIVE_INFINITY): number {
  let found = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
    found += 1
    if (found > enough) break
  }
  return found
}

function isDeep(tree: Node): boolean {
  let level: readonly Node[] = [tree]
  for (let depth = 0; depth < most.depth && level.length > 0; depth += 1)
    level = level.flatMap(({ children }) => children ?? [])
  return level.length > 0
}

/** The parser of scripts, for as long as the text of one post may take. */
function frugal() {
  let left = most.script
  const spend = (script: string) => {
    left -= perCall + script.length * (1 + count(script, '\n') * perLine)
    // The library marks the errors that it goes on after; one that it cannot mark ends the parsing.
    if (left < 0) throw Object.freeze(new Error('This takes too long'))
  }
  return {
    parse(script: string, options: Options) {
      spend(script)
      return Script.parse(script, options)
    },
    parseExpressionAt(script: string, at: number, options: Options) {
      spend(script)
      return Script.parseExpressionAt(script, at, options)
    },
  }
}
