import type { Tell } from './altered.ts'
import { escaped, rewrite, type SourceLine } from './source-lines.ts'

const opening =
  /(?<![\w\\])<([A-Z]+[a-z][\w.]*)(?=[\s/>])((?:[^<>{}"']|"[^"]*"|'[^']*'|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}){0,2000}?)(\/?)>|<\/([A-Z]+[a-z][\w.]*)\s*>/g
const attribute = /([a-z][\w-]*)=(?:"([^"]*)"|'([^']*)')/gi
const moduleLine =
  /^(?:import\s[^\n]+\sfrom\s+["'][^"'\n]+["'];?|import\s+["'][^"'\n]+["'];?|export\s+(?:const|default|let|function)\s[^\n]*)$/gm

/**
 * Components in markdown that is not MDX, as HTML that keeps their name: a browser would take
 * `<Chart />` for a tag that opens and never closes.
 */
export function frameComponents(lines: readonly SourceLine[], tell: Tell): readonly SourceLine[] {
  const text = lines.map(line => line.text).join('\n')
  const closed = new Set([...text.matchAll(/<\/([A-Z]+[a-z][\w.]*)\s*>/g)].map(match => match[1]!))
  const open: { name: string; tag: string }[] = []
  const framed = rewrite(lines, opening, ({ match, isAlone }) => {
    const [, name, given = '', slash, closing] = match
    if (closing !== undefined) {
      const at = open.findLastIndex(one => one.name === closing)
      return at === -1 ? null : `</${open.splice(at)[0]!.tag}>`
    }
    if (name === undefined || (slash !== '/' && !closed.has(name))) return null
    const tag = isAlone ? 'div' : 'span'
    const attributes = [...given.matchAll(attribute)]
      .filter(([, key]) => /^(?:href|id|label|src|alt|title|to|url)$/i.test(key!))
      .map(([, key, a, b]) => ` ${key}="${escaped(a ?? b ?? '')}"`)
      .join('')
    if (/^(?:Image|Img)$/.test(name) && slash === '/') return `<img${attributes}>`
    if (/^(?:Link|NavLink)$/.test(name) && slash !== '/') {
      open.push({ name, tag: 'a' })
      return `<a${attributes.replace(' to=', ' href=')}>`
    }
    if (slash !== '/') open.push({ name, tag })
    return `<${tag} data-component="${name}"${attributes}>${slash === '/' ? `</${tag}>` : ''}`
  })
  return rewrite(framed, moduleLine, ({ line, before }) => {
    if (before !== '') return null
    tell(line, 'Left out: readers see nothing of it')
    return ''
  })
}
