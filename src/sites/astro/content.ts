import picomatch from 'picomatch'
import type { Repo } from '../../domain.ts'
import { below, fileOf, isMarkdown } from '../../formats/path.ts'
import { routeFor } from './address.ts'
import type { Collection } from './collections.ts'
import type { AstroSettings } from './settings.ts'

const blogNames =
  /^(?:articles?|blogs?|entries|essays?|journal|news|notes?|posts?|stories|til|tutorials?|writings?)$/i
const otherNames =
  /^(?:authors?|docs|experience|faqs?|i18n|legal|pages?|people|products?|projects?|resume|services|snippets|talks|team|testimonials|work)$/i

/** Entries of the collections that a page shows, and markdown pages below a folder of the blog. */
export function postsOf(repo: Repo, _root: string, settings: AstroSettings): string[] {
  const { collections, pages } = settings
  const shown = collections.filter(
    ({ name }) => !otherNames.test(name) && routeFor(name, settings) !== null,
  )
  const chosen = shown.length > 0 ? shown : collections.filter(({ name }) => blogNames.test(name))
  const entries = chosen.flatMap(collection => repo.files.filter(isEntry(collection)))
  const asPages = repo.files.filter(path => {
    const [top = '', ...others] = below(pages, path)?.split('/') ?? []
    return isMarkdown(path) && others.length > 0 && blogNames.test(top) && !hidden(path)
  })
  return [...new Set([...entries, ...asPages])].sort()
}

function isEntry({ folder, patterns }: Collection): (path: string) => boolean {
  const matches =
    patterns === null ? null : picomatch(patterns.map(pattern => pattern.replace(/^\.\//, '')))
  return path => {
    const rest = below(folder, path)
    if (rest === null || !isMarkdown(path)) return false
    return matches === null ? !hidden(rest) : matches(rest)
  }
}

function hidden(path: string): boolean {
  return fileOf(path).startsWith('_') || /(?:^|\/)_/.test(path)
}
