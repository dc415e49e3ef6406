import type { PostSubject } from '../../../domain.ts'
import type { MediumLoss } from '../define-loss.ts'
import { fillAddresses } from './addresses.ts'
import { keepAltered } from './altered.ts'
import type { Root } from './html-tree.ts'
import { readTree } from './read-tree.ts'
import { sourceLines } from './source-lines.ts'

/** A post → its HTML, with what each of these losses puts there, and the same as the blog shows it. */
export function mendedTree(subject: PostSubject, losses: readonly MediumLoss[]) {
  const { post } = subject
  const { as, all } = keepAltered(post.body.split(/\r?\n/), post.bodyLine)
  let lines = fillAddresses(sourceLines(post), as('address'), subject)
  for (const { id, rewrite } of losses) lines = rewrite?.(lines, as(id), subject) ?? lines
  const tree: Root = readTree(lines, post, as('mdx-component'))
  const page = structuredClone(tree)
  for (const { id, mend } of losses) mend?.(tree, as(id), subject)
  return { tree, page, as, all }
}
