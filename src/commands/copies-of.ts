import type { Outcome, Report } from '../domain.ts'
import { fileName } from '../io/folder-issues.ts'
import { tooComplex } from '../markdown/too-complex.ts'

/** A copy takes as long as all else that is done for a post: those of older posts are made by `export`. */
const mostCopies = 20

export interface Copy {
  /** Of the post. */
  readonly path: string
  /** Where post and copy stand side by side. */
  readonly page: string
  readonly files: readonly { readonly path: string; readonly text: string }[]
}

/** The pages that `export medium` would write, for the newest posts that may go to Medium. */
export async function copiesOf({ reports, blog }: Outcome, most = mostCopies): Promise<Copy[]> {
  const ready = reports.filter(mayGoThere).slice(0, most)
  if (blog === undefined || ready.length === 0) return []
  const [{ makeCopy }, { copyPages }, { losses }] = await Promise.all([
    import('../platforms/medium/copy/make-copy.ts'),
    import('../platforms/medium/copy/copy-files.ts'),
    import('../platforms/medium/losses/registry.ts'),
  ])
  return ready.flatMap(({ post, address, handOff }) => {
    if (handOff === null) return []
    const folder = `copies/${fileName(post.path).replace(/\.md$/, '')}`
    const files = copyPages(post, handOff, makeCopy({ post, address, blog }, handOff, losses))
    return [
      {
        path: post.path,
        page: `${folder}/index.html`,
        files: files.map(({ path, text }) => ({ path: `${folder}/${path}`, text })),
      },
    ]
  })
}

function mayGoThere({ post, life, handOff }: Report): boolean {
  if (handOff === null || post.unread === true || tooComplex(post.body) !== null) return false
  return life.medium === 'ready' || life.medium === 'blocked'
}
