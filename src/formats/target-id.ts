/**
 * The stable id of a place: its address without scheme, `www.`, query, fragment and final slash.
 * Links of issues lead to GitHub through its redirect host; the id is that of GitHub itself.
 */
export function idOf(url: string): string {
  if (!URL.canParse(url)) return url
  const { hostname, pathname } = new URL(url)
  const host = hostname.replace(/^www\./, '').replace(/^redirect\.github\.com$/, 'github.com')
  return host + pathname.replace(/\/+$/, '')
}
