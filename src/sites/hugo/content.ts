import type { Repo } from '../../domain.ts'
import { below, fileOf, folderOf, isMarkdown } from '../../formats/path.ts'
import type { HugoSettings } from './settings.ts'

const blogNames =
  /^(?:articles?|blogs?|diary|entries|essays?|journal|log|news|notes?|posts?|stories|thoughts|til|tutorials?|updates|weblog|writings?)$/
const otherNames =
  /^(?:about|api|authors?|categories|contact|docs|documentation|events?|faq|gallery|legal|pages?|people|photos|portfolio|products?|projects?|publications?|reference|search|series|slides|tags|talks?|team)$/
/** How much of a file is looked at for its date. */
const head = 2000

/** The pages of the sections that are the blog: named so, set as main, or mostly dated. */
export function postsOf(repo: Repo, _root: string, settings: HugoSettings): string[] {
  const sections = new Map<string, string[]>()
  for (const path of repo.files) {
    const section = sectionOf(path, settings)
    if (section === null) continue
    const files = sections.get(section) ?? []
    files.push(path)
    sections.set(section, files)
  }
  const chosen = [...sections].filter(([name, files]) => isBlog(name, files, repo, settings))
  const posts = chosen.flatMap(([name, files]) =>
    name === '' ? files.filter(path => isDated(repo, path)) : files,
  )
  return posts.sort()
}

/** The top folder below the content, in lower case; null for what is no page. */
function sectionOf(path: string, settings: HugoSettings): string | null {
  const mount = settings.mounts.find(({ folder }) => below(folder, path) !== null)
  if (mount === undefined || !isMarkdown(path) || fileOf(path).startsWith('_')) return null
  if (isResource(path, settings)) return null
  const folders = [mount.under, folderOf(below(mount.folder, path)!)]
    .join('/')
    .toLowerCase()
    .split('/')
  const names = folders.filter(name => name !== '')
  if (settings.bundles.has(folderOf(path)) && names.length === 1) return ''
  const [top = '', next] = names
  return /^[a-z]{2}(?:-[a-z]{2})?$/.test(top) && next !== undefined ? next : top
}

/** Other files in the folder of a page are its attachments. */
function isResource(path: string, { bundles }: HugoSettings): boolean {
  const isPage = /^index\./.test(fileOf(path))
  for (
    let folder = isPage ? folderOf(folderOf(path)) : folderOf(path);
    folder !== '';
    folder = folderOf(folder)
  ) {
    if (bundles.has(folder)) return true
  }
  return false
}

function isBlog(
  name: string,
  files: readonly string[],
  repo: Repo,
  settings: HugoSettings,
): boolean {
  if (blogNames.test(name) || settings.mainSections.includes(name)) return true
  if (otherNames.test(name)) return false
  const dated = files.filter(path => isDated(repo, path)).length
  return dated >= 3 && (name === '' || dated >= files.length * 0.6)
}

function isDated(repo: Repo, path: string): boolean {
  if (/\d{4}-\d{2}-\d{2}/.test(path)) return true
  return /^["']?(?:date|publishdate)["']?\s*[:=]/im.test(repo.read(path)?.slice(0, head) ?? '')
}
