import type { Blog, Candidate, Contact, Sample, TargetKind } from '../domain.ts'

/** The name people read for what the issues of earlier posts tell. */
export const pastTitle = 'your earlier issues'

/** A conversation and a call for papers are over; the rest may take another post. */
const lasting: ReadonlySet<TargetKind> = new Set([
  'newsletter',
  'publication',
  'list',
  'writer',
  'podcast',
])

/**
 * Places that linked to an earlier post, as its issue tells: what they took is the best sign of what
 * they take. Those of which no kind was recorded are left out.
 */
export function pastPlaces(contacts: readonly Contact[], { posts }: Blog): Candidate[] {
  return contacts.flatMap(contact => {
    const { id, kind, name, url, status, path } = contact
    const post = posts.find(one => one.post.path === path)?.post
    if (status !== 'won' || post === undefined || url === undefined) return []
    if (kind === undefined || !lasting.has(kind)) return []
    const samples = [sampleOf(post.title, contact)]
    const target = { id, kind, name: name ?? id, url, topics: [], samples }
    return [{ target, source: 'past-issues' }]
  })
}

function sampleOf(title: string, { link, day }: Contact): Sample {
  return {
    ...{ title, yours: true },
    ...(link !== undefined && { url: link }),
    ...(day !== undefined && { date: day }),
  }
}
