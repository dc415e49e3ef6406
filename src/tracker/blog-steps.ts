import type { Target } from '../domain.ts'
import { code, link, type Markdown, md, nothing } from '../markdown/safe.ts'
import { sayList } from '../text/say.ts'

/** What is done once for a blog, not for each post. By its beginning its box is found again. */
export interface BlogStep {
  readonly id: string
  readonly begins: string
  readonly text: Markdown
}

/** One screen: of more places for the whole blog the others are named. */
const mostPlaces = 3

/** The boxes of the index issue. @param places that take the blog as a whole, best first */
export function blogSteps(
  { medium }: { readonly medium: boolean },
  places: readonly Target[],
): BlogStep[] {
  return [
    ...(medium
      ? [
          step(
            'profile',
            'Medium profile: ',
            md`your name, a photo, a bio and a link to your site. Readers come by it to the rest.`,
          ),
        ]
      : []),
    step(
      'search-console',
      'Search Console: ',
      md`add your site there. With a key in the input ${code('search-console-credentials')}, “probably indexed” becomes yes or no.`,
    ),
    ...places.slice(0, mostPlaces).map(placeStep),
  ]
}

/** The places that have no box. */
export function otherPlaces(places: readonly Target[]): Markdown {
  const names = places.slice(mostPlaces).map(({ name }) => name)
  return names.length === 0 ? nothing : md`Other places that take whole blogs: ${sayList(names)}.`
}

/** By its name its box is found again: the address may be led another way. */
function placeStep({ id, name, url, route }: Target): BlogStep {
  const rules = route?.rules?.map(rule => md` ${rule}.`.markdown).join('') ?? ''
  const way = link('suggest your blog there', route?.url ?? url)
  return step(`place ${id}`, `${name}: `, md`${way}.${{ markdown: rules }}`)
}

function step(id: string, begins: string, rest: Markdown): BlogStep {
  return { id, begins, text: md`${begins}${rest}` }
}
