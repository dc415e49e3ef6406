import { UserError } from './config/errors.ts'
import type { Blog, Candidate, CatalogueSetting, Config, Contact, Repo, World } from './domain.ts'
import { placeOf } from './formats/place-of.ts'
import { hostOf } from './formats/url.ts'
import { type Catalogue, indexCandidates, ofBlog } from './matching/match-post.ts'
import type { Readings } from './matching/readings.ts'
import { readCatalogue, withLinks } from './sources/catalogue.ts'
import { competitorHosts } from './sources/competitors.ts'
import type { LinkedHosts } from './sources/linked-hosts.ts'
import { mergeCandidates } from './sources/merge-candidates.ts'
import { pastPlaces } from './sources/past-places.ts'

/**
 * The places that a run knows before it asks anybody, indexed: the bundled list, those of the
 * user's own that are files of the repository, and those that linked to an earlier post.
 * @throws UserError for a list that cannot be read
 */
export async function knownPlaces(
  { product, catalogues }: Config,
  { catalogue, readings, linkedHosts, repo }: World,
  blog: Blog,
  contacts: readonly Contact[] = [],
): Promise<Catalogue> {
  const { ownHosts } = blog
  const own = await ownPlaces(catalogues, repo, ownHosts)
  const bundled = readCatalogue(catalogue())
  const known = own.length === 0 ? bundled : mergeCandidates([own, bundled])
  const all = [...known, ...newTo(known, mergeCandidates([pastPlaces(contacts, blog)]))]
  // Ours, and compared with what reading gives by a test and by `npm run generate -- --check`.
  const read = (readings?.() ?? null) as Readings | null
  const theirs = competitorHosts(product?.competitors)
  const index = (places: readonly Candidate[]) =>
    ofBlog(
      indexCandidates(places, read),
      blog.posts.map(({ post }) => post),
    )
  if (theirs.length === 0 || linkedHosts === undefined) return index(all)
  const productHost = hostOf(product?.url ?? '')
  const ours = productHost === null ? ownHosts : [...ownHosts, productHost]
  return index(withLinks(all, linkedHosts() as LinkedHosts, theirs, ours))
}

/** Of a place that a list knows, the list tells more; that it was won, its record tells. */
function newTo(known: readonly Candidate[], more: readonly Candidate[]): Candidate[] {
  const ids = new Set(known.map(({ target }) => placeOf(target.url)))
  return more.filter(({ target }) => !ids.has(placeOf(target.url)))
}

/**
 * The places of the user's own lists that are files. What reads lists is loaded for those who have one.
 * @throws UserError that names the file and the line
 */
export async function ownPlaces(
  settings: readonly CatalogueSetting[],
  repo: Repo,
  ownHosts: readonly string[],
): Promise<Candidate[]> {
  if (settings.length === 0) return []
  const { addressOf } = await import('./sources/lists/remote-lists.ts')
  const files = settings.filter(one => addressOf(one, path => repo.files.includes(path)) === null)
  const candidates: Candidate[] = []
  for (const setting of files) candidates.push(...(await readFile(setting, repo, ownHosts)))
  return candidates
}

/** @throws UserError that names the file and the line */
async function readFile(
  setting: CatalogueSetting,
  repo: Repo,
  ownHosts: readonly string[],
): Promise<Candidate[]> {
  const { from: file } = setting
  const text = repo.read(file)
  if (text === undefined) {
    throw new UserError('catalogue', `The list “${file}” cannot be read.`, [
      {
        ...{ file, line: 1, path: 'the file' },
        found: repo.files.includes(file) ? 'something else' : 'nothing',
        expected: 'a UTF-8 text of at most 1 MiB',
        fix: 'Change “catalogues” in the config: a file, an address, or owner/repo.',
      },
    ])
  }
  const { readList } = await import('./sources/lists/read-list.ts')
  const { ListError } = await import('./sources/lists/listed-place.ts')
  try {
    return readList(text, setting, ownHosts).map(target => ({ target, source: 'lists' }))
  } catch (error) {
    if (!(error instanceof ListError)) throw error
    const { line, found, expected, fix } = error
    throw new UserError('catalogue', `The list “${file}” has a mistake.`, [
      { ...{ file, line, path: 'the list' }, found, expected, fix },
    ])
  }
}
