import { join } from 'node:path'
import { openFolder } from '../io/folder-issues.ts'
import { harmless } from '../io/log.ts'
import { copyFiles } from '../platforms/medium/copy/copy-files.ts'
import { makeCopy } from '../platforms/medium/copy/make-copy.ts'
import { losses } from '../platforms/medium/losses/registry.ts'
import { capital, sayCount } from '../text/say.ts'
import { sayLines } from '../text/say-lines.ts'
import { label } from '../tracker/plan-issue.ts'
import { print } from './command.ts'
import { openPost } from './open-post.ts'

export interface ExportOptions {
  readonly out: string
  readonly dir: string
  readonly keepLinks?: boolean
  readonly utm?: boolean
}

/** `postrider export medium <post> --out DIR`: the copy to paste, and what it has in another form. */
export async function exportMedium(path: string, options: ExportOptions): Promise<number> {
  const { subject, handOff } = await openPost(path, options.dir)
  const copy = makeCopy(subject, handOff, losses, options)
  const folder = openFolder(options.out, label)
  for (const file of copyFiles(subject.post, handOff, copy))
    folder.write({ do: 'write-file', ...file })
  const byHand = copy.altered.filter(({ todo }) => todo !== undefined)
  const hand =
    byHand.length === 0
      ? 'None needs a hand.'
      : `${capital(sayCount(byHand.length, 'place'))} to finish by hand: ${sayLines(byHand.map(({ line }) => line))}.`
  print(
    harmless(
      [
        `${capital(sayCount(copy.altered.length, 'change'))} from the post to its copy. ${hand}`,
        `Open ${join(options.out, 'index.html')} to see post and copy side by side.`,
        handOff.url === null
          ? `The address of the post is not known: ${subject.address.why ?? 'no site address'}.`
          : `The canonical link on Medium must read ${handOff.url}`,
      ].join('\n'),
    ),
  )
  return 0
}
