import type { Repo } from '../domain.ts'
import { below, fileOf, folderOf, isMarkdown, joinPath } from '../formats/path.ts'
import { defineGenerator } from './define-generator.ts'
import { addressOf } from './eleventy/address.ts'
import { type EleventySettings, readSettings, settingsFile } from './eleventy/settings.ts'
import { isBlogName } from './evidence/blog-folder.ts'
import { headOf, isDated } from './evidence/page-head.ts'
import { readPackage } from './evidence/site-url.ts'

export default defineGenerator<EleventySettings>({
  id: 'eleventy',
  title: 'Eleventy',
  docs: 'https://www.11ty.dev/docs/permalinks/',
  recognisedBy: '`eleventy.config.*` or `.eleventy.js`',
  decidedBy: '`dir`, `pathPrefix`, `permalink` in frontmatter, data files and layouts',

  detect(repo, root) {
    const file = settingsFile(repo, root)
    if (file !== null) return file
    const uses = readPackage(repo, root).dependencies?.['@11ty/eleventy'] !== undefined
    return uses ? joinPath(root, 'package.json') : null
  },

  settings: readSettings,

  content(repo, _root, { input, includes, data }) {
    const pages = repo.files.filter(path => {
      const rest = below(input, path)
      if (rest === null || !isMarkdown(path) || !/\.mdx?$/.test(path)) return false
      if (below(includes, path) !== null || below(data, path) !== null) return false
      return (
        !/(?:^|\/)(?:node_modules|\.[^/]+|_site|dist)\//.test(rest) &&
        !/^readme\./i.test(fileOf(path))
      )
    })
    // A page with a date is part of a stream, whatever its folder is called.
    const posts = pages.filter(path => inBlog(below(input, path)!) || isDated(repo, path))
    return posts.filter(path => !listsOthers(repo, path))
  },

  url: addressOf,
})

function inBlog(path: string): boolean {
  return folderOf(path).split('/').some(isBlogName)
}

/** A page that lists posts is none. */
function listsOthers(repo: Repo, path: string): boolean {
  return /^[ \t]*"?pagination"?[ \t]*:/m.test(headOf(repo, path))
}
