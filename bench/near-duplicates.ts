/**
 * How fast nearly equal texts are found, and whether all of them: generated blogs, in which every
 * fifth post is an older one with some of its words changed, and every third is written in a
 * template. Up to 2,000 posts every pair is compared by hand. `node bench/near-duplicates.ts [posts …]`
 */
import { findNearDuplicates } from '../src/text/near-duplicates.ts'
import { likenessOf, shinglesOf } from '../src/text/shingles.ts'
import { leaveFigures } from './figures.ts'

const least = 0.8
const known = 2000
const given = process.argv.slice(2).map(Number)

for (const posts of given.length > 0 ? given : [known, 5000, 50_000]) {
  const texts = blogOf(posts)
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  globalThis.gc?.()
  const before = process.memoryUsage()
  const start = performance.now()
  const begun = processor()
  const found = findNearDuplicates(texts, least)
  const busy = processor() - begun
  const seconds = (performance.now() - start) / 1000
  const after = process.memoryUsage()
  const used = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
  console.log(
    `${posts} posts, ${megabytes(size)} of text: ${found.length} pairs in ${seconds.toFixed(2)} s, ${megabytes(used)} held`,
  )
  if (posts === known) compare(texts, new Set(found.map(({ a, b }) => `${a} ${b}`)), busy)
}

/** Precision is by construction: every pair is verified. What may go missing is what no file holds. */
function compare(texts: readonly string[], found: ReadonlySet<string>, busy: number): void {
  const begun = processor()
  const shingles = texts.map(shinglesOf)
  const all: string[] = []
  for (const [a, one] of shingles.entries())
    for (let b = a + 1; b < shingles.length; b += 1)
      if (likenessOf(one, shingles[b]!) >= least) all.push(`${a} ${b}`)
  const byHand = processor() - begun
  const hit = all.filter(pair => found.has(pair)).length
  console.log(
    `  against all pairs: recall ${hit} of ${all.length}, precision ${hit} of ${found.size}`,
  )
  const against = 'all pairs, by hand'
  leaveFigures([
    { what: `near-duplicates of ${known} posts`, against, times: busy / byHand },
    { what: 'near-duplicates: how many are found', against, times: hit / all.length },
  ])
}

/** Microseconds of the processor that this process took. */
function processor(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

function blogOf(posts: number): string[] {
  const next = random(1)
  const word = () => `w${Math.floor(next() ** 3 * 20_000).toString(36)}`
  const words = (count: number) => Array.from({ length: count }, word)
  const template = words(250)
  const texts: string[][] = []
  for (let at = 0; at < posts; at += 1) {
    const older = texts[Math.floor(next() * at)]
    if (older !== undefined && at % 5 === 0) texts.push(changed(older, next() * 0.08, next, word))
    else if (at % 3 === 0) texts.push([...template, ...words(100 + next() * 400)])
    else texts.push(words(200 + next() * 1200))
  }
  return texts.map(text => text.join(' '))
}

function changed(
  text: readonly string[],
  share: number,
  next: () => number,
  word: () => string,
): string[] {
  return text.map(one => (next() < share ? word() : one))
}

/** A seeded generator, so that two runs measure the same texts (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`
}
