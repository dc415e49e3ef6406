import type { Post } from '../../domain.ts'
import { below, fileOf, folderOf } from '../../formats/path.ts'
import type { HugoSettings } from './settings.ts'

/** A file as Hugo sees it. */
export interface HugoPage {
  /** Folders below the content folder; the page's own folder when it is a bundle. */
  readonly folders: readonly string[]
  /** The file name without language and extension; `index` for a bundle, `_index` for a section. */
  readonly name: string
  readonly bundle: boolean
  /** The list of a section, which has no slug and no permalink of its own. */
  readonly list: boolean
  readonly language: string
  /** Frontmatter with its keys in lower case. */
  readonly values: Readonly<Record<string, unknown>>
  /** Sections that it lies in: the top folder, and those with an `_index` file. */
  readonly sections: readonly string[]
}

/** Null when the file is not content. */
export function pageOf(post: Post, settings: HugoSettings): HugoPage | null {
  const mount = settings.mounts.find(({ folder }) => below(folder, post.path) !== null)
  if (mount === undefined) return null
  const path = [mount.under, below(mount.folder, post.path)!].filter(part => part !== '').join('/')
  const { name, language } = nameOf(fileOf(path), settings)
  const folders = folderOf(path)
    .split('/')
    .filter(folder => folder !== '')
  const entries = Object.entries(post.frontmatter.values).map(([key, value]) => [
    key.toLowerCase(),
    value,
  ])
  return {
    folders,
    name,
    bundle: name === 'index',
    list: name === '_index',
    language: language ?? mount.language ?? settings.defaultLanguage,
    values: Object.fromEntries(entries),
    sections: folders.filter(
      (_, at) =>
        at === 0 || settings.sectionFolders.has(ancestor(post.path, folders.length - at - 1)),
    ),
  }
}

/** `post.fr.md` is French only where French is a language of the site. */
function nameOf(file: string, { languages, defaultLanguage }: HugoSettings) {
  const stem = file.replace(/\.[^.]+$/, '')
  const code = stem.match(/^.+\.([a-z]{2,3}(?:-[a-z]{2,4})?)$/i)?.[1]?.toLowerCase()
  const known =
    code !== undefined && (languages.has(code) || (languages.size > 0 && code === defaultLanguage))
  return known
    ? { name: stem.slice(0, -code.length - 1), language: code }
    : { name: stem, language: null }
}

function ancestor(path: string, levels: number): string {
  let folder = folderOf(path)
  for (let level = 0; level < levels; level += 1) folder = folderOf(folder)
  return folder
}
