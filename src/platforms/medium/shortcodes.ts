import type { TextLine } from './text-lines.ts'

export interface Shortcode {
  readonly line: number
  /** In lower case: `youtube`. */
  readonly name: string
  /** What stands behind the name. */
  readonly arguments: string
}

/**
 * Hugo's `{{< name … >}}` and `{{% name … %}}`, Liquid's and Nunjucks' `{% name … %}`, not the closing
 * ones; and the `:name[…]` and `::name{…}` of remark.
 */
const opening =
  /\{\{[<%]\s*([a-z][\w/-]*)([^}]{0,500}?)[>%]\}\}|\{%-?\s*([a-z]\w*)([^%]{0,500}?)-?%\}|(?<=^|[\s(])::?([a-z][\w-]*)(?=[[{])/gi

export function shortcodesIn(lines: readonly TextLine[]): Shortcode[] {
  return lines.flatMap(({ line, text }) =>
    [...text.matchAll(opening)].map(match => ({
      line,
      name: (match[1] ?? match[3] ?? match[5] ?? '').toLowerCase(),
      arguments: (match[2] ?? match[4] ?? '').trim(),
    })),
  )
}

/** Names that blogs give to what frames something of another site. */
export const embedCodes: ReadonlySet<string> = new Set(
  (
    'asciinema codepen codesandbox embed facebook gist github glitch instagram jsfiddle loom replit ' +
    'slideshare soundcloud speakerdeck spotify stackblitz tiktok tweet twitter video vimeo x youtube'
  ).split(' '),
)
export const boxCodes: ReadonlySet<string> = new Set(
  'admonition alert aside box callout caution danger hint important info note notice tip warning'.split(
    ' ',
  ),
)
export const foldCodes: ReadonlySet<string> = new Set(
  'accordion collapse collapsible details expand spoiler tab tabs'.split(' '),
)

/** The beginning of one of these, as the source of a pattern. */
export function codeOf(names: ReadonlySet<string>): string {
  return `\\{[{%][<%-]?\\s*(?:${[...names].join('|')})\\b`
}
