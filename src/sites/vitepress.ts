import { below, fileOf, isMarkdown, withoutExtension } from '../formats/path.ts'
import { defineGenerator, type Located } from './define-generator.ts'
import { isBlogName } from './evidence/blog-folder.ts'
import { isDated } from './evidence/page-head.ts'
import { readSettings, settingsFile, type VitePressSettings } from './vitepress/settings.ts'

export default defineGenerator<VitePressSettings>({
  id: 'vitepress',
  title: 'VitePress',
  docs: 'https://vitepress.dev/guide/routing',
  recognisedBy: '`.vitepress/config.*`',
  decidedBy: '`base`, `cleanUrls`, `srcDir`, `rewrites`, `sitemap.hostname`',

  detect: settingsFile,

  settings: readSettings,

  content(repo, _root, { source }) {
    const pages = repo.files.filter(path => {
      const rest = below(source, path)
      const plain = rest !== null && !/(?:^|\/)(?:\..+?|node_modules|public)\//.test(rest)
      return plain && /\.md$/.test(path) && isMarkdown(path) && !/^index\.md$/i.test(fileOf(path))
    })
    const inBlog = pages.filter(path =>
      below(source, path)!.split('/').slice(0, -1).some(isBlogName),
    )
    return inBlog.length > 0 ? inBlog : pages.filter(path => isDated(repo, path))
  },

  url({ path }, { source, cleanUrls, rewrites, file }): Located {
    const rest = below(source, path)
    if (rest === null) return { why: `the file lies outside ${source}, which VitePress reads` }
    if (rest.includes('['))
      return { why: 'its file name holds parameters: set site.permalink in .github/postrider.yml' }
    const moved = rewrites(rest)
    if (typeof moved !== 'string') return moved
    const bare = withoutExtension(moved)
    const asFolder = bare.replace(/(?:^|\/)index$/, '')
    const rule = `its place below ${source === '' ? 'the top' : source}, ${cleanUrls ? 'cleanUrls' : 'no cleanUrls'} in ${file}`
    if (asFolder !== bare) return { path: asFolder === '' ? '/' : `/${asFolder}/`, rule }
    return { path: `/${bare}${cleanUrls ? '' : '.html'}`, rule }
  },
})
