import type { Repo } from '../../domain.ts'
import { below, joinPath, withoutExtension } from '../../formats/path.ts'
import type { PageRule, Part } from './rules.ts'

/** Page files that make a page of each node: `src/pages/blog/{Mdx.frontmatter__slug}.tsx`. */
export function pageFiles(repo: Repo, root: string): (PageRule | null)[] {
  return repo.files.flatMap(path => {
    const rest = below(joinPath(root, 'src/pages'), path)
    const named = rest !== null && /\{(?:mdx|markdownremark)\./i.test(rest)
    return named && /\.[jt]sx?$/.test(path) ? [ruleOf(withoutExtension(rest))] : []
  })
}

function ruleOf(path: string): PageRule | null {
  const parts: Part[] = [{ text: '/' }]
  for (const piece of path.split(/(\{[^{}]*\})/)) {
    const name = piece.match(/^\{\w+\.(.+)\}$/)?.[1]
    const field = name?.match(/^frontmatter__(\w+)$/)?.[1]
    if (name === undefined) parts.push({ text: piece })
    else if (field !== undefined) parts.push({ field })
    else if (/^(?:fields__)?slug$/.test(name)) parts.push({ file: '' })
    else return null
  }
  return [...parts, { text: '/' }]
}
