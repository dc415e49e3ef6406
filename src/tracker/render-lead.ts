import type { Day, Finding, IndexState, Post, Report } from '../domain.ts'
import { bare, link, type Markdown, md } from '../markdown/safe.ts'
import { sayDay } from '../text/days.ts'
import { capital, sayCount, sayList, sentence } from '../text/say.ts'
import { sayClosing } from './closing.ts'
import type { Copied } from './parse-issue.ts'
import type { RenderSettings } from './render-issue.ts'
import type { Turn } from './turn.ts'

const minutesAPlace = 5

/** The first paragraph: the next step with its minutes, or until when there is none. */
export function renderLead(
  report: Report,
  turn: Turn,
  watchedUntil: Day | null,
  settings: RenderSettings,
): Markdown {
  const step = nextStep(report, turn, watchedUntil, settings)
  const { closing } = turn
  const isNamed = closing !== null && /\bto share it\b/.test(step.markdown)
  const lead = isNamed ? md`${step} ${sayClosing(closing, settings.today)}` : step
  return settings.public ? sayPublic(lead) : lead
}

export const sayPublic = (lead: Markdown) =>
  md`${lead} This issue is public: the places can read along.`

function nextStep(
  report: Report,
  turn: Turn,
  watchedUntil: Day | null,
  settings: RenderSettings,
): Markdown {
  const { today } = settings
  const { life, index, address, post } = report
  const share = sharing(turn.open)
  const then = share === null ? '' : ` After that, ${share}.`
  const your = md`**Your turn: ${lower(life.next.text)}.**`
  switch (life.medium) {
    case 'ready':
      return renderReady(report, then, turn.closing === null)
    case 'blocked':
      if (address.url === null) return md`${your} ${sentence(address.why ?? '')}`
      if (index?.state === 'blocked' && !life.next.text.startsWith('Fix'))
        return md`${your} ${sayGoogle(index)} Until then it should not go to Medium.${meanwhile(share)}`
      if (share === null && report.findings.some(isInTheWay))
        return md`${your} Until then it should not be shown to anybody.`
      if (staysHere(report)) return md`${your}${meanwhile(share)}`
      return share === null
        ? md`${your} Until then it should not go to Medium.`
        : md`${your} Until then it should not go to Medium. You can share it: ${share}.`
    case 'wait':
      if (!post.published) return md`**${life.next.text}.** Until then there is nothing to do here.`
      if (life.live === 'fail')
        return md`**${life.next.text}.**${afterThat(report, share)}${doubt(report)}`
      if (report.page?.awaited === true) return md`**${life.next.text}.**`
      if (index?.evidence != null)
        return md`**${life.next.text}.** ${sayGoogle(index)}${meanwhile(share)}`
      return md`**${life.next.text}.**${meanwhile(share)}`
    case 'done':
      if (life.next.text.startsWith('Fix')) return md`${your} It is on Medium already.`
      if (life.stage === 'lost') return md`${your} ${whenLost(report)}`
      if (life.stage === 'drifted') return md`${your} ${whenDrifted(post, settings)}`
      if (isDraftOnDev(report)) return md`${onDev} It is on Medium.${then}`
      if (share !== null) return md`**Your turn: ${share}.** It is on Medium.`
      return waiting(turn, today) ?? quiet(watchedUntil, today)
    case 'never':
      if (isDraftOnDev(report)) return md`${onDev}${then}`
      if (report.looked.length === 0) return md`**${life.next.text}.**`
      if (share !== null) return md`**${life.next.text}.** ${capital(share)}.`
      return waiting(turn, today) ?? md`**${life.next.text}.** ${noPlace(turn)}`
  }
}

const onDev = md`**Your turn: publish the draft on DEV.**`
const isDraftOnDev = ({ devto }: Report) =>
  devto?.copy !== undefined && devto.copy.since === undefined

function afterThat(report: Report, share: string | null): string {
  const then = [...(staysHere(report) ? [] : ['Medium']), ...(share === null ? [] : [share])]
  return then.length === 0 ? '' : ` After that, ${sayList(then)}.`
}

const meanwhile = (share: string | null) =>
  share === null ? '' : ` You can share it meanwhile: ${share}.`

/** What Google says, and where one sees it. */
function sayGoogle({ why, evidence }: IndexState): Markdown {
  return evidence === null ? md`${why}.` : md`${why} (${link('Search Console', evidence)}).`
}

/** A canonical is a hint; what else there is to do is a person's to weigh. */
function whenLost({ address, index }: Report): Markdown {
  const is = md`It must be ${bare(address.url ?? '')}.`
  const else_ =
    'If it is, Google chose all the same: a canonical link is a hint. You can wait, shorten the copy, or unlist it on Medium.'
  return index === null ? md`${is} ${else_}` : md`${sayGoogle(index)} ${is} ${else_}`
}

/** Its history shows what changed, where the file is on GitHub. */
function whenDrifted({ path }: Post, { lineUrl }: RenderSettings): Markdown {
  const [, repo, file] = /^(.+?)\/blob\/[^/]+\/([^?#]+)/.exec(lineUrl(path, 1) ?? '') ?? []
  const changed = 'The post has changed since it was copied'
  if (repo === undefined) return md`${changed}. Then tick the box below.`
  const history = link('the history of the file', `${repo}/commits/HEAD/${file}`)
  return md`${changed}: ${history} shows where. Then tick the box below.`
}

/** A follow-up now, or the next day on which there is something; null when there is neither. */
function waiting({ due, later }: Turn, today: Day): Markdown | null {
  if (due.length > 0) {
    return md`**Your turn, if you want: one follow-up ${to(due)}, about ${due.length * 2} minutes.** Nothing else is open.`
  }
  if (later === null) return null
  const then =
    later.what === 'follow-up'
      ? md`Then one follow-up ${to(later.names)} is fine, if you want.`
      : md`Then ${names(later.names)} again, which you put off.`
  return md`**Nothing to do before ${sayDay(later.day, today)}.** ${then}`
}

const to = (places: readonly string[]) =>
  places.length === 1 ? md`to ${names(places)}` : md`each to ${names(places)}`

/** More than two names are a number. */
function names(places: readonly string[]): Markdown {
  return { markdown: places.length > 2 ? sayCount(places.length, 'place') : sayList(places) }
}

function quiet(watchedUntil: Day | null, today: Day): Markdown {
  if (watchedUntil === null || watchedUntil < today) {
    return md`**It is on Medium.** Nothing is left to do.`
  }
  return md`**Nothing to do.** It is on Medium and watched until ${sayDay(watchedUntil, today)}.`
}

const noPlace = ({ settled }: Turn) =>
  settled ? 'Nothing is left to do.' : 'No place fits well enough this time.'

function renderReady({ life, address }: Report, then: string, isCalm: boolean): Markdown {
  const calm = isCalm
    ? 'Nothing is urgent, and nothing is sent for you.'
    : 'Nothing is sent for you.'
  if (life.stage === 'handed-off') return md`**Your turn: finish it on Medium.**${then} ${calm}`
  const minutes = `about ${life.next.minutes ?? 5} minutes`
  if (life.live === 'pass') return md`**Your turn: put it on Medium, ${minutes}.**${then} ${calm}`
  const page = link('open the page', address.url)
  return md`**Your turn: ${page} to see that it is live, then put it on Medium, ${minutes}.**${then} ${calm}`
}

const isInTheWay = ({ severity, concerns }: Finding) => severity === 'error' && concerns === 'post'

/** An address that was derived and not confirmed may be the reason that nothing is there. */
function doubt({ address }: Report): string {
  return address.certain
    ? ''
    : ' If it is served elsewhere, set `site.permalink` in .github/postrider.yml.'
}

function sharing(places: number): string | null {
  if (places === 0) return null
  return `${sayCount(places, 'place')} to share it, about ${places * minutesAPlace} minutes`
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** The life in one line of words; where the post stands is bold. */
export function renderLifeLine(
  report: Report,
  copy: Copied,
  watchedUntil: Day | null,
  today: Day,
): Markdown {
  const there =
    report.life.medium === 'done' || copy.since !== undefined
      ? renderThere(report, copy, watchedUntil, today)
      : onTheWay(report)
  const all = [...onTheSite(report), ...there]
  return { markdown: all.map(({ markdown }) => markdown).join(' → ') }
}

const bold = (word: Markdown, isBold: boolean) => (isBold ? md`**${word}**` : word)

function onTheSite(report: Report): Markdown[] {
  const { life, address, post } = report
  if (!post.published) return [md`**Not published**`]
  const at = standing(report)
  const first = { pass: seen(report), fail: 'Not live yet', inconclusive: unseen(report) }[
    life.live
  ]
  const google = sayIndexed(report)
  return [
    bold(link(first, address.url), first === at),
    ...(life.live === 'pass' ? [bold(md`${google}`, google === at)] : []),
  ]
}

function onTheWay(report: Report): Markdown[] {
  const { post, life, handOff } = report
  const { medium, stage } = life
  if (!post.published) return []
  if (medium === 'never' && handOff?.original !== undefined)
    return [link('First on Medium', handOff.original)]
  if (staysHere(report)) return [md`${bold(md`${wordHere(life)}`, isAt(life))}`]
  if (medium === 'never') return [md`**Not for Medium**`]
  const ready =
    medium === 'blocked' ? md`**Not ready for Medium**` : bold(md`Ready for Medium`, isNext(life))
  const there = stage === 'handed-off' ? md`**At work on Medium**` : md`On Medium`
  return [ready, there, md`Checked`]
}

/** The blog takes nothing to Medium, and hears no word of it. */
const staysHere = ({ handOff, post }: Report) => handOff === null && post.unread !== true

function wordHere({ medium, next }: Report['life']): string {
  if (medium === 'blocked') return 'Not ready to share'
  return next.text.startsWith('Leave it') ? 'Stays on your site' : 'Ready to share'
}

const isAt = ({ medium }: Report['life']) => medium === 'blocked' || medium === 'never'

const isNext = ({ medium, live, stage }: Report['life']) =>
  medium === 'ready' && live !== 'fail' && stage !== 'handed-off'

/** There, and watched for a while. */
function renderThere(
  { post, life }: Report,
  copy: Copied,
  watchedUntil: Day | null,
  today: Day,
): Markdown[] {
  const recorded = post.copies.find(({ platform }) => platform === 'medium')?.url
  const there = link('On Medium', copy.url ?? recorded ?? null)
  const since = copy.since === undefined ? '' : ` since ${sayDay(copy.since, today)}`
  if (life.stage === 'lost') return [md`${there}${since}`, md`**Copy chosen by Google**`]
  if (life.stage === 'drifted') return [md`${there}${since}`, md`**Changed since**`]
  if (since === '' || watchedUntil === null) return [bold(there, true), md`Checked`]
  const isWatched = watchedUntil >= today
  return [
    md`${bold(there, !isWatched)}${since}`,
    bold(md`Watched until ${sayDay(watchedUntil, today)}`, isWatched),
  ]
}

/** The word of the first half that is bold; none when the post has got further. */
function standing(report: Report): string | null {
  const { live, medium, stage } = report.life
  if (live === 'fail') return 'Not live yet'
  if (isClosed(report)) return closed
  if (medium !== 'wait') return null
  if (report.page?.awaited === true && live === 'pass') return seen(report)
  return stage === 'waiting-index' ? 'Waiting for Google' : unseen(report)
}

const seen = ({ page }: Report) => (page?.awaited === true ? 'Live, in the version before' : 'Live')

const closed = 'Closed to Google'
const isClosed = ({ page }: Report) => page?.noindex === true || page?.crawlable === 'fail'

/** Sure words only where Search Console said so. */
function sayIndexed(report: Report): string {
  const { life, index } = report
  if (isClosed(report)) return closed
  if (life.stage === 'waiting-index') return 'Waiting for Google'
  const words = { confirmed: 'Indexed', waiting: 'Waiting for Google', blocked: 'Not indexed' }
  return words[index?.state as keyof typeof words] ?? 'Probably indexed'
}

const unseen = ({ page }: Report) =>
  page === null ? 'Published, not looked at' : 'Published, no clear answer'
