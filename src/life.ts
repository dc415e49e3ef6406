import type {
  Address,
  Day,
  Done,
  Finding,
  HandOff,
  Life,
  Page,
  Post,
  Stage,
  Step,
  Verdict,
} from './domain.ts'
import { addDays, dayOf, daysBetween, sayDay } from './text/days.ts'
import { sayCount } from './text/say.ts'

export const nothingDone: Done = { handedOff: false, published: false, live: false }

/** A habit, not a law: Google mostly knows a page of a living blog within a week. */
const daysToIndex = 7

export interface LifeFacts {
  readonly post: Post
  readonly address: Address
  /** Null: nobody looked. */
  readonly page: Page | null
  readonly findings: readonly Finding[]
  readonly handOff: HandOff | null
  /** The original is on somebody else's site, whatever the checks are set to. */
  readonly foreign: boolean
  /** It says that it summarises, translates or reposts another text. */
  readonly retold: boolean
  readonly done: Done
  readonly today: Day
}

/** Came out in the last two weeks, or will. A post without a date may be of any age. */
export function isNew(post: Post, today: Day): boolean {
  const day = dayOf(post.date)
  return day !== null && daysBetween(day, today) <= 14
}

/** (post, page, done) → stage and the one next step. */
export function decideLife(facts: LifeFacts): Life {
  const { post, address, page, handOff, done, today } = facts
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
  if (done.published) return life('on-medium', 'done', fix ?? step('Share it'))
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
  const wait = waitForIndex(post, today)
  if (wait !== null) return life(live === 'pass' ? 'waiting-index' : stage, 'wait', wait)
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
  if (foreign) return 'Share it, but not on Medium: its original is elsewhere'
  return handOff === null ? 'Share it' : null
}

/** Without Search Console the age of the post is the best sign there is; a post without a date waits for nothing. */
function waitForIndex(post: Post, today: Day): Step | null {
  const day = dayOf(post.date)
  if (day === null || daysBetween(day, today) >= daysToIndex) return null
  const notBefore = addDays(day, daysToIndex)
  return {
    text: `Nothing to do before ${sayDay(notBefore, today)}: Google should know the page first`,
    notBefore,
  }
}

function step(text: string): Step {
  return { text }
}
