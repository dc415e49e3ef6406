import { below, fileOf, joinPath } from '../formats/path.ts'
import { defineGenerator } from './define-generator.ts'
import { pageAddress, postAddress } from './mkdocs/address.ts'
import { type MkDocsSettings, readSettings, settingsFile } from './mkdocs/settings.ts'

/** Folders that hold posts where the blog plugin is not used. */
const blogFolder = /(?:^|\/)(?:articles|blog|news|posts)\//i

export default defineGenerator<MkDocsSettings>({
  id: 'mkdocs',
  title: 'MkDocs Material',
  docs: 'https://squidfunk.github.io/mkdocs-material/plugins/blog/',
  recognisedBy: '`mkdocs.yml`',
  decidedBy: '`site_url`, `use_directory_urls`, `docs_dir`, the options of the `blog` plugin',

  detect: settingsFile,

  settings: readSettings,

  content(repo, _root, { docs, blogs }) {
    return repo.files.filter(path => {
      const rest = below(docs, path)
      if (rest === null || !/\.(?:md|markdown)$/i.test(path) || fileOf(path).startsWith('.'))
        return false
      if (blogs.length > 0) return blogs.some(blog => below(joinPath(blog.posts), rest) !== null)
      return blogFolder.test(rest) && !/^(?:index|readme)\./i.test(fileOf(path))
    })
  },

  url(post, settings) {
    const rest = below(settings.docs, post.path)
    if (rest === null) return { why: `the file lies outside the folder ${settings.docs}` }
    const blog = settings.blogs.find(({ posts }) => below(joinPath(posts), rest) !== null)
    return blog === undefined
      ? pageAddress(rest, settings)
      : postAddress(post, rest, blog, settings)
  },
})
