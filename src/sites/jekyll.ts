import type { Post } from '../domain.ts'
import { below, fileOf, isMarkdown, joinPath } from '../formats/path.ts'
import { defineGenerator, type Located } from './define-generator.ts'
import { readPackage } from './evidence/site-url.ts'
import { datedAddress, pageAddress } from './jekyll/address.ts'
import { categoriesOf } from './jekyll/categories.ts'
import { type JekyllSettings, readSettings, settingsFile } from './jekyll/settings.ts'

const datedName = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.*)\.[^.]+$/

export default defineGenerator<JekyllSettings>({
  id: 'jekyll',
  title: 'Jekyll',
  docs: 'https://jekyllrb.com/docs/permalinks/',
  recognisedBy: '`_config.yml` with `_posts`, or `jekyll` or `github-pages` in the `Gemfile`',
  decidedBy: '`url`, `baseurl`, `permalink`, `defaults`, `source`, `collections_dir`, `timezone`',
  aliases: { key: 'redirect_from', plugin: 'jekyll-redirect-from' },

  detect(repo, root) {
    const file = settingsFile(repo, root)
    if (file !== null && isHexo(repo.read(file) ?? '', readPackage(repo, root).dependencies))
      return null
    const gemfile = joinPath(root, 'Gemfile')
    if (/\bjekyll\b|github-pages/.test(repo.read(gemfile) ?? '')) return file ?? gemfile
    const folder = repo.files.find(path => {
      const rest = below(root, path)
      return rest !== null && /^(?:[^/]+\/)*_(?:posts|drafts|layouts|includes)\//.test(rest)
    })
    return folder === undefined ? null : file
  },

  settings: readSettings,

  content(repo, _root, { source, exclude }) {
    return repo.files.filter(path => {
      const rest = below(source, path)
      if (rest === null || !isMarkdown(path) || exclude.some(name => isBelow(name, rest)))
        return false
      const [top = ''] = rest.split('/')
      if (/^(?:node_modules|vendor|_site|\.)/.test(top)) return false
      if (/(?:^|\/)_drafts\//.test(rest)) return true
      return /(?:^|\/)_posts\//.test(rest) && datedName.test(fileOf(rest))
    })
  },

  url(post, settings) {
    const rest = below(settings.source, post.path)
    if (rest === null) return { why: `the file lies outside the source folder ${settings.source}` }
    const path = below(settings.collectionsDir, rest) ?? rest
    if (post.frontmatter.dialect === 'none' && post.frontmatter.problems.length === 0) {
      return { why: 'Jekyll makes pages only of files that begin with frontmatter' }
    }
    if (/(?:^|\/)_posts\//.test(path)) return locatePost(post, path, settings)
    if (/(?:^|\/)_drafts\//.test(path)) return locateDraft(post, path, settings)
    return pageAddress(post, path, settings)
  },
})

/** Hexo has a file of the same name. */
function isHexo(
  config: string,
  dependencies: Readonly<Record<string, unknown>> | undefined,
): boolean {
  return (
    dependencies?.hexo !== undefined || /^(?:public_dir|new_post_name|skip_render):/m.test(config)
  )
}

function isBelow(name: string, path: string): boolean {
  const folder = name.replace(/\/$/, '')
  return path === folder || path.startsWith(`${folder}/`)
}

function locatePost(post: Post, path: string, settings: JekyllSettings): Located {
  const match = fileOf(path).match(datedName)
  if (match === null)
    return { why: 'Jekyll leaves out files in _posts whose name is not year-month-day-title' }
  const [, day = '', name = ''] = match
  const categories = categoriesOf(post, path, '_posts', settings)
  return datedAddress(post, { path, type: 'posts', name, day, categories }, settings)
}

function locateDraft(post: Post, path: string, settings: JekyllSettings): Located {
  const match = fileOf(path).match(datedName)
  const name = match?.[2] ?? fileOf(path).replace(/\.[^.]+$/, '')
  const categories = categoriesOf(post, path, '_drafts', settings)
  return datedAddress(
    post,
    { path, type: 'drafts', name, day: match?.[1] ?? null, categories },
    settings,
  )
}
