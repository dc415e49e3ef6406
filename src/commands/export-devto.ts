import { join } from 'node:path'
import { UserError } from '../config/errors.ts'
import { claimFolder } from '../io/claim-folder.ts'
import { openFolder } from '../io/folder-issues.ts'
import { harmless } from '../io/log.ts'
import { draftFor } from '../platforms/devto/draft.ts'
import { sayChanges } from '../platforms/medium/copy/copy-files.ts'
import { capital, sayCount } from '../text/say.ts'
import { label } from '../tracker/label.ts'
import { print, printJson, type Voice } from './command.ts'
import { openPost } from './open-post.ts'

export interface DevtoOptions extends Voice {
  readonly out: string
  readonly dir: string
}

/** `postrider export devto <post> --out DIR`: the article as DEV's API takes it, and its text alone. */
export async function exportDevto(path: string, options: DevtoOptions): Promise<number> {
  const { subject } = await openPost(path, options.dir)
  const { post } = subject
  const draft = draftFor(subject)
  if ('why' in draft)
    throw new UserError('post', `${post.path} makes no article for DEV: ${draft.why}.`)
  const { article, altered } = draft
  const folder = openFolder(options.out, label)
  const files = [
    { path: 'article.json', text: `${JSON.stringify({ article }, null, 2)}\n` },
    { path: 'article.md', text: article.body_markdown },
    { path: 'changes.txt', text: sayChanges({ post: post.path, changes: altered }) },
  ]
  claimFolder(
    options.out,
    files.map(({ path }) => path),
  )
  for (const file of files) folder.write({ do: 'write-file', ...file })
  const byHand = altered.filter(({ todo }) => todo !== undefined).length
  if (options.format === 'json')
    printJson({ version: 1, post: post.path, article, changes: altered })
  else if (options.quiet !== true)
    print(
      harmless(
        [
          `${capital(sayCount(altered.length, 'change'))} from the post to its article, ${byHand === 0 ? 'none' : sayCount(byHand, 'place')} to finish by hand: see ${join(options.out, 'changes.txt')}.`,
          `Paste ${join(options.out, 'article.md')} into a new post on DEV. Its canonical address must read ${article.canonical_url}`,
        ].join('\n'),
      ),
    )
  return 0
}
