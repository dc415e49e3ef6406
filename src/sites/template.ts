import type { Repo } from '../domain.ts'
import { below, fileOf, isMarkdown } from '../formats/path.ts'
import { defineGenerator, type SiteSettings } from './define-generator.ts'

/** Folders of tools, tests and themes. */
const notContent =
  /(?:^|\/)(?:\..+|_includes|_layouts|__tests__|archetypes|dist|fixtures|layouts?|node_modules|spec|templates?|tests?|themes?|vendor)\//i
/** Files about the repository. */
const notPost =
  /^(?:agents|authors|changelog|changes|claude|code[-_]of[-_]conduct|contributing|contributors|copying|gemini|governance|history|licen[cs]e.*|maintainers|notice|pull_request_template|readme.*|releas(?:es|ing)|roadmap|security|skill|summary|support|todo)\.[^.]+$/i
/** How much of a file is looked at for its frontmatter: what is too long is to be told of, too. */
const head = 64 * 1024

/** The plain fallback: markdown files with a title. Their addresses follow `site.permalink`. */
export default defineGenerator<SiteSettings>({
  id: 'template',
  title: 'Plain files',
  docs: 'https://daringfireball.net/projects/markdown/',

  detect: (repo, root) => postsBelow(repo, root)[0] ?? null,

  settings: () => ({ url: null, base: '' }),

  content: postsBelow,

  url: () => ({
    why: 'no generator with a known rule was recognised: set site.permalink in .github/postrider.yml, “/blog/:slug/” for instance',
  }),
})

function postsBelow(repo: Repo, root: string): string[] {
  return repo.files.filter(path => {
    const rest = below(root, path)
    if (rest === null || !isMarkdown(path) || notContent.test(rest) || notPost.test(fileOf(path)))
      return false
    if (/^index\.[^/]+$/i.test(rest)) return false
    return looksLikePost(path, repo.read(path)?.slice(0, head) ?? '')
  })
}

/** A title; among documentation, a date too. Whether the fields can be read is a question of their own. */
function looksLikePost(path: string, text: string): boolean {
  const fields = fieldsOf(text)
  if (fields === null) return false
  const dated =
    /\d{4}-\d{2}-\d{2}/.test(path) ||
    /(?:^|[{,])[ \t]*["']?(?:date|pub_?date|published_?at|created)["']?[ \t]*[:=]/im.test(fields)
  if (/(?:^|\/)(?:docs?|documentation|wiki)\//i.test(path)) return dated
  return /(?:^|[{,])[ \t]*["']?title["']?[ \t]*[:=]/im.test(fields)
}

/** What stands behind an opening fence: up to the closing one, where there is one. */
function fieldsOf(text: string): string | null {
  const match = text.match(/^\uFEFF?\s*(---|\+\+\+|;;;)[^\r\n]*(?:\r\n?|\n)/)
  if (match === null) return null
  const rest = text.slice(match[0].length).replaceAll('\r', '\n')
  const end = rest.search(/^(?:---|\+\+\+|;;;)[ \t]*$/m)
  return end === -1 ? rest : rest.slice(0, end)
}
