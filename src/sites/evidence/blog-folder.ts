import { folderOf } from '../../formats/path.ts'

const names =
  /^_?(?:articles?|blogs?|blog-?posts?|entries|essays?|journal|news|notes?|posts?|stories|til|tutorials?|writings?)$/i

/** Does a folder have a name that blogs give to the place of their posts? */
export function isBlogName(name: string): boolean {
  return names.test(name)
}

/** The first folder of a path that has such a name, with all above it; null when none has. */
export function blogFolderOf(path: string): string | null {
  const folders = folderOf(path).split('/')
  const at = folders.findIndex(isBlogName)
  return at < 0 ? null : folders.slice(0, at + 1).join('/')
}
