import { readFileSync } from 'node:fs'
import { UserError } from '../config/errors.ts'
import type { Answer, Verdict } from '../domain.ts'
import { harmless } from '../io/log.ts'
import { withProgress } from '../io/progress.ts'
import { readPage } from '../pages/read-page.ts'
import { makeCopy } from '../platforms/medium/copy/make-copy.ts'
import { losses } from '../platforms/medium/losses/registry.ts'
import { type Compared, compareStory, unanswered } from '../platforms/medium/story/compare-story.ts'
import { readStory } from '../platforms/medium/story/read-story.ts'
import { isWatched, openOnline, print, printJson, type Voice } from './command.ts'
import { openPost } from './open-post.ts'

export interface VerifyOptions extends Voice {
  readonly format: 'pretty' | 'json'
  readonly online?: boolean
  readonly dir: string
}

/**
 * `postrider verify <post> <address|file>`: is the story on Medium what the post is now? 1 when
 * something is not; a page that does not answer is inconclusive, and no failure.
 */
export async function verify(path: string, at: string, options: VerifyOptions): Promise<number> {
  const { subject, handOff } = await openPost(path, options.dir)
  const answer = await withProgress('Asking for the story', isWatched(options), () =>
    readAnswer(at, options.online === true),
  )
  const page = readPage(subject.post, isAddress(at) ? at : savedFrom, answer)
  const story =
    page.live === 'pass' && answer.ok && isHtml(answer.body) ? readStory(answer.body) : null
  const compared =
    story === null
      ? unanswered(page.why ?? 'it is no HTML page with a text')
      : compareStory(story, page, handOff, makeCopy(subject, handOff, losses))
  const verdict = overall(compared)
  if (options.format === 'json')
    printJson({ version: 1, post: subject.post.path, story: at, verdict, checks: compared })
  else print(harmless(toTell(compared, options).map(pretty).join('\n')))
  return verdict === 'fail' ? 1 : 0
}

/** Bytes of any kind make a page with a text, to a parser of HTML. */
const isHtml = (text: string) =>
  !text.includes('\0') && /<(?:html|head|body|main|article|h1|p)[\s>]/i.test(text)
const isAddress = (at: string) => /^https?:\/\//i.test(at)
/** A file does not say. */
const savedFrom = 'https://medium.com/'

/** @throws UserError for an address without `--online`, and a file that is none */
async function readAnswer(at: string, online: boolean): Promise<Answer> {
  if (isAddress(at)) {
    if (online) return (await openOnline()).get({ url: at, confirm: true })
    throw new UserError(
      'online',
      'An address is asked only with --online. Without it, save the story as HTML in your browser and give that file.',
    )
  }
  try {
    const body = readFileSync(at, 'utf8')
    return { ok: true, status: 200, url: savedFrom, headers: html, body }
  } catch {
    throw new UserError(
      'file',
      `${at} cannot be read. Expected a saved HTML page, or the address of the story with --online.`,
    )
  }
}

const html = { 'content-type': 'text/html' }

/** Quiet: what is to be done. */
function toTell(compared: readonly Compared[], { quiet = false }: Voice): readonly Compared[] {
  return quiet ? compared.filter(({ verdict }) => verdict === 'fail') : compared
}

function overall(compared: readonly Compared[]): Verdict {
  const all = compared.map(({ verdict }) => verdict)
  if (all.includes('fail')) return 'fail'
  return all.includes('inconclusive') ? 'inconclusive' : 'pass'
}

const marks: Readonly<Record<Verdict, string>> = { pass: 'fine', fail: 'look', inconclusive: '?' }

function pretty({ what, verdict, says, todo }: Compared): string {
  const rest = todo === undefined ? '' : `\n${' '.repeat(18)}${todo}`
  return `${marks[verdict].padEnd(6)}${what.padEnd(12)}${says}${rest}`
}
