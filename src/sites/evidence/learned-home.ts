import type { PostLink } from './post-links.ts'

/** Places where many people publish; a copy there says nothing about the blog's own address. */
const shared =
  /(?:^|\.)(?:medium\.com|dev\.to|github\.com|gitlab\.com|githubusercontent\.com|hackernoon\.com|freecodecamp\.org|dzone\.com|linkedin\.com|twitter\.com|x\.com|youtube\.com|reddit\.com|stackoverflow\.com|npmjs\.com|wikipedia\.org|web\.archive\.org|news\.ycombinator\.com|facebook\.com|substack\.com|hashnode\.com|localhost)$/i
const fewest = 3

/** Where the blog is served, when its posts link to each other there, or name it as canonical. */
export function learnHome(
  links: readonly PostLink[],
): { readonly url: string; readonly why: string } | null {
  const posts = new Map<string, Set<string>>()
  for (const { host, target } of links) {
    if (host === null || shared.test(host)) continue
    posts.set(host, (posts.get(host) ?? new Set()).add(target.path))
  }
  const [best, next] = [...posts].sort(([, a], [, b]) => b.size - a.size)
  if (best === undefined || best[1].size < fewest) return null
  // Two hosts that are used alike: a blog that moved, or guest posts.
  if (next !== undefined && bare(next[0]) !== bare(best[0]) && next[1].size * 4 > best[1].size)
    return null
  return {
    url: `https://${best[0]}`,
    why: `${best[1].size} posts are linked or declared at ${best[0]}`,
  }
}

function bare(host: string): string {
  return host.replace(/^www\./, '')
}
