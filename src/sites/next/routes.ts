import type { Repo } from '../../domain.ts'
import { below, joinPath } from '../../formats/path.ts'

/** A route whose last part is a parameter: `app/blog/[slug]/page.tsx`. */
export interface Route {
  readonly file: string
  /** The parts before the parameter, `['blog']`. */
  readonly before: readonly string[]
  /** `[...slug]` takes a path, `[slug]` one name. */
  readonly takesPath: boolean
}

/** Parameters and folders of lists, languages and services. */
const listParam =
  /^(?:author|category|cat|country|id|lang|language|letter|locale|lng|month|num|page|pageNum(?:ber)?|project|series|tag|topic|user(?:name)?|year)s?$/i
const listFolder =
  /^(?:api|archives?|authors?|categor(?:y|ies)|docs?|og|page|projects?|rss|series|snippets?|tags?|topics?|users?)$/i

export function readRoutes(repo: Repo, root: string): Route[] {
  return repo.files.flatMap(path => {
    const route = routeOf(path, root)
    return route === null ? [] : [route]
  })
}

function routeOf(file: string, root: string): Route | null {
  const rest = below(root, file)
  const [, kind, inside] = rest?.match(/^(?:src\/)?(app|pages)\/(.+)\.[jt]sx?$/) ?? []
  if (kind === undefined || inside === undefined) return null
  const parts = partsOf(kind, inside)
  const last = parts?.at(-1)?.match(/^\[{1,2}(\.\.\.)?(\w+)\]{1,2}$/)
  if (!parts || !last || listParam.test(last[2]!)) return null
  const before = parts.slice(0, -1)
  const isList = before.some(part => part.startsWith('[') || listFolder.test(part))
  return isList ? null : { file, before, takesPath: last[1] !== undefined }
}

/** The parts of an address; groups `(blog)` and slots `@modal` are none. */
function partsOf(kind: string, inside: string): string[] | null {
  const parts = inside.split('/').filter(part => !/^(?:\(.*\)|@.*)$/.test(part))
  const last = parts.at(-1)
  if (kind === 'app') return last === 'page' ? parts.slice(0, -1) : null
  return last === 'index' ? parts.slice(0, -1) : parts
}

/** The address of a markdown file that is a page itself; null when it is none. */
export function ownPage(path: string, root: string): string | null {
  const rest = below(root, path)
  const [, kind, inside] = rest?.match(/^(?:src\/)?(app|pages)\/(.+)\.mdx?$/) ?? []
  if (kind === undefined || inside === undefined) return null
  const parts = partsOf(kind, inside)
  return parts === null || parts.some(part => part.includes('[')) ? null : joinPath(...parts)
}
