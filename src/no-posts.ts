import picomatch from 'picomatch'
import type { Config, Repo } from './domain.ts'
import { below, isMarkdown, joinPath } from './formats/path.ts'
import type { ReadBlog } from './read-blog.ts'
import { sayList } from './text/say.ts'

/** Why there is nothing to do, and how to mend it: a setting that leaves nothing is named. */
export function noPosts({ site }: ReadBlog, config: Config, repo: Repo): string {
  const set = bySettings(config, repo)
  if (set !== null) return `No post was found: ${set}`
  const by =
    site.generator === 'template' ? 'no generator was recognised' : `${site.generator}: ${site.why}`
  return (
    `No post was found (${by}). Expected markdown files with a title in their frontmatter. ` +
    'Tell where they are in .github/postrider.yml: posts: ["content/blog/**/*.md"].'
  )
}

/** What the settings leave of the files; null where they leave some. */
function bySettings({ site: { root }, posts, ignore }: Config, repo: Repo): string | null {
  if (root !== undefined && !repo.files.some(path => below(joinPath(root), path) !== null))
    return `site.root is “${root}”, and no file lies there. Expected a folder of the repository: change it, or leave it out.`
  const isNamed = picomatch([...posts], { dot: true })
  const isIgnored = picomatch([...ignore], { dot: true })
  const markdown = repo.files.filter(isMarkdown)
  if (markdown.length === 0) return null
  const named = posts.length === 0 ? markdown : markdown.filter(path => isNamed(path))
  if (named.length === 0)
    return `posts is ${quoted(posts)}, which fits none of the markdown files, ${markdown.length} in all. Expected globs from the top of the repository, “content/blog/**/*.md” for instance; change them in the config, or in the input “posts”.`
  return ignore.length > 0 && named.every(path => isIgnored(path))
    ? `ignore is ${quoted(ignore)}, which leaves out all markdown files, ${named.length} in all. Expected globs of files to leave alone; change them in the config.`
    : null
}

function quoted(globs: readonly string[]): string {
  return sayList(globs.map(glob => `“${glob}”`))
}
