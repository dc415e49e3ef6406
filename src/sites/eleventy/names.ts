import { fileOf, folderOf, withoutExtension } from '../../formats/path.ts'

const datePrefix = /^\d{4}-\d{2}-\d{2}-(?=.)/

/** What Eleventy calls a page by its path below the input folder. */
export interface Names {
  /** `/posts/hello/`, where nothing else is set. */
  readonly usual: string
  /** `hello`, without a date in front. */
  readonly fileSlug: string
  /** `/posts/hello`, without a date in front of the file's name. */
  readonly filePathStem: string
}

export function namesOf(path: string): Names {
  const bare = withoutExtension(path)
  const folder = folderOf(bare)
  const name = fileOf(bare)
  const isIndex = name === 'index' || name === fileOf(folder)
  const usual = isIndex ? folder : bare
  return {
    usual: usual === '' ? '/' : `/${usual}/`,
    fileSlug: (name === 'index' ? fileOf(folder) : name).replace(datePrefix, ''),
    filePathStem: `${folder === '' ? '' : `/${folder}`}/${name.replace(datePrefix, '')}`,
  }
}
