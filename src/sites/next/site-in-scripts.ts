import type { Repo } from '../../domain.ts'
import { isCall, isMap, isReference, type Literal } from '../../formats/literal.ts'
import { below, fileOf, joinPath, withoutExtension } from '../../formats/path.ts'
import { readModule } from '../evidence/read-module.ts'
import { siteUrl } from '../evidence/site-url.ts'

/** Names of files in which Next sites say where they stand, the most telling first. */
const names: readonly RegExp[] = [
  /^next-sitemap\.config$/,
  /^(?:site|blog)[-_.]?(?:meta)?(?:data|config|info|settings)?$/i,
  /^(?:app\/)?(?:layout|sitemap|robots)$/,
  /^(?:config|constants?|consts|metadata|seo|next-seo\.config|_document|contentlayer\.config)$/i,
]
const keys =
  /^(?:site|base|app|canonical|public|root|prod(?:uction)?|host|home|web(?:site)?)?[-_]?(?:url|origin|domain|host|hostname)$|^metadataBase$|^website$/i

/** The address in the site's own settings; null when none says it, or equals say different ones. */
export function siteInScripts(repo: Repo, root: string): string | null {
  const scripts = repo.files.filter(path => {
    const rest = below(root, path)
    return rest !== null && /\.(?:[cm]?[jt]sx?|json)$/.test(path) && !/node_modules|test/.test(rest)
  })
  for (const name of names) {
    const files = scripts.filter(path => name.test(withoutExtension(fileOf(path)))).slice(0, 20)
    const urls = new Set(files.flatMap(path => urlsIn(repo, path, root)))
    if (urls.size === 1) return [...urls][0]!
    if (urls.size > 1) return null
  }
  return null
}

function urlsIn(repo: Repo, path: string, root: string): string[] {
  const module = path.endsWith('.json')
    ? readModule({ ...repo, read: () => `export default ${repo.read(path)}` }, path, root)
    : readModule(repo, joinPath(path), root)
  const found: string[] = []
  for (const name of module.script.values.keys()) {
    const value = module.value(name)
    const url = keys.test(name) ? urlOf(value) : urlIn(value, 0)
    if (url !== null) found.push(url)
  }
  return found.slice(0, 5)
}

function urlIn(value: Literal, depth: number): string | null {
  if (!isMap(value)) return null
  for (const [key, item] of value) {
    const url = keys.test(key) ? urlOf(item) : null
    if (url !== null) return url
  }
  if (depth > 1) return null
  for (const item of value.values()) {
    const url = urlIn(item, depth + 1)
    if (url !== null) return url
  }
  return null
}

/** `new URL('https://…')` too; addresses elsewhere (of a profile, say) have a path. */
function urlOf(value: Literal): string | null {
  const text = isCall(value) && value.call === 'URL' ? value.args[0] : value
  if (typeof text !== 'string' || isReference(value)) return null
  const url = siteUrl(/^[\w-]+(?:\.[\w-]+)+$/.test(text) ? `https://${text}` : text)
  return url !== null && new URL(url).pathname === '/' ? url : null
}
