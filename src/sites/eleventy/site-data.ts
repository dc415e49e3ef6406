import type { Repo } from '../../domain.ts'
import { isMap, type Literal } from '../../formats/literal.ts'
import { below, fileOf, isMarkdown, withoutExtension } from '../../formats/path.ts'
import { settingsOf } from '../evidence/read-module.ts'
import { siteUrl } from '../evidence/site-url.ts'
import { readData } from './read-data.ts'

const aboutSite =
  /(?:^|\/)(?:site|meta|metadata|config|global|globals|general|blog|settings|env|eleventy)[^/]*(?:\/[^/]+)?$/i
const keys =
  /^(?:site)?_?-?(?:url|base_?url|domain|host|hostname|origin|canonical(?:_?base)?(?:_?url)?|root_?url)$/i

/** The address of the site in its global data; null when none says it, or two say different ones. */
export function siteInData(repo: Repo, root: string, folder: string): string | null {
  const files = repo.files.filter(path => {
    const rest = below(folder, path)
    return rest !== null && aboutSite.test(withoutExtension(rest)) && !isMarkdown(path)
  })
  const found = files.flatMap(path => {
    const url = urlIn(settingsOf(readData(repo, path, root)), 0)
    return url === null ? [] : [{ url, name: withoutExtension(fileOf(path)) }]
  })
  const usual = found.filter(({ name }) => /^(?:site|meta|metadata)$/i.test(name))
  const urls = new Set((usual.length > 0 ? usual : found).map(({ url }) => url))
  return urls.size === 1 ? [...urls][0]! : null
}

function urlIn(values: ReadonlyMap<string, Literal>, depth: number): string | null {
  for (const [key, value] of values) {
    if (!keys.test(key) || typeof value !== 'string') continue
    const url = siteUrl(/^[\w-]+(?:\.[\w-]+)+$/.test(value) ? `https://${value}` : value)
    if (url !== null) return url
  }
  if (depth > 0) return null
  for (const value of values.values()) {
    const url = isMap(value) ? urlIn(value, depth + 1) : null
    if (url !== null) return url
  }
  return null
}
