import { join } from 'node:path'
import type { Post } from '../domain.ts'
import { openFolder } from '../io/folder-issues.ts'
import { harmless, terminalLog } from '../io/log.ts'
import { readPage } from '../pages/read-page.ts'
import { copyFiles } from '../platforms/medium/copy/copy-files.ts'
import type { Element } from '../platforms/medium/copy/html-tree.ts'
import { makeCopy } from '../platforms/medium/copy/make-copy.ts'
import { losses } from '../platforms/medium/losses/registry.ts'
import { liveBlocks } from '../platforms/medium/story/live-blocks.ts'
import { capital, sayCount } from '../text/say.ts'
import { sayLines } from '../text/say-lines.ts'
import { label } from '../tracker/plan-issue.ts'
import { openOnline, print } from './command.ts'
import { openPost } from './open-post.ts'

export interface ExportOptions {
  readonly out: string
  readonly dir: string
  readonly keepLinks?: boolean
  readonly utm?: boolean
  /** The live page is asked for, to stand beside the copy. */
  readonly online?: boolean
}

/** `postrider export medium <post> --out DIR`: the copy to paste, and what it has in another form. */
export async function exportMedium(path: string, options: ExportOptions): Promise<number> {
  const { subject, handOff } = await openPost(path, options.dir)
  const copy = makeCopy(subject, handOff, losses, options)
  const live =
    options.online === true && handOff.url !== null
      ? await askLive(subject.post, handOff.url)
      : null
  const folder = openFolder(options.out, label)
  for (const file of copyFiles(subject.post, handOff, copy, live))
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

/** Null where the page does not answer, which is said: the copy needs it not. */
async function askLive(post: Post, url: string): Promise<readonly Element[] | null> {
  const answer = await (await openOnline()).get({ url, robots: 'ignore', confirm: true })
  const page = readPage(post, url, answer)
  const blocks = page.live === 'pass' && answer.ok ? liveBlocks(answer.body) : null
  if (blocks === null)
    terminalLog.warn(
      `${url} shows no text: ${page.why ?? 'its HTML has no article'}. What markdown makes of the post stands in its place.`,
    )
  return blocks
}
