import type { Content, Kept, Node, Post } from '../../domain.ts'
import { walk } from '../../markdown/walk.ts'
import { sayCount, sayList } from '../../text/say.ts'
import { isDrawn, isForeignFormat, isFragment } from './lost-kinds.ts'
import { lineOf } from './raw-tags.ts'

/** Minutes for the look at one: people saw an import leave these two out. */
const minutesEach: Readonly<Partial<Record<Kept['what'], number>>> = { code: 0.5, image: 0.2 }
const mostLanguages = 3

interface Found {
  readonly what: Kept['what']
  readonly lines: readonly number[]
  readonly one: string
  readonly in?: string
}

/** What of a post should come along, counted: what a person can hold against the copy. */
export function keptIn(content: Content, post: Post): Kept[] {
  const { tree, headings, images, links } = content
  const code = codeIn(content, post)
  const found: Found[] = [
    { what: 'code', lines: code.map(lineOf), one: 'code block', in: sayLanguages(code) },
    {
      what: 'image',
      lines: images.filter(({ url }) => !isForeignFormat(url)).map(({ line }) => line),
      one: 'image',
    },
    { what: 'heading', lines: headings.map(({ line }) => line), one: 'heading' },
    { what: 'quote', lines: outermost(tree, 'blockquote'), one: 'quote' },
    { what: 'list', lines: outermost(tree, 'list'), one: 'list' },
    {
      what: 'link',
      lines: links.filter(({ url }) => !isFragment(url)).map(({ line }) => line),
      one: 'link',
    },
  ]
  return found
    .filter(({ lines }) => lines.length > 0)
    .map(({ what, lines, one, in: within = '' }) => ({
      what,
      count: lines.length,
      say: `${sayCount(lines.length, one)}${within}`,
      lines: [...new Set(lines)],
    }))
}

export function minutesToCount(kept: readonly Kept[]): number {
  return kept.reduce((sum, { what, count }) => sum + (minutesEach[what] ?? 0) * count, 0)
}

/** Where boxes are marked by `!!!`, what is indented is their text; elsewhere it is code. */
function codeIn({ tree }: Content, { body }: Post): Node[] {
  const hasBoxes = /^ *(?:!!!|\?\?\?\+?|===) /m.test(body)
  return [...walk(tree)].filter(
    node => node.type === 'code' && !isDrawn(node.lang) && !(hasBoxes && isIndented(node)),
  )
}

/** A fence has more lines than its text. */
function isIndented({ value = '', position }: Node): boolean {
  return (
    position !== undefined && position.end.line - position.start.line < value.split('\n').length
  )
}

function sayLanguages(code: readonly Node[]): string {
  const languages = [...new Set(code.map(languageOf))].filter(Boolean)
  const few = languages.length > 0 && languages.length <= mostLanguages
  return few ? ` in ${sayList(languages)}` : ''
}

/** `js{1,3}` is js, as Gatsby and others write it. */
function languageOf({ lang }: Node): string {
  return /^[\w+#.-]{1,20}/.exec(lang ?? '')?.[0].toLowerCase() ?? ''
}

/** The lines of such nodes that stand in no other of their kind. */
function outermost(node: Node, type: string): number[] {
  if (node.type === type) return [lineOf(node)]
  return (node.children ?? []).flatMap(child => outermost(child, type))
}
