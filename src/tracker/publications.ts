import type { Report, Target } from '../domain.ts'
import { sayList } from '../text/say.ts'

/** The publications on Medium among the places. */
export function publicationsOf({ opportunities }: Report): Target[] {
  return opportunities.map(({ target }) => target).filter(({ accepts }) => accepts !== undefined)
}

/** Some take no story that is out already. */
export function draftFirst(publications: readonly Target[]): string {
  const names = publications
    .filter(({ accepts }) => takes(accepts, 'draft'))
    .map(({ name }) => name)
  if (names.length === 0) return ''
  return ` If you want it in ${sayList(names, 'or')}, send the draft there before you publish.`
}

const takes = (accepts: Target['accepts'], only: 'draft' | 'published') =>
  accepts?.length === 1 && accepts[0] === only

/** What it takes, after its name. */
export function sayAccepts({ name, accepts = [] }: Target): string {
  if (takes(accepts, 'draft')) return `${name} takes drafts only`
  if (takes(accepts, 'published')) return `${name} takes published stories only`
  return accepts.length === 0
    ? `${name} does not say whether it takes drafts or published stories`
    : `${name} takes drafts and published stories`
}
