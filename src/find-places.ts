import type { AskAbout } from './ask-sources.ts'
import type { Blog, Candidate, Config, Post, Report, World } from './domain.ts'
import { inEnglish } from './drafts/outline.ts'
import { writeForOwnAccounts } from './drafts/own-accounts.ts'
import { templateFolder } from './drafts/templates/user-template.ts'
import { writeDrafts, writeDraftsWith } from './drafts/write-drafts.ts'
import type { Contacts } from './matching/index-contacts.ts'
import { type Catalogue, matchPost, matchPostWith } from './matching/match-post.ts'
import { catalogueTitle, listsTitle } from './sources/catalogue.ts'
import { mergeCandidates } from './sources/merge-candidates.ts'
import { pastTitle } from './sources/past-places.ts'
import { askedAnew, shownIds } from './tracker/asked-anew.ts'
import type { Chosen } from './tracker/choose-posts.ts'

/** What places are found with, the same for all posts of a run. */
export interface Means {
  readonly config: Config
  readonly world: World
  readonly blog: Blog
  readonly catalogue: Catalogue
  readonly ask: AskAbout
  readonly contacts: Contacts
}

/**
 * Candidates → opportunities → drafts, of a post that may be shown to people.
 * @param url the address that letters lead to
 */
export async function findPlaces(
  { post, issue, tracked }: Chosen,
  url: string,
  { config, world, blog, catalogue, ask, contacts }: Means,
): Promise<Pick<Report, 'opportunities' | 'ownAccounts' | 'leftOut' | 'outages' | 'looked'>> {
  const found = await ask(post)
  const settings = {
    ...{ today: world.today, ownHosts: blog.ownHosts, suppressed: config.suppress, contacts },
    issue: issue?.number ?? null,
  }
  const candidates = withKnown(catalogue, found.candidates)
  const { matched, leftOut, outages } =
    world.vectors === undefined
      ? { ...matchPost(catalogue, candidates, post, settings), outages: [] }
      : await matchPostWith(world.vectors, catalogue, candidates, post, settings)
  const desk = {
    ...{ post, url, author: config.author, parameters: config.drafts.parameters },
    template: templatesIn(world.repo, post),
    anew: askedAnew(tracked),
  }
  const drafts =
    world.model === undefined
      ? writeDrafts(matched, desk)
      : await writeDraftsWith(world.model, matched, desk, shownIds(tracked))
  return {
    opportunities: matched.map((one, i) => ({ ...one, draft: drafts[i]! })),
    ownAccounts: writeForOwnAccounts(post, url),
    leftOut,
    outages: [...found.outages, ...outages],
    looked: [...lookedThrough(catalogue), ...found.answered],
  }
}

/** The user's own templates; those without a language in their name are for English posts. */
function templatesIn(repo: World['repo'], post: Post) {
  const { language } = post
  const suffix = inEnglish(post) ? '' : `.${language ?? 'other'}`
  return (channel: string) => {
    const path = `${templateFolder}/${channel}${suffix}.md`
    const text = repo.read(path)
    return text === undefined ? null : { path, text }
  }
}

/** “1,214 in the bundled list”, and how many in the lists of one's own. */
function lookedThrough({ candidates }: Catalogue): string[] {
  const from = (id: string) => candidates.filter(({ source }) => source === id).length
  const [own, past] = [from('lists'), from('past-issues')]
  const bundled = candidates.length - own - past
  return [
    `${bundled.toLocaleString('en')} in ${catalogueTitle}`,
    ...(own === 0 ? [] : [`${own.toLocaleString('en')} in ${listsTitle}`]),
    ...(past === 0 ? [] : [`${past.toLocaleString('en')} in ${pastTitle}`]),
  ]
}

/** What a source brought of a place that the catalogue knows adds to what it knows: routes and rules. */
function withKnown({ candidates }: Catalogue, asked: readonly Candidate[]): Candidate[] {
  const ids = new Set(asked.map(({ target }) => target.id))
  return mergeCandidates([candidates.filter(({ target }) => ids.has(target.id)), asked])
}
