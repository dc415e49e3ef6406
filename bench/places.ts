/**
 * Which places the posts of a folder of blogs get: how many, what each gate took out with examples,
 * and a sample of posts to judge by hand, of those that get a place, or with `none` of the others.
 * Each post is looked at twice: as it is, and as if it had come out a week ago, which is when a push
 * looks. Offline, by the bundled catalogue.
 * `node bench/places.ts ../shared/corpora [posts to sample] [seed] [none]`
 */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openDesk } from '../src/commands/command.ts'
import type { Post } from '../src/domain.ts'
import { loadCatalogue } from '../src/io/catalogue.ts'
import { languageOf } from '../src/markdown/language-of.ts'
import { loadDialects } from '../src/markdown/parse.ts'
import { gates } from '../src/matching/gates/registry.ts'
import { noContacts } from '../src/matching/index-contacts.ts'
import type { Matched } from '../src/matching/judge.ts'
import { indexCandidates, judgePlaces, ofBlog } from '../src/matching/match-post.ts'
import { firstShut, type MatchSettings, select } from '../src/matching/select.ts'
import { readBlog } from '../src/read-blog.ts'
import { readCatalogue } from '../src/sources/catalogue.ts'
import { asIfNew, draw, random } from './draw.ts'

/** A post, and the places that are close enough to it. */
interface Looked {
  readonly blog: string
  readonly post: Post
  readonly settings: MatchSettings
  readonly judged: readonly Matched[]
}

const folder = resolve(process.argv[2] ?? '../shared/corpora')
const sampled = Number(process.argv[3] ?? 0)
const seed = Number(process.argv[4] ?? 1)
const withNone = process.argv[5] === 'none'
const bundled = indexCandidates(readCatalogue(loadCatalogue()))
const all: Looked[] = []
for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (entry.isDirectory() && entry.name !== 'vectors') all.push(...(await postsOf(entry.name)))
}

const fresh: Looked[] = all.map(one => ({
  ...one,
  post: asIfNew(one.post, one.settings.today),
}))
if (sampled > 0) sample(fresh)
else {
  console.log('| blog | posts | as if new: 0 / 1–2 / 3–5 / 6–7 | as it is |')
  console.log('|---|---|---|---|')
  for (const blog of [...new Set(all.map(one => one.blog)), 'all']) countsOf(blog)
  tableOfGates()
}

async function postsOf(blog: string): Promise<Looked[]> {
  const { config, world } = openDesk(join(folder, blog))
  const { located, blog: read } = readBlog(config, world)
  await loadDialects(located.map(({ post }) => post.path))
  const { ownHosts } = read
  const catalogue = ofBlog(
    bundled,
    located.map(({ post }) => post),
  )
  const none = { suppressed: [], contacts: noContacts, issue: null }
  const settings = { today: world.today, ownHosts, ...none }
  return located
    .filter(({ post, address }) => post.published && !post.optedOut && address.url !== null)
    .map(({ post }) => {
      return { blog, post, settings, judged: judgePlaces(catalogue, [], post, settings) }
    })
}

function countsOf(blog: string): void {
  const say = (looked: readonly Looked[]) => {
    const counts = looked
      .filter(one => blog === 'all' || one.blog === blog)
      .map(({ post, settings, judged }) => select(judged, post, settings).matched.length)
    const between = (a: number, b: number) => counts.filter(n => n >= a && n <= b).length
    const parts = [between(0, 0), between(1, 2), between(3, 5), between(6, 7)]
    return { posts: counts.length, parts: parts.join(' / ') }
  }
  const { posts, parts } = say(fresh)
  console.log(`| ${blog} | ${posts} | ${parts} | ${say(all).parts} |`)
}

/** Of the places that are close enough to a post, which gate is the first that is shut. */
function tableOfGates(): void {
  for (const [title, looked] of [
    ['As if new', fresh],
    ['As it is', all],
  ] as const) {
    const shut = new Map<string, string[]>(gates.map(({ id }) => [id, []]))
    for (const { blog, post, settings, judged } of looked) {
      const facts = { post, language: languageOf(post), ...settings }
      for (const { target } of judged) {
        const gate = firstShut({ target, ...facts })
        const example = `${blog}, “${post.title}” → ${target.name}: ${gate?.why}`
        if (gate !== null) shut.get(gate.gate)?.push(example)
      }
    }
    const places = looked.reduce((sum, { judged }) => sum + judged.length, 0)
    console.log(`\n${title}: ${places} places were close enough.\n`)
    const next = random(seed)
    for (const [id, examples] of shut) {
      const of = new Set(examples.map(example => /→ (.*?): /.exec(example)?.[1])).size
      console.log(`| ${id} | ${examples.length} | ${of} |`)
    }
    for (const [id, examples] of shut) {
      console.log(`\n${id}`)
      for (const example of draw(examples, 5, next)) console.log(`- ${example}`)
    }
  }
}

/** As many posts of each blog, among those that get a place, or of those that get none. */
function sample(looked: readonly Looked[]): void {
  const next = random(seed)
  const found = looked.map(one => ({ ...one, ...select(one.judged, one.post, one.settings) }))
  const some = found.filter(({ matched }) => matched.length > 0 !== withNone)
  const blogs = draw([...new Set(some.map(({ blog }) => blog))], sampled, next)
  const chosen = blogs.flatMap((name, i) => {
    const posts = some.filter(({ blog }) => blog === name)
    const more = i < sampled % blogs.length ? 1 : 0
    return draw(posts, Math.floor(sampled / blogs.length) + more, next)
  })
  for (const { blog, post, matched, leftOut } of chosen) {
    const { words, prose } = post.content
    console.log(`\n## ${blog}, “${post.title}” ${post.path} [${post.tags}] ${words} words`)
    console.log(`> ${prose.join(' / ').slice(0, 300)}`)
    for (const place of matched) console.log(tell(place))
    for (const { target, why } of leftOut) console.log(`- left out: ${target.name}: ${why}`)
  }
}

function tell({ target, fit, relevance, because }: Matched): string {
  const reasons = because.map(({ text, evidence }) => `${text} <${evidence}>`).join(' ')
  return `+ ${target.kind} ${target.name}, ${fit} ${relevance.toFixed(2)}, ${target.route?.how ?? 'no way in known'}: ${reasons}`
}
