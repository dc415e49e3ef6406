import type { Day, IndexState, Inspection, Outage, Page } from '../domain.ts'
import { samePage } from '../formats/page-key.ts'
import { addDays, daysBetween, sayDay } from '../text/days.ts'

/** A habit, not a law: Google mostly knows a page of a living blog within a week. */
const daysToIndex = 7

export interface IndexFacts {
  /** The address that the post has, or that it declares as its original. */
  readonly expected: string
  readonly published: Day | null
  /** Null: nobody looked. */
  readonly page: Page | null
  /** Null: Search Console is not configured; an outage: it did not answer. */
  readonly inspection: Inspection | Outage | null
  readonly today: Day
}

/** Whether Google knows the page: by Search Console where it can be asked, else an honest guess. */
export function indexState(facts: IndexFacts): IndexState {
  const { inspection } = facts
  if (inspection === null) return guess(facts)
  if ('from' in inspection) {
    const { state, notBefore } = guess(facts)
    const why = `Search Console could not be asked: ${inspection.why}`
    return { state, why, evidence: null, ...(notBefore && { notBefore }) }
  }
  return told(inspection, facts)
}

function told(inspection: Inspection, { expected, today }: IndexFacts): IndexState {
  const { verdict, obstacle, googleCanonical, crawled, link: evidence } = inspection
  if (obstacle !== null) return { state: 'blocked', why: `Google says: ${obstacle}`, evidence }
  if (googleCanonical !== null && !samePage(googleCanonical, expected)) {
    const why = `Google takes ${googleCanonical} for the original`
    return { state: 'blocked', why, chosen: googleCanonical, evidence }
  }
  if (verdict === 'pass') {
    const when = crawled === null ? '' : `, read on ${sayDay(crawled, today)}`
    return { state: 'confirmed', why: `Google has it${when}`, evidence }
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
  const age = daysBetween(published, today)
  const why = `a guess: it is ${age} days old and open to Google`
  return { state: 'likely', why, evidence }
}
