import type { Address, Day, Done, Finding, HandOff, Life, Page, Post, Step } from './domain.ts'
import { addDays, dayOf, daysBetween, sayDay } from './text/days.ts'
import { sayCount } from './text/say.ts'

export const nothingDone: Done = { handedOff: false, published: false }

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
  readonly done: Done
  readonly today: Day
}

/** (post, page, done) → stage and the one next step. */
export function decideLife(facts: LifeFacts): Life {
  const { post, address, page, handOff, done, today } = facts
  const live = page?.live ?? 'inconclusive'
  if (!post.published)
    return { stage: 'unpublished', live, medium: 'wait', next: step('Publish the post') }
  if (done.published) return { stage: 'on-medium', live, medium: 'done', next: step('Share it') }
  if (live === 'fail') {
    const next = step(`Nothing to do until the page is there: ${page?.why ?? 'it does not answer'}`)
    return { stage: 'not-live', live, medium: 'wait', next }
  }
  if (done.handedOff) {
    return { stage: 'handed-off', live, medium: 'ready', next: step('Finish it on Medium') }
  }
  const stage = live === 'pass' ? 'live' : 'not-live'
  const errors = facts.findings.filter(({ severity }) => severity === 'error')
  const never = neverOnMedium(facts)
  if (never !== null) return { stage, live, medium: 'never', next: step(never) }
  if (errors.length > 0) {
    return {
      stage,
      live,
      medium: 'blocked',
      next: step(`Fix ${sayCount(errors.length, 'problem')} in the post`),
    }
  }
  if (address.url === null)
    return { stage, live, medium: 'blocked', next: step('Tell where the post is') }
  const wait = waitForIndex(post, today)
  if (wait !== null)
    return { stage: live === 'pass' ? 'waiting-index' : stage, live, medium: 'wait', next: wait }
  const next = { text: 'Put it on Medium', minutes: handOff?.minutes ?? 5 }
  return { stage: live === 'pass' ? 'ready' : stage, live, medium: 'ready', next }
}

function neverOnMedium({ foreign, handOff }: LifeFacts): string | null {
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
