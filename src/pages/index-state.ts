import type { Day, IndexState, Inspection, Outage, Page, Recalled } from '../domain.ts'
import { samePage } from '../formats/page-key.ts'
import { addDays, daysBetween } from '../text/days.ts'

/** A habit, not a law: Google mostly knows a page of a living blog within a week. */
const daysToIndex = 7

export interface IndexFacts {
  /** The address that the post has, or that it declares as its original. */
  readonly expected: string
  readonly published: Day | null
  /** Null: nobody looked. */
  readonly page: Page | null
  /** Null: Search Console was not asked; an outage: it did not answer. */
  readonly inspection: Inspection | Outage | null
  /** What it said last. */
  readonly recalled?: Recalled | undefined
  readonly today: Day
}

/** Whether Google knows the page: by Search Console where it can be asked, else an honest guess. */
export function indexState(facts: IndexFacts): IndexState {
  const { inspection } = facts
  if (inspection !== null && !('from' in inspection)) return told(inspection, facts)
  const known = facts.recalled === undefined ? null : recall(facts.recalled)
  if (known !== null) return known
  if (inspection === null) return guess(facts)
  const { state, notBefore } = guess(facts)
  const why = `Search Console could not be asked: ${inspection.why}`
  return { state, why, evidence: null, ...(notBefore && { notBefore }) }
}

/** A page that Google had is not unknown to it because nobody asked today; nor is a choice undone. */
function recall({ state, chosen }: Recalled): IndexState | null {
  const evidence = null
  if (chosen !== undefined) {
    return { state: 'blocked', why: `Google takes ${chosen} for the original`, chosen, evidence }
  }
  return state === 'confirmed' ? { state, why: 'Google had it when it was asked', evidence } : null
}

function told(inspection: Inspection, { expected }: IndexFacts): IndexState {
  const { verdict, obstacle, googleCanonical, link: evidence } = inspection
  if (obstacle !== null) return { state: 'blocked', why: `Google says: ${obstacle}`, evidence }
  if (googleCanonical !== null && !samePage(googleCanonical, expected)) {
    const why = `Google takes ${googleCanonical} for the original`
    return { state: 'blocked', why, chosen: googleCanonical, evidence }
  }
  if (verdict === 'pass') {
    return { state: 'confirmed', why: 'Google has it', evidence }
  }
  if (verdict === 'fail')
    return { state: 'blocked', why: 'Google says that it cannot be indexed', evidence }
  return { state: 'waiting', why: 'Google does not have it yet', evidence }
}

/** Without Search Console the age of the post is the best sign there is. */
function guess({ page, published, expected, today }: IndexFacts): IndexState {
  const evidence = null
  if (page?.live === 'pass') {
    const { noindex, canonical } = page
    if (noindex === true)
      return { state: 'blocked', why: 'The page asks not to be indexed', evidence }
    if (canonical && !samePage(canonical, expected)) {
      return { state: 'blocked', why: `The page names ${canonical} as its original`, evidence }
    }
  }
  if (published === null)
    return { state: 'unknown', why: 'The post has no date to go by', evidence }
  const notBefore = addDays(published, daysToIndex)
  if (daysBetween(published, today) < daysToIndex) {
    return { state: 'waiting', why: 'Google should know the page first', evidence, notBefore }
  }
  if (page?.live !== 'pass')
    return { state: 'unknown', why: 'The page was not looked at', evidence }
  const why = 'a guess: it is a week old or older, and open to Google'
  return { state: 'likely', why, evidence }
}
