/**
 * Drafts of 50 posts, spread over the blogs of a folder, for all the places that are proposed: how
 * many have a text, what the gate says of the others, how alike they are. With `--show`, 40 of them
 * to read. `node bench/drafts.ts ../shared/corpora [--show]`
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

const folder = resolve(process.argv[2] ?? '../shared/corpora')
const show = process.argv.includes('--show')
const wanted = { posts: 50, read: 40 }
const mostOfABlog = 8

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
const all = await Promise.all(blogs.map(postsOf))
/** The first post of each blog, the second, and so on. */
const chosen = Array.from({ length: mostOfABlog }, (_, i) => all.flatMap(posts => posts[i] ?? []))
  .flat()
  .slice(0, wanted.posts)
const told = chosen.flatMap(({ drafts }) => drafts)
const posts = new Set(told.map(({ blog, post }) => `${blog} ${post.path}`)).size
const texts = told.filter(({ draft }) => draft.text !== null)
const free = told.filter(({ draft }) => isPeopleOnly(draft))
const refused = told.filter(({ draft }) => draft.text === null && !isPeopleOnly(draft))

if (show) for (const one of spread(texts, wanted.read)) print(one)
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

function isPeopleOnly({ channel }: Draft): boolean {
  return channels.find(({ id }) => id === channel)?.limits === null
}

/** Some posts of a blog that have a place at all, evenly over time. */
async function postsOf(blog: string): Promise<{ readonly drafts: readonly Told[] }[]> {
  const { config, world } = openDesk(join(folder, blog))
  const read = readBlog(config, world)
  await loadDialects(read.located.map(({ post }) => post.path))
  catalogue ??= indexCandidates(readCatalogue(world.catalogue()))
  const found: { readonly drafts: readonly Told[] }[] = []
  for (const { post, address } of spread(read.located, mostOfABlog * 20)) {
    if (found.length === mostOfABlog || address.url === null || !post.published) continue
    if (toldOrigin(post, read.blog.ownHosts)?.kind === 'retold') continue
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

function spread<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all]
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]!)
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
