import type { Post } from '../../domain.ts'
import { hostOf, parseUrl } from '../../formats/url.ts'

/** An article that names its platform, or nothing, stands there first. */
const platforms = /^(?:dev\.to|(?:.+\.)?hashnode\.(?:com|dev)|(?:.+\.)?medium\.com)$/
const fewest = 2

/**
 * The site of an author whose repository holds the articles of a platform: the host that their
 * canonicals name, when more of them name it than any other host, or none. Guest posts are few.
 */
export function declaredHome(
  posts: readonly Post[],
): { readonly url: string; readonly why: string } | null {
  const out = posts.filter(({ published }) => published)
  const named = new Map<string | null, Post[]>()
  for (const post of out) {
    const host = hostNamed(post)
    named.set(host, [...(named.get(host) ?? []), post])
  }
  const [best, next] = [...named].sort(([, a], [, b]) => b.length - a.length)
  if (best === undefined || best[0] === null || best[1].length < fewest) return null
  if (next !== undefined && next[1].length === best[1].length) return null
  return {
    url: parseUrl(best[1][0]!.canonical!)!.origin,
    why: `${best[1].length} of ${out.length} posts name ${best[0]} as the home of their original`,
  }
}

function hostNamed({ canonical }: Post): string | null {
  const host = canonical === undefined ? null : hostOf(canonical)
  return host === null || platforms.test(host) ? null : host
}
