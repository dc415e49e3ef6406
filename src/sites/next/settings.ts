import type { Repo } from '../../domain.ts'
import { below, isMarkdown, joinPath } from '../../formats/path.ts'
import type { SiteSettings } from '../define-generator.ts'
import { readModule, settingsOf } from '../evidence/read-module.ts'
import { scriptNamed, textOf } from '../evidence/settings-file.ts'
import { basePath } from '../evidence/site-url.ts'
import { readSources } from './collections.ts'
import { type Route, readRoutes } from './routes.ts'
import { siteInScripts } from './site-in-scripts.ts'

export interface NextSettings extends SiteSettings {
  readonly file: string
  readonly routes: readonly Route[]
  /** Folders of posts that contentlayer or velite name, from the top of the repository. */
  readonly sources: readonly string[]
  readonly trailingSlash: boolean
  /** What the blog's code does with a date before a name; null where there is no code to read. */
  readonly dates: 'dropped' | 'kept' | null
}

export function settingsFile(repo: Repo, root: string): string | null {
  return scriptNamed(repo, root, 'next.config')
}

export function readSettings(repo: Repo, root: string): NextSettings {
  const file = settingsFile(repo, root)
  const values = settingsOf(readModule(repo, file ?? '', root).value('default'))
  const base = basePath(textOf(values.get('basePath')))
  const site = siteInScripts(repo, root)
  return {
    url: site === null ? null : site + base,
    base,
    file: file ?? 'the defaults of Next.js',
    routes: readRoutes(repo, root),
    sources: readSources(repo, root),
    trailingSlash: values.get('trailingSlash') === true,
    dates: datesIn(repo, root),
  }
}

const digits = String.raw`\(?(?:(?:\\d|\[0-9\])(?:\{[\d,]{1,3}\}|\+)?){1,4}\)?`
/** A pattern for a date that something follows; one for a date alone only checks dates. */
const cutsDates = new RegExp(String.raw`${digits}\\?-${digits}\\?-${digits}(?:\\?-|_|\[-_)`)
/** Code that makes names of files: contentlayer's path, an ending that is cut off. */
const makesNames =
  /\._raw\b|flattenedPath\s*[.,;)}`]|replace\(\s*(?:\/(?:\\\.|\.)mdx?|['"`]\.mdx?)|basename\(|\.slice\(0,\s*-[34]\)/

/** Code that knows how dates in names look cuts them off; other code leaves them. */
function datesIn(repo: Repo, root: string): NextSettings['dates'] {
  const scripts = repo.files.filter(path => {
    const rest = below(root, path)
    const code =
      /^(?:contentlayer\.config|velite\.config|(?:src\/)?(?:app|pages|lib|libs|utils|helpers|server|content|scripts)\/).*[jt]sx?$/
    return rest !== null && code.test(rest) && !isMarkdown(path)
  })
  const texts = scripts.slice(0, 300).map(path => repo.read(joinPath(path)) ?? '')
  const known = texts.some(text => cutsDates.test(text))
  const reads = texts.some(text => makesNames.test(text))
  return known ? 'dropped' : reads ? 'kept' : null
}
