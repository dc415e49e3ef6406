import { below, fileOf, folderOf, isMarkdown } from '../formats/path.ts'
import { defineGenerator } from './define-generator.ts'
import { isBlogName } from './evidence/blog-folder.ts'
import { isDated } from './evidence/page-head.ts'
import { addressOf } from './gatsby/address.ts'
import { type GatsbySettings, readSettings, settingsFile } from './gatsby/settings.ts'

export default defineGenerator<GatsbySettings>({
  id: 'gatsby',
  title: 'Gatsby',
  docs: 'https://www.gatsbyjs.com/docs/reference/routing/creating-routes/',
  recognisedBy: '`gatsby-config.*`',
  decidedBy:
    '`siteMetadata.siteUrl`, `pathPrefix`, `trailingSlash`, the pages that `gatsby-node` makes',

  detect: settingsFile,

  settings: readSettings,

  content(repo, _root, { sources }) {
    const pages = repo.files.filter(path => {
      if (!isMarkdown(path) || /^(?:readme|license|contributing)\./i.test(fileOf(path)))
        return false
      return sources.some(folder => below(folder, path) !== null) && !/node_modules\//.test(path)
    })
    const inBlog = pages.filter(path => folderOf(path).split('/').some(isBlogName))
    return inBlog.length > 0 ? inBlog : pages.filter(path => isDated(repo, path))
  },

  url: addressOf,
})
