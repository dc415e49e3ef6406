/** Tracking, and the marks that feed readers and GitHub leave on addresses. */
const noise = /^(?:utm_.*|source|ref|fbclid|fbzx|mc_[ce]id)$/
/** Pages that are somebody's profile or post. */
const profiles =
  /^(?:[\w-]+\.)?(?:twitter\.com|x\.com|bsky\.app|t\.me|facebook\.com|instagram\.com|linkedin\.com\/in)(?:\/|$)/i
const keepsQuery = /(?:list-manage|campaign-archive)\.com$/

/** The address as it is shown and opened; null for anything but a plain web page. */
export function cleanAddress(written: string): string | null {
  const trimmed = written.trim()
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null
  const url = new URL(trimmed)
  if (url.username !== '' || url.pathname.includes('@') || url.pathname.includes('%40')) return null
  if (profiles.test(url.hostname + url.pathname)) return null
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) {
    if (noise.test(name) && !keepsQuery.test(url.hostname)) url.searchParams.delete(name)
  }
  return url.href.includes('@') ? null : url.href
}

/** The identity of a place: host and path, without `www.` and final slash. */
export function targetId(address: string): string {
  const { hostname, pathname } = new URL(address)
  const path = safeDecode(pathname).replace(/\/+$/, '')
  return hostname.toLowerCase().replace(/^www\./, '') + path
}

export function hostOf(address: string): string {
  return new URL(address).hostname.toLowerCase().replace(/^www\./, '')
}

/** Hosts on which each path, or each subdomain, is somebody else's place. */
const shared =
  /(?:^|\.)(?:medium\.com|substack\.com|github\.com|github\.io|gitlab\.io|reddit\.com|youtube\.com|blogspot\.com|wordpress\.com|tumblr\.com|typeform\.com|notion\.site|google\.com|forms\.gle|feedburner\.com|libhunt\.com|libsyn\.com|podbean\.com|soundcloud\.com|simplecast\.(?:com|fm)|transistor\.fm|fireside\.fm|anchor\.fm|apple\.com|beehiiv\.com|curated\.co|kit\.com|slack\.com|changelog\.com|devchat\.tv|topenddevs\.com|heavybit\.com|statuscode\.com|unread\.it|list-manage\.com|campaign-archive\.com|microsoft\.com|mozilla\.org|blog\.gov\.uk|feedwrench\.com|spotify\.com|libsyn\.com|buzzsprout\.com|briefs\.fm|relay\.fm|spec\.fm|twit\.tv|securityweekly\.com|jupiterbroadcasting\.com|5by5\.tv|codenewbie\.org|thoughtbot\.com|dev\.to|netlify\.app|vercel\.app|indiehackers\.com)$/

export function isShared(host: string): boolean {
  return shared.test(host)
}

/** `blog.example.co.uk` → `example.co.uk`. Good enough to find duplicates, nothing else. */
export function registrableHost(host: string): string {
  const labels = host.split('.')
  const suffix = /^(?:co|com|org|net|ac|gov)$/.test(labels.at(-2) ?? '') ? 3 : 2
  return labels.slice(-suffix).join('.')
}

function safeDecode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
