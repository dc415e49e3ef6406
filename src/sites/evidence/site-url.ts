import type { Repo } from '../../domain.ts'
import { joinPath } from '../../formats/path.ts'
import { parseUrl } from '../../formats/url.ts'

/** Hosts on which a site is only tried out, and hosts of repositories. */
const notASite =
  /^(?:localhost|.*\.local|.*\.test|\d+\.\d+\.\d+\.\d+|\[.*\]|(?:www\.)?github\.com|gitlab\.com|(?:www\.)?npmjs\.com)$/i

/**
 * The address of a site from what its settings say: scheme, host and base path without a final
 * slash; null for what is no public address (`#{host}#`, `http://localhost:4000`, an empty text).
 */
export function siteUrl(address: unknown, base = ''): string | null {
  if (typeof address !== 'string' || /[{}<>$\s]/.test(address.trim())) return null
  const text = address.trim()
  const parsed = parseUrl(text.startsWith('//') ? `https:${text}` : text)
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || notASite.test(parsed.hostname))
    return null
  if (!parsed.hostname.includes('.')) return null
  return `${parsed.protocol}//${parsed.host}${basePath(parsed.pathname)}${base}`
}

/** `/blog` of `blog/`, `/blog/` and `https://example.com/blog`; empty for the top. */
export function basePath(base: unknown): string {
  if (typeof base !== 'string') return ''
  const path = (parseUrl(base)?.pathname ?? base).replace(/^[/.\s]+|[/\s]+$/g, '')
  return path === '' ? '' : `/${path}`
}

/** A custom domain of GitHub Pages. */
export function cnameUrl(
  repo: Repo,
  root: string,
): { readonly url: string; readonly from: string } | null {
  for (const folder of ['', 'public', 'static', 'source', 'src', 'docs', 'content']) {
    const path = joinPath(root, folder, 'CNAME')
    const host = repo.read(path)?.trim().split(/\s/)[0]
    if (!host) continue
    const url = siteUrl(`https://${host}`)
    if (url !== null) return { url, from: path }
  }
  return null
}

/** The `homepage` of package.json, when it is a site and not a repository. */
export function homepageUrl(
  repo: Repo,
  root: string,
): { readonly url: string; readonly from: string } | null {
  const path = joinPath(root, 'package.json')
  const { homepage } = readPackage(repo, root)
  const url = siteUrl(homepage)
  return url === null ? null : { url, from: path }
}

export interface Package {
  readonly homepage?: unknown
  readonly dependencies?: Readonly<Record<string, unknown>>
}

/** package.json of a folder with all its dependencies in one record; empty when there is none. */
export function readPackage(repo: Repo, root: string): Package {
  try {
    const { homepage, dependencies, devDependencies } = JSON.parse(
      repo.read(joinPath(root, 'package.json')) ?? '{}',
    )
    return { homepage, dependencies: { ...devDependencies, ...dependencies } }
  } catch {
    return {}
  }
}
