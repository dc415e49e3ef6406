import type {
  Address,
  Day,
  Done,
  Finding,
  HandOff,
  IndexState,
  Life,
  Page,
  Post,
  Stage,
  Step,
  Verdict,
} from './domain.ts'
import { samePage } from './formats/page-key.ts'
import { hostOf } from './formats/url.ts'
import { dayOf, daysBetween, sayDay } from './text/days.ts'
import { sayCount } from './text/say.ts'

export const nothingDone: Done = { handedOff: false, published: false, live: false }

export interface LifeFacts {
  readonly post: Post
  readonly address: Address
  /** Null: nobody looked. */
  readonly page: Page | null
  /** Null: it has no address. */
  readonly index: IndexState | null
  readonly findings: readonly Finding[]
  readonly handOff: HandOff | null
  /** The original is on somebody else's site, whatever the checks are set to. */
  readonly foreign: boolean
  /** It says that it summarises, translates or reposts another text. */
  readonly retold: boolean
  readonly done: Done
  /** The text is no more what the copy is of. */
  readonly drifted: boolean
  readonly today: Day
}

/** Came out in the last two weeks, or will. A post without a date may be of any age. */
export function isNew(post: Post, today: Day): boolean {
  const day = dayOf(post.date)
  return day !== null && daysBetween(day, today) <= 14
}

/** (post, page, done) → stage and the one next step. */
export function decideLife(facts: LifeFacts): Life {
  const { post, address, page, index, handOff, done, today } = facts
  const live = liveOf(page, done)
  const life = (stage: Stage, medium: Life['medium'], next: Step): Life => ({
    stage,
    live,
    medium,
    next,
  })
  if (!post.published) return life('unpublished', 'wait', step('Publish the post'))
  // What the page shows matters to an import; once that is over, only what is wrong with it.
  const fix = fixFirst(facts.findings, done.published ? null : page)
  if (done.published) {
    const stage = stageOfCopy(facts)
    return life(stage, 'done', fix ?? step(afterwards[stage]))
  }
  if (live === 'fail') {
    return life(
      'not-live',
      'wait',
      step(`Nothing to do until the page is there: ${page?.why ?? 'it does not answer'}`),
    )
  }
  const stage = live === 'pass' ? 'live' : 'not-live'
  if (page?.awaited === true) {
    const ofPost = fixFirst(
      facts.findings.filter(finding => !isOfPage(finding)),
      null,
    )
    if (ofPost !== null) return life(stage, 'blocked', ofPost)
    return life(stage, 'wait', step('Nothing to do yet: the page still shows the version before'))
  }
  if (fix !== null) return life(stage, 'blocked', fix)
  if (address.url === null) return life(stage, 'blocked', step('Tell where the post is'))
  if (done.handedOff) return life('handed-off', 'ready', step('Finish it on Medium'))
  const never = neverOnMedium(facts)
  if (never !== null) return life(stage, 'never', step(never))
  if (index?.state === 'waiting')
    return life(live === 'pass' ? 'waiting-index' : stage, 'wait', waitFor(index, today))
  if (index?.state === 'blocked') return life(stage, 'blocked', step(inTheWay(index)))
  const next = { text: 'Put it on Medium', minutes: handOff?.minutes ?? 5 }
  return life(live === 'pass' ? 'ready' : stage, 'ready', next)
}

/** One problem of the page is named; what is wrong in the post itself stands below, with its lines. */
function fixFirst(findings: readonly Finding[], page: Page | null): Step | null {
  const errors = findings.filter(finding => isInTheWay(finding, page))
  const ofPage = errors.filter(isOfPage)
  if (errors.length === 0) return null
  const named = errors.length === 1 ? pageTroubles[ofPage[0]?.check ?? ''] : undefined
  if (named !== undefined) return step(`Fix ${named}`)
  const where =
    ofPage.length === 0
      ? 'in the post'
      : ofPage.length === errors.length
        ? 'on the page'
        : 'in the post and on its page'
  return step(`Fix ${sayCount(errors.length, 'problem')} ${where}`)
}

const isOfPage = ({ check }: Finding) => check.startsWith('page-')

/** An import takes what the page shows at that moment, once: not a page that is half another text. */
function isInTheWay({ check, severity }: Finding, page: Page | null): boolean {
  return severity === 'error' || (check === 'page-stale-content' && (page?.holds ?? 1) < half)
}
const half = 0.5

const pageTroubles: Readonly<Record<string, string>> = {
  'page-canonical-dead': 'the page, whose canonical leads to nothing',
  'page-canonical-mismatch': 'the page, which names another page as its original',
  'page-canonical-multiple': 'the page, which names more than one original',
  'page-moved': 'the address, which leads on to another page',
  'page-noindex': 'the page, which asks search engines to leave it out',
  'page-robots-blocked': 'robots.txt, which keeps Google from the page',
  'page-stale-content': 'the page, which shows another text than the post',
  'page-text-missing': 'the page, which has no text without scripts',
}

/** A page that was seen is not unseen because it could not be asked today. */
function liveOf(page: Page | null, done: Done): Verdict {
  const live = page?.live ?? 'inconclusive'
  return live === 'inconclusive' && done.live ? 'pass' : live
}

function neverOnMedium({ foreign, retold, handOff }: LifeFacts): string | null {
  if (retold) return 'Leave it on your own site: it says that it retells another text'
  if (handOff?.original !== undefined) return 'Share it: its original is on Medium'
  if (handOff === null) return 'Share it'
  return foreign ? 'Share it, but not on Medium: its original is elsewhere' : null
}

function waitFor({ notBefore }: IndexState, today: Day): Step {
  if (notBefore === undefined) return step('Nothing to do until Google has the page')
  return {
    text: `Nothing to do before ${sayDay(notBefore, today)}: Google should know the page first`,
    notBefore,
  }
}

const inTheWay = ({ chosen }: IndexState) =>
  chosen === undefined
    ? 'Open the page to Google'
    : 'See why Google takes another address for the original'

const afterwards = {
  lost: 'Check the canonical link on Medium: Google chose the copy',
  drifted: 'Paste the changed parts into the copy',
  verified: 'Share it',
  'on-medium': 'Share it',
} as const

function stageOfCopy(facts: LifeFacts): keyof typeof afterwards {
  if (isCopyChosen(facts.index, facts.done)) return 'lost'
  if (facts.drifted) return 'drifted'
  return facts.done.verified === true ? 'verified' : 'on-medium'
}

/** Google takes the copy for the original. */
export function isCopyChosen(index: IndexState | null, done: Pick<Done, 'copy'>): boolean {
  const chosen = index?.chosen
  if (chosen === undefined) return false
  const host = hostOf(chosen)
  if (host === 'medium.com' || host?.endsWith('.medium.com')) return true
  return done.copy !== undefined && samePage(chosen, done.copy)
}

function step(text: string): Step {
  return { text }
}
