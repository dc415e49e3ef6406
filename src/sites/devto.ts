import type { Repo } from '../domain.ts'
import { below, fileOf, isMarkdown, joinPath } from '../formats/path.ts'
import { defineGenerator, type SiteSettings } from './define-generator.ts'

const head = 3000

export default defineGenerator<SiteSettings>({
  id: 'devto',
  title: 'DEV',
  docs: 'https://developers.forem.com/api',
  recognisedBy: 'files with the number of their article, or a tool that publishes there',
  decidedBy: 'none: `canonical_url` in the frontmatter',
  export: true,

  detect(repo, root) {
    const own = ['dev-to-git.json', '.forem-publish.json'].map(name => joinPath(root, name))
    const found = own.find(path => repo.read(path) !== undefined)
    if (found !== undefined) return found
    const workflow = repo.files.find(
      path =>
        (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ||
          path === joinPath(root, 'package.json')) &&
        /dev-to-git|publish-devto|devto-cli|dev-to-publish/i.test(repo.read(path) ?? ''),
    )
    return workflow ?? articlesBelow(repo, root).find(path => hasNumber(repo, path)) ?? null
  },

  settings: () => ({ url: null, base: '' }),

  content: articlesBelow,

  url: () => ({
    final: true,
    why: 'an article on DEV ends in a suffix that only DEV knows: set canonical_url in its frontmatter',
  }),
})

/** Its number on DEV, which its tools write into the file. */
function hasNumber(repo: Repo, path: string): boolean {
  return /^id:\s*\d{4,}\s*$/m.test(frontmatterOf(repo, path))
}

function articlesBelow(repo: Repo, root: string): string[] {
  return repo.files.filter(path => {
    const rest = below(root, path)
    if (rest === null || !isMarkdown(path) || /^(?:\.|readme\.)/i.test(fileOf(path))) return false
    if (/(?:^|\/)(?:\.[^/]+|node_modules|templates?)\//.test(rest)) return false
    const text = frontmatterOf(repo, path)
    return /^title:/m.test(text) && /^(?:published|cover_image|canonical_url|series):/m.test(text)
  })
}

function frontmatterOf(repo: Repo, path: string): string {
  const text = (repo.read(path) ?? '').slice(0, head)
  return /^\uFEFF?---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? ''
}
