import type { Repo } from '../../domain.ts'
import { isMap, type Literal } from '../../formats/literal.ts'
import { joinPath } from '../../formats/path.ts'
import { literalOf } from '../../formats/script-literals.ts'
import { nodesOf, parseScript } from '../../formats/script-tree.ts'
import { isBlogName } from '../evidence/blog-folder.ts'
import { scriptNamed, textOf } from '../evidence/settings-file.ts'

/** Folders of posts that contentlayer or velite name. */
export function readSources(repo: Repo, root: string): string[] {
  const file =
    scriptNamed(repo, root, 'contentlayer.config') ?? scriptNamed(repo, root, 'velite.config')
  const program = parseScript(file === null ? '' : (repo.read(file) ?? ''))
  if (program === null) return []
  const objects = [...nodesOf(program)].flatMap(node => {
    const value: Literal = node.type === 'ObjectExpression' ? literalOf(node) : undefined
    return isMap(value) ? [value] : []
  })
  const said = (key: string) => objects.flatMap(object => textOf(object.get(key)) ?? [])
  const top = [...said('contentDirPath'), ...(file?.includes('velite') ? said('root') : [])][0]
  const usual = file?.includes('velite') ? 'content' : ''
  const folders = [...said('filePathPattern'), ...said('pattern')].map(fixedPart)
  const ofPosts = folders.filter(folder => folder.split('/').some(isBlogName))
  return [...new Set(ofPosts.map(folder => joinPath(root, top ?? usual, folder)))]
}

/** `blog` of `blog/**` + `/*.mdx`. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/')
  const at = parts.findIndex(part => /[*?{[]|\.mdx?$/.test(part))
  return parts.slice(0, at < 0 ? parts.length : at).join('/')
}
