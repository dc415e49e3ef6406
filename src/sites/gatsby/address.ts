import type { Post } from '../../domain.ts'
import { below, withoutExtension } from '../../formats/path.ts'
import type { Located } from '../define-generator.ts'
import type { PageRule } from './rules.ts'
import type { GatsbySettings } from './settings.ts'

const setIt = 'set site.permalink in .github/postrider.yml'

/** What gatsby-node (or a page file) makes of a post, where that can be read. */
export function addressOf(post: Post, settings: GatsbySettings): Located {
  const [rule, ...others] = settings.rules
  if (rule === undefined)
    return { why: `gatsby-node says nowhere how the pages of posts are made: ${setIt}` }
  if (rule === null || others.length > 0)
    return { why: `gatsby-node makes the addresses of posts with code of its own: ${setIt}` }
  const made = fill(rule, post, settings)
  if (typeof made !== 'string') return made
  const path = `/${made}`.replace(/\/{2,}/g, '/')
  const located = { path: ended(path, settings.trailingSlash), rule: 'createPage of gatsby-node' }
  const plain = rule.every(part => 'text' in part || 'file' in part)
  return plain ? located : { ...located, doubt: 'gatsby-node may treat some posts in another way' }
}

function fill(rule: PageRule, post: Post, { sources }: GatsbySettings): string | { why: string } {
  let made = ''
  for (const part of rule) {
    if ('text' in part) made += part.text
    else if ('file' in part) made += filePath(post.path, part.file, sources)
    else {
      const value = post.frontmatter.values[part.field]
      if (typeof value !== 'string' || value === '')
        return { why: `gatsby-node needs ${part.field} of the frontmatter, and the post has none` }
      if (!/^[\w\-./]+$/.test(value))
        return { why: `gatsby-node may rewrite “${value}” of the frontmatter: ${setIt}` }
      made += value
    }
  }
  return made
}

/** createFilePath: the path below its source, without `index`, between slashes. */
function filePath(path: string, base: string, sources: readonly string[]): string {
  const folder = sources
    .filter(source => below(source, path) !== null)
    .sort((a, b) => b.length - a.length)[0]
  const rest = below(folder ?? '', path) ?? path
  const bare = withoutExtension(below(base, rest) ?? rest).replace(/(?:^|\/)index$/, '')
  return bare === '' ? '/' : `/${bare}/`
}

function ended(path: string, slash: GatsbySettings['trailingSlash']): string {
  if (slash === null || path === '/' || path.endsWith('.html')) return path
  return slash === 'always' ? path.replace(/\/?$/, '/') : path.replace(/\/$/, '')
}
