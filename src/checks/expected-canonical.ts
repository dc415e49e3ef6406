import type { PageSubject } from '../domain.ts'
import { judge } from '../formats/canonical.ts'
import { samePage } from '../formats/page-key.ts'
import { parseUrl } from '../formats/url.ts'

/**
 * What the page should name: the original that the post declares, else the address of the post. Where
 * the post declares what is of no use, a preview for instance, the page does well to name another.
 */
export function expectedCanonical({ post, address, blog, page }: PageSubject): string {
  const declared = judge(post.canonical, blog)
  if (declared.kind === 'own') return declared.url
  if (declared.kind === 'foreign' && post.canonical !== undefined) return post.canonical
  return address.url ?? page.url
}

/** The page only repeats what the post declares: what is wrong with that is told in the post. */
export function isDeclared(url: string, { post, page }: PageSubject): boolean {
  const declared = parseUrl(post.canonical ?? '', page.url)
  return post.canonical !== undefined && declared !== null && samePage(url, declared.href)
}
