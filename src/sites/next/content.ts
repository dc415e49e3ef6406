import type { Repo } from '../../domain.ts'
import { below, fileOf, folderOf, isMarkdown } from '../../formats/path.ts'
import { isBlogName } from '../evidence/blog-folder.ts'
import { isDated } from '../evidence/page-head.ts'
import { ownPage } from './routes.ts'
import type { NextSettings } from './settings.ts'

const elsewhere =
  /(?:^|\/)(?:node_modules|\..+|public|components|__tests__|tests?|fixtures|templates?)\//i
const aboutRepo = /^(?:readme|license|contributing|changelog|code_of_conduct|security)\./i

/** What contentlayer or velite names, else the folders that are called like a blog. */
export function postsOf(repo: Repo, root: string, { sources }: NextSettings): string[] {
  const pages = repo.files.filter(path => {
    const rest = below(root, path)
    return (
      rest !== null && isMarkdown(path) && !elsewhere.test(rest) && !aboutRepo.test(fileOf(path))
    )
  })
  const named = pages.filter(path => sources.some(folder => below(folder, path) !== null))
  if (named.length > 0) return named
  const inBlog = pages.filter(path => {
    const folders = folderOf(below(root, path)!).split('/')
    // `app/blog/page.mdx` lists the others.
    const own = ownPage(path, root)
    return folders.some(isBlogName) && !(own !== null && isBlogName(fileOf(own)))
  })
  return inBlog.length > 0 ? inBlog : pages.filter(path => isDated(repo, path))
}
