import type {
  DevChange,
  DevCopy,
  DevRecalled,
  DevSeen,
  DevStanding,
  DevWritten,
  PostSubject,
} from '../../domain.ts'
import { samePage } from '../../formats/page-key.ts'
import { type DevDraft, draftFor } from './draft.ts'

/** What is known of a post, and of the account on DEV. */
export interface DevFacts {
  readonly subject: PostSubject
  /** Nothing keeps it from being shown elsewhere. */
  readonly ready: boolean
  /** A person asked for an update, or for another draft. */
  readonly asked: boolean
  readonly recalled: DevRecalled
  /** The articles of the account; null: DEV did not say. */
  readonly seen: readonly DevSeen[] | null
  /** Of the text of the post, and of any text. */
  readonly text: string
  mark(text: string): string
}
export interface OnDev {
  readonly standing: DevStanding
  readonly change?: DevChange
}

/** How a post stands on DEV, and the one write that is due there. Pure. */
export function standOnDev(facts: DevFacts): OnDev {
  const { recalled, seen } = facts
  if (seen === null)
    return { standing: { ...recalled, recalled: true, ...sinceThen(recalled, facts) } }
  const [found, ...others] = articlesOf(facts, seen)
  return found === undefined ? withNone(facts) : withOne(facts, found, others)
}

/** The published one first, then the one that the issue knows, then the oldest. */
function articlesOf({ recalled, subject }: DevFacts, seen: readonly DevSeen[]): DevSeen[] {
  const { url } = subject.address
  const isKnown = ({ id }: DevSeen) => id === recalled.copy?.id
  const rank = (one: DevSeen) => (one.published !== null ? 0 : isKnown(one) ? 1 : 2)
  return seen
    .filter(one => isKnown(one) || (url !== null && samePage(one.canonical, url)))
    .sort((a, b) => rank(a) - rank(b) || a.id - b.id)
}

function withNone({ subject, ready, asked, recalled }: DevFacts): OnDev {
  const { path, hash } = subject.post
  const gone = recalled.copy !== undefined || recalled.gone === true
  const refused = refusedNow(recalled, hash)
  const standing: DevStanding = { ...(gone && { gone }), ...refused }
  if (!ready || ((gone || refused !== null) && !asked)) return { standing }
  const draft = draftFor(subject)
  if ('why' in draft)
    return { standing: { ...standing, refused: { hash, why: draft.why }, answered: true } }
  return { standing, change: { do: 'draft-on-dev', path, article: draft.article } }
}

/** A file that has changed since may be taken. */
function refusedNow({ refused }: DevRecalled, hash: string): Pick<DevStanding, 'refused'> | null {
  return refused?.hash === hash ? { refused } : null
}

function withOne(facts: DevFacts, found: DevSeen, others: readonly DevSeen[]): OnDev {
  const { subject, asked, recalled, text, mark } = facts
  const before = recalled.copy?.id === found.id ? recalled.copy : null
  const copy: DevCopy = {
    ...{ id: found.id, url: found.url, text: before?.text ?? text },
    ...{ body: before?.body ?? mark(found.body) },
    ...(found.published !== null && { since: found.published }),
  }
  const { url } = subject.address
  const isOther = url !== null && !samePage(found.canonical, url)
  const beside: DevStanding = {
    ...refusedNow(recalled, subject.post.hash),
    ...(isOther && { canonical: found.canonical }),
    ...(others.length > 0 && { twins: others.map(one => one.url) }),
  }
  if (copy.text === text && !isOther) return { standing: { copy, ...beside } }
  const draft = draftFor(subject)
  // An update whose answer was lost has come about.
  const isThere = !('why' in draft) && mark(draft.article.body_markdown) === mark(found.body)
  const now = isThere ? { ...copy, text, body: mark(found.body) } : copy
  const standing: DevStanding = { copy: now, ...beside, ...differs(facts, now, found) }
  if (!asked || 'why' in draft || (isThere && !isOther)) return { standing }
  return { standing, change: updateOf(subject, found.id, draft) }
}

function updateOf({ post }: PostSubject, id: number, { article }: DevDraft): DevChange {
  const { title, body_markdown, canonical_url } = article
  return {
    do: 'update-on-dev',
    path: post.path,
    id,
    article: { title, body_markdown, canonical_url },
  }
}

function differs(
  { text, mark }: DevFacts,
  copy: DevCopy,
  { body }: DevSeen,
): Pick<DevStanding, 'differs'> {
  if (copy.text === text) return {}
  return { differs: mark(body) === copy.body ? 'post' : 'both' }
}

function sinceThen({ copy }: DevRecalled, { text }: DevFacts): Pick<DevStanding, 'differs'> {
  return copy !== undefined && copy.text !== text ? { differs: 'post' } : {}
}

/** The standing once DEV has answered a write. */
export function afterWrite(
  standing: DevStanding,
  answer: NonNullable<ReturnType<DevWritten['get']>>,
  { text, hash, mark }: Pick<DevFacts, 'text' | 'mark'> & { readonly hash: string },
): DevStanding {
  if (answer.do === 'refused')
    return { ...standing, refused: { hash, why: answer.why }, answered: true }
  const { id, url, body } = answer
  const since = answer.since ?? (standing.copy?.id === id ? standing.copy.since : undefined)
  const twins = standing.twins && { twins: standing.twins }
  const copy = { id, url, text, body: mark(body), ...(since !== undefined && { since }) }
  return { copy, ...twins, answered: true }
}
