import type { Repo } from '../domain.ts'
import { below, fileOf, isMarkdown } from '../formats/path.ts'
import { defineGenerator, type SiteSettings } from './define-generator.ts'

/** Its backups name a file by its id: a `c` and 24 letters or digits. */
const idName = /^c[a-z0-9]{24}\.md$/
const idField = /^cuid:\s*["']?c[a-z0-9]{20,}/m

export default defineGenerator<SiteSettings>({
  id: 'hashnode',
  title: 'Hashnode',
  docs: 'https://docs.hashnode.com/',
  recognisedBy: 'an export: files with a `cuid`',
  decidedBy: 'none: say `site.url`, the slug of the frontmatter does the rest',
  export: true,

  detect: (repo, root) => postsBelow(repo, root).find(path => hasId(repo, path)) ?? null,

  settings: () => ({ url: null, base: '' }),

  content: postsBelow,

  url: post =>
    post.slug === undefined
      ? { why: 'Hashnode puts the slug into the address, and this file says none' }
      : { path: `/${post.slug}`, rule: 'slug of its frontmatter' },
})

function postsBelow(repo: Repo, root: string): string[] {
  return repo.files.filter(path => {
    if (below(root, path) === null || !isMarkdown(path)) return false
    return idName.test(fileOf(path)) || hasId(repo, path)
  })
}

function hasId(repo: Repo, path: string): boolean {
  return isMarkdown(path) && idField.test((repo.read(path) ?? '').slice(0, 3000))
}
