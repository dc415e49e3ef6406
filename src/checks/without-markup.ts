/** What is no running text: links with their words, code, HTML, templates, addresses. */
const inline =
  /!?\[[^\]]{0,500}\](?:\([^)]{0,1000}\)|\[[^\]]{0,200}\])|<a\b[^>]*>[\s\S]{0,500}?<\/a>|<!--[\s\S]*?-->|<\/?[a-z][^>\n]*>|\{[{%][\s\S]{0,500}?[%}]\}|`[^`\n]*`|https?:\/\/\S+/gi
const fence = /^ {0,3}(`{3,}|~{3,})/
/** Headings, tables, quotes, definitions, directives, indented code. */
const noSentence = /^(?: {0,3}(?:#|>|\||:::|!!!|\[[^\]]+\]:)| {4,}\S|\t)|^(?:import|export)\s/

/**
 * A body with spaces in place of all that is no sentence of its author, so that every line and
 * column stays. Raw text only: thousands of posts are looked at, and none is parsed.
 */
export function withoutMarkup(body: string): string {
  let open: string | null = null
  const lines = body.split('\n').map(line => {
    const mark = fence.exec(line)?.[1]
    if (mark !== undefined && (open === null || mark.startsWith(open))) {
      open = open === null ? mark : null
      return blank(line)
    }
    return open !== null || noSentence.test(line) ? blank(line) : line
  })
  return lines.join('\n').replace(inline, blank)
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
