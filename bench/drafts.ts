/**
 * Drafts of 60 posts, drawn by lot over the blogs of a folder and looked at as if new, for all the
 * places that are proposed: how many have a text, what the gate says of the others, how alike they
 * are, within a post and over the whole. With `--show`, one draft of each of 40 posts to read.
 * `node bench/drafts.ts ../shared/corpora [--seed 1] [--show]`
 */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openDesk } from '../src/commands/command.ts'
import type { Draft, Post } from '../src/domain.ts'
import { channels } from '../src/drafts/channels/registry.ts'
import type { Matched } from '../src/drafts/define-channel.ts'
import { writeDrafts } from '../src/drafts/write-drafts.ts'
import { toldOrigin } from '../src/formats/told-origin.ts'
import { loadDialects } from '../src/markdown/parse.ts'
import { noContacts } from '../src/matching/index-contacts.ts'
import { type Catalogue, indexCandidates, matchPost } from '../src/matching/match-post.ts'
import { readBlog } from '../src/read-blog.ts'
import { readCatalogue } from '../src/sources/catalogue.ts'
import { likenessOf, shinglesOf } from '../src/text/shingles.ts'
import { asIfNew, draw, random } from './draw.ts'

const folder = resolve(process.argv[2] ?? '../shared/corpora')
const show = process.argv.includes('--show')
const seed = Number(process.argv[process.argv.indexOf('--seed') + 1] || 1)
const next = random(process.argv.includes('--seed') ? seed : 1)
const wanted = { posts: 60, read: 40 }
const mostOfABlog = 6

interface Told {
  readonly blog: string
  readonly post: Post
  readonly url: string
  readonly matched: Matched
  readonly draft: Draft
}

const blogs = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'vectors')
  .map(({ name }) => name)
let catalogue: Catalogue | null = null
const all: (readonly { readonly drafts: readonly Told[] }[])[] = []
for (const blog of blogs) all.push(await postsOf(blog))
/** The first post of each blog, the second, and so on. */
const chosen = Array.from({ length: mostOfABlog }, (_, i) => all.flatMap(posts => posts[i] ?? []))
  .flat()
  .slice(0, wanted.posts)
const told = chosen.flatMap(({ drafts }) => drafts)
const posts = new Set(told.map(({ blog, post }) => `${blog} ${post.path}`)).size
const texts = told.filter(({ draft }) => draft.text !== null)
const free = told.filter(({ draft }) => isPeopleOnly(draft))
const refused = told.filter(({ draft }) => draft.text === null && !isPeopleOnly(draft))

if (show) for (const one of oneAPost(texts).slice(0, wanted.read)) print(one)
console.log(
  `${posts} posts, ${told.length} places: ${texts.length} with a text, ${free.length} that want none from a machine, ${refused.length} refused`,
)
for (const { blog, post, matched, draft } of refused)
  console.log(`  ${blog} ${post.path} → ${matched.target.name}: ${draft.checklist[0]}`)
for (const [name, isSame] of [
  ['one channel', true],
  ['two channels', false],
] as const) {
  const likeness = pairsWithin(isSame).sort((a, b) => b - a)
  const median = likeness[Math.floor(likeness.length / 2)]
  console.log(
    `two drafts of a post, ${name}: most alike ${likeness[0]?.toFixed(2)}, median ${median?.toFixed(2)}, ${likeness.length} pairs`,
  )
}

const letters = texts.filter(({ draft }) => draft.channel !== 'list-pull-request')
const acrossPosts = letters
  .flatMap((a, i) =>
    letters
      .slice(i + 1)
      .filter(({ post, draft }) => post !== a.post && draft.channel === a.draft.channel)
      .map(b => likenessOf(fingerprint(a), fingerprint(b))),
  )
  .sort((a, b) => b - a)
console.log(
  `two drafts of different posts, one channel: most alike ${acrossPosts[0]?.toFixed(2)}, one in a hundred above ${acrossPosts[Math.floor(acrossPosts.length / 100)]?.toFixed(2)}, ${acrossPosts.length} pairs`,
)

function isPeopleOnly({ channel }: Draft): boolean {
  return channels.find(({ id }) => id === channel)?.limits === null
}

/** Some posts of a blog that have a place at all, by lot. */
async function postsOf(blog: string): Promise<{ readonly drafts: readonly Told[] }[]> {
  const { config, world } = openDesk(join(folder, blog))
  const read = readBlog(config, world)
  await loadDialects(read.located.map(({ post }) => post.path))
  catalogue ??= indexCandidates(readCatalogue(world.catalogue()))
  const found: { readonly drafts: readonly Told[] }[] = []
  for (const { post: old, address } of draw(read.located, mostOfABlog * 20, next)) {
    if (found.length === mostOfABlog || address.url === null || !old.published) continue
    if (toldOrigin(old, read.blog.ownHosts)?.kind === 'retold') continue
    const post = asIfNew(old, world.today)
    const { matched } = matchPost(catalogue, [], post, {
      today: world.today,
      ownHosts: read.blog.ownHosts,
      suppressed: [],
      contacts: noContacts,
      issue: null,
    })
    if (matched.length === 0) continue
    const { url } = address
    const drafts = writeDrafts(matched, { post, url, author: config.author })
    found.push({
      drafts: drafts.map((draft, i) => ({ blog, post, url, matched: matched[i]!, draft })),
    })
  }
  return found
}

/** One text of each post, by lot. */
function oneAPost(told: readonly Told[]): Told[] {
  return [...new Set(told.map(({ post }) => post))].flatMap(post =>
    draw(
      told.filter(one => one.post === post),
      1,
      next,
    ),
  )
}

function pairsWithin(isSame: boolean): number[] {
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter(
        ({ post, draft }) => post === a.post && (draft.channel === a.draft.channel) === isSame,
      )
      .map(b => likenessOf(fingerprint(a), fingerprint(b))),
  )
}
function fingerprint({ draft, url }: Told): Uint32Array {
  return shinglesOf((draft.text ?? '').replaceAll(url, ' ').replace(/“[^”]*”/g, ' '))
}

function print({ blog, post, matched, draft }: Told): void {
  console.log(`\n── ${blog} ${post.path} → ${matched.target.name} (${draft.channel})`)
  for (const { text } of matched.because) console.log(`   ${text}`)
  console.log(`   ${draft.subject ?? ''}\n${draft.text}`)
}
