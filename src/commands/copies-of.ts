import type { Outcome, Report } from '../domain.ts'
import { fileName } from '../io/folder-issues.ts'
import { tooComplex } from '../markdown/too-complex.ts'

/** A copy takes as long as all else that is done for a post: those of older posts are made by `export`. */
const mostCopies = 20

export interface CopyPage {
  /** Of the post. */
  readonly path: string
  readonly file: string
  readonly text: string
}

/** Post and copy side by side, for the newest posts that may go to Medium. */
export async function copiesOf({ reports, blog }: Outcome, most = mostCopies): Promise<CopyPage[]> {
  const ready = reports.filter(mayGoThere).slice(0, most)
  if (blog === undefined || ready.length === 0) return []
  const [{ makeCopy }, { previewPage }, { losses }] = await Promise.all([
    import('../platforms/medium/copy/make-copy.ts'),
    import('../platforms/medium/copy/preview-page.ts'),
    import('../platforms/medium/losses/registry.ts'),
  ])
  return ready.flatMap(({ post, address, handOff }) => {
    if (handOff === null) return []
    const copy = makeCopy({ post, address, blog }, handOff, losses)
    const file = `copies/${fileName(post.path).replace(/\.md$/, '.html')}`
    return [{ path: post.path, file, text: previewPage(post, handOff, copy) }]
  })
}

function mayGoThere({ post, life, handOff }: Report): boolean {
  if (handOff === null || post.unread === true || tooComplex(post.body) !== null) return false
  return life.medium === 'ready' || life.medium === 'blocked'
}
