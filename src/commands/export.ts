import { join } from 'node:path'
import type { Address, HandOff, Post } from '../domain.ts'
import { claimFolder } from '../io/claim-folder.ts'
import { openFolder } from '../io/folder-issues.ts'
import { harmless, terminalLog } from '../io/log.ts'
import { withProgress } from '../io/progress.ts'
import { fileLink } from '../io/terminal-links.ts'
import { readPage } from '../pages/read-page.ts'
import { copyFiles } from '../platforms/medium/copy/copy-files.ts'
import type { Element } from '../platforms/medium/copy/html-tree.ts'
import { makeCopy, type PostCopy } from '../platforms/medium/copy/make-copy.ts'
import { losses } from '../platforms/medium/losses/registry.ts'
import { liveBlocks } from '../platforms/medium/story/live-blocks.ts'
import { capital, sayCount } from '../text/say.ts'
import { sayLines } from '../text/say-lines.ts'
import { label } from '../tracker/label.ts'
import { isWatched, openOnline, print, type Voice } from './command.ts'
import { openPost } from './open-post.ts'

export interface ExportOptions extends Voice {
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
      ? await withProgress('Asking the site', isWatched(options), () =>
          askLive(subject.post, handOff.url!),
        )
      : null
  const folder = openFolder(options.out, label)
  const files = copyFiles(subject.post, handOff, copy, live)
  claimFolder(
    options.out,
    files.map(file => file.path),
  )
  for (const file of files) folder.write({ do: 'write-file', ...file })
  if (options.format === 'json') print(files.find(file => file.path === 'changes.json')!.text)
  else if (options.quiet !== true) print(tell(copy, handOff, subject.address, options.out))
  return 0
}

function tell({ altered }: PostCopy, { url }: HandOff, { why }: Address, out: string): string {
  const byHand = altered.filter(({ todo }) => todo !== undefined)
  const hand =
    byHand.length === 0
      ? 'None needs a hand.'
      : `${capital(sayCount(byHand.length, 'place'))} to finish by hand: ${sayLines(byHand.map(({ line }) => line))}.`
  const canonical =
    url === null
      ? `The address of the post is not known: ${why ?? 'no site address'}.`
      : `The canonical link on Medium must read ${url}`
  return [
    `${capital(sayCount(altered.length, 'change'))} from the post to its copy. ${hand}`,
    `Open ${fileLink(join(out, 'index.html'))} to see post and copy side by side.`,
    harmless(canonical),
  ].join('\n')
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
