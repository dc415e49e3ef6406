import type { PageSubject } from '../domain.ts'
import { parseUrl } from '../formats/url.ts'

/** What the page should name: what the post declares, else the address of the post. */
export function expectedCanonical({ post, address, page }: PageSubject): string {
  const declared = post.canonical === undefined ? null : parseUrl(post.canonical, page.url)
  return declared?.href ?? address.url ?? page.url
}
