import type {
  Because,
  Draft,
  Linked,
  Opportunity,
  Report,
  Route,
  Standing,
  Target,
  TargetKind,
} from '../domain.ts'
import { cooldownDays } from '../domain.ts'
import { hostOf } from '../formats/url.ts'
import {
  bullets,
  code,
  fold,
  indent,
  lines,
  link,
  type Markdown,
  md,
  nothing,
  plain,
  quote,
} from '../markdown/safe.ts'
import { addDays, sayDay, sayMonth } from '../text/days.ts'
import { placeOfKind } from '../text/target-kinds.ts'
import { countWords } from '../text/words.ts'
import { type Item, readHead } from './parse-issue.ts'
import type { RenderSettings } from './render-issue.ts'
import { followUpDay, isTicked, sayStanding, showsFollowUp } from './standing.ts'

/** In public a blog is known by its host, not by the person who writes it. */
export function placeName({ kind, name, url }: Target, settings: RenderSettings): string {
  return settings.public && kind === 'writer' ? (hostOf(url) ?? name) : name
}

/** One open place: the box, the reasons, how to reach it, the draft. */
export function renderItem(
  number: number,
  opportunity: Opportunity,
  standing: Standing,
  settings: RenderSettings,
): Markdown {
  const { target, because, draft, fit } = opportunity
  const { dropped } = settings
  const name = link(placeName(target, settings), target.url)
  const said = sayStanding(standing, settings)
  const kind = `, ${placeOfKind[target.kind]}. *${fit === 'good' ? 'Good fit' : 'Possible fit'}.*`
  const inside = lines(
    ...(dropped.has('reasons') ? [] : because.map(reason => renderBecause(reason, target.url))),
    renderRoute(target),
    dropped.has('drafts') ? nothing : renderDraft(draft),
  )
  const head = headLine(`**${number} · ${name.markdown}**`, standing, said, said === '' ? kind : '')
  return { markdown: `${head}\n${indent(inside, 2).markdown}` }
}

/** A place of which something is known: one line, and the follow-up while it makes sense. */
export function renderDecided(
  { markdown, standing }: Item,
  letter: boolean,
  letters: Pick<Report, 'followUp' | 'thanks'>,
  settings: RenderSettings,
): Markdown {
  const { name } = readHead(markdown, settings.today)
  const again = cooledDown(standing)
  const rest = again === null ? '' : ` We will not suggest it again before ${sayMonth(again)}.`
  const head = headLine(name, standing, sayStanding(standing, settings, letter), rest)
  const words = letter ? renderNext(standing, letters, settings) : nothing
  return { markdown: words.markdown === '' ? head : `${head}\n${indent(words, 2).markdown}` }
}

/** What may be sent next: thanks for a link, or a nudge. */
function renderNext(
  standing: Standing,
  { followUp, thanks }: Pick<Report, 'followUp' | 'thanks'>,
  settings: RenderSettings,
): Markdown {
  if (standing.status !== 'won') return renderFollowUp(standing, followUp, settings)
  if (thanks?.text == null) return nothing
  return fold(`Thanks, ${countWords(thanks.text)} words`, letterOf(thanks.text))
}

const letterOf = (text: string) => quote(text.split('\n\n').map(part => plain(part)))

function cooledDown({ status, since, sent }: Standing) {
  const from = sent ?? since
  return status === 'declined' && from !== undefined ? addDays(from, cooldownDays) : null
}

function renderFollowUp(
  standing: Standing,
  followUp: Draft | null,
  { today }: RenderSettings,
): Markdown {
  const from = followUpDay(standing, today)
  if (followUp?.text == null || from === null || !showsFollowUp(standing, today)) return nothing
  const words = countWords(followUp.text)
  return fold(
    `Follow-up for ${sayDay(from, today)} or later, ${words} words`,
    letterOf(followUp.text),
  )
}

/** What stands behind the name of an open place of ours; it goes when there is something to say. */
const ourKind = /^, [a-z ]+\. \*(?:Good|Possible) fit\.\*$/i

/** A place that a person wrote or changed: theirs, but for box and status where they are others. */
export function withStanding(
  markdown: string,
  standing: Standing,
  settings: RenderSettings,
): string {
  const { ticked, name, said, rest, below } = readHead(markdown, settings.today)
  const isSaid = sameStanding(said ?? { status: 'todo' }, standing)
  if (isSaid && ticked === isTicked(standing)) return markdown
  const words = sayStanding(standing, settings)
  const head = headLine(name, standing, words, words !== '' && ourKind.test(rest) ? '' : rest)
  return below === '' ? head : `${head}\n${below}`
}

function sameStanding(a: Standing, b: Standing): boolean {
  const keys = ['status', 'since', 'sent', 'until', 'link'] as const
  return keys.every(key => a[key] === b[key]) && isEqual(a.linked, b.linked)
}

const isEqual = (a: Linked | undefined, b: Linked | undefined) =>
  a?.there === b?.there && a?.since === b?.since && a?.rel === b?.rel

function headLine(name: string, standing: Standing, said: string, rest: string): string {
  const { status } = standing
  const isStruck = status === 'skipped' || status === 'never'
  return `- [${isTicked(standing) ? 'x' : ' '}] ${isStruck ? `~~${name}~~` : name}${said}${rest}`
}

/** The quote in a reason is its link, else it follows; the place itself is linked already. */
function renderBecause({ text, evidence }: Because, known: string): Markdown {
  const quoted = /^(.*?)(“.+?”)(.*)$/s.exec(text)
  if (evidence === null || evidence === known) return plain(text)
  if (quoted === null) return md`${text} (${link('look', evidence)})`
  const [, before = '', words = '', after = ''] = quoted
  return md`${before}${link(words, evidence)}${after}`
}

function renderRoute({ route, kind }: Target): Markdown {
  if (route === undefined) return md`How: no submission page known. ${unknownWay(kind)}`
  const rules = (route.rules ?? []).map(rule => ` ${rule.replace(/\.?$/, '.')}`).join('')
  return md`How: ${link(ways[route.how], route.url)}.${rules}`
}
function unknownWay(kind: TargetKind): string {
  if (kind === 'newsletter') return 'If you read it, reply to an issue or ask there.'
  return kind === 'podcast'
    ? 'If you listen to it, ask the hosts.'
    : 'If you know the place, ask there.'
}
const ways: Record<Route['how'], string> = {
  form: 'its submission page',
  'pull-request': 'a pull request',
  'e-mail': 'by e-mail, as its page invites',
  comment: 'a comment',
  submit: 'submit the address',
  'call-for-papers': 'its call for papers',
}

function renderDraft({ text, subject, checklist, channel }: Draft): Markdown {
  if (text === null) {
    const title = subject === undefined ? nothing : md`Title to use: “${subject}”.`
    return lines(title, fold('What to mind, and to write from', bullets(checklist.map(plain))))
  }
  const words =
    channel === 'list-pull-request' ? 'The line to add' : `Draft, ${countWords(text)} words`
  const paragraphsOf = text.split('\n\n').map(part => plain(part))
  const body =
    channel === 'list-pull-request'
      ? code(text)
      : quote([...(subject === undefined ? [] : [md`**${subject}**`]), ...paragraphsOf])
  return fold(words, body, bullets(checklist.map(plain)))
}
