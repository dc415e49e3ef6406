import type { Post } from '../domain.ts'

/** The share of lines at which git calls a file renamed. */
const enough = 0.5
/** More pairs than these are not compared line by line. */
const mostPairs = 2500

/**
 * Posts that nothing declares to be one, by what they share: a renamed and edited post keeps most of
 * its lines. The most alike first, each post once.
 */
export function pairEdited(
  gone: readonly Post[],
  fresh: readonly Post[],
): (readonly [before: Post, now: Post])[] {
  if (gone.length * fresh.length > mostPairs) return []
  const lines = new Map([...gone, ...fresh].map(post => [post, linesOf(post)]))
  const pairs = gone
    .flatMap(before =>
      fresh.map(now => ({ before, now, alike: alike(lines.get(before)!, lines.get(now)!) })),
    )
    .filter(pair => pair.alike >= enough)
    .sort((a, b) => b.alike - a.alike)
  const taken = new Set<Post>()
  return pairs.flatMap(({ before, now }) => {
    if (taken.has(before) || taken.has(now)) return []
    taken.add(before).add(now)
    return [[before, now] as const]
  })
}

/** Lines with something in them, and how often each stands there. */
function linesOf({ body }: Post): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of body.split('\n')) {
    const text = line.trim()
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}

/** The share of characters in lines that both have. */
function alike(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const [line, count] of a) shared += line.length * Math.min(count, b.get(line) ?? 0)
  return shared / Math.max(sizeOf(a), sizeOf(b), 1)
}

function sizeOf(lines: ReadonlyMap<string, number>): number {
  return [...lines].reduce((sum, [line, count]) => sum + line.length * count, 0)
}
