import type { Post, Repo } from '../domain.ts'
import { below, fileOf, folderOf, isMarkdown, joinPath, withoutExtension } from '../formats/path.ts'
import { defineGenerator, type Located } from './define-generator.ts'
import { readSettings, settingsFile, type ZolaSettings } from './zola/settings.ts'
import { slugifyPath } from './zola/slug.ts'

const dated =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T[\d:.]+(?:Z|[-+]\d\d:\d\d))?\s?[_-](.+)$/

export default defineGenerator<ZolaSettings>({
  id: 'zola',
  title: 'Zola',
  docs: 'https://www.getzola.org/documentation/content/page/',
  recognisedBy: '`config.toml` or `zola.toml` with `base_url`',
  decidedBy: '`base_url`, `slugify`',
  aliases: { key: 'aliases' },

  detect: settingsFile,

  settings: readSettings,

  content(repo, root) {
    const folder = joinPath(root, 'content')
    const sectioned = repo.files.some(file => /\/.*_index\.md$/.test(below(root, file) ?? ''))
    return repo.files.filter(path => {
      const rest = below(folder, path)
      return rest !== null && path.endsWith('.md') && isPost(repo, path, rest, sectioned)
    })
  },

  url(post, settings, root) {
    const rest = below(joinPath(root, 'content'), post.path)
    if (rest === null || !isMarkdown(post.path)) {
      return { why: `Zola makes pages only of files below ${joinPath(root, 'content')}` }
    }
    const { values } = post.frontmatter
    if (values.render === false) return { why: 'its frontmatter says render = false', final: true }
    if (typeof values.path === 'string') {
      return { path: closed(values.path.trim()), rule: 'path of its frontmatter' }
    }
    return locateFile(post, rest, settings)
  },
})

/** Pages, sections left out; at the top of `content` only what has a date, in name or frontmatter. */
function isPost(repo: Repo, path: string, rest: string, sectioned: boolean): boolean {
  if (/^_index(?:\.[\w-]+)?\.md$/.test(fileOf(path))) return false
  const parts = rest.split('/')
  const folders = fileOf(path) === 'index.md' ? parts.slice(0, -2) : parts.slice(0, -1)
  if (folders.length > 0) return !/^(?:pages?|authors?)$/i.test(folders[0]!)
  if (!sectioned) return true
  const said = `${path}\n${(repo.read(path) ?? '').slice(0, 2000)}`
  return /\d{4}-\d\d-\d\d|^[ \t]*path[ \t]*=/m.test(said)
}

function locateFile(post: Post, rest: string, settings: ZolaSettings): Located {
  const name = withoutExtension(fileOf(rest))
  const language = settings.languages.find(code => name.endsWith(`.${code}`))
  const bare = language === undefined ? name : name.slice(0, -language.length - 1)
  const isBundle = bare === 'index'
  const folders = folderOf(rest).split('/').filter(Boolean)
  const own = isBundle ? (folders.pop() ?? '') : bare
  const undated = settings.keepDates ? own : (own.match(dated)?.[1] ?? own)
  const slug = slugifyPath(post.slug ?? undated, settings.slugify)
  if (slug === null) {
    return {
      why: `Zola writes “${post.slug ?? undated}” in Latin letters, and its table is not known`,
    }
  }
  const path = [...(language === undefined ? [] : [language]), ...folders, slug].join('/')
  const rule = post.slug === undefined ? 'sections and file name' : 'sections and slug'
  return { path: closed(path), rule }
}

function closed(path: string): string {
  return `/${path.replace(/^\/+|\/+$/g, '')}/`
}
