import { type AskAbout, openSources } from './ask-sources.ts'
import { mayBeShown } from './describe-post.ts'
import type { Blog, Config, Report, Source, World } from './domain.ts'
import { knownPlaces } from './known-places.ts'
import { isNew } from './life.ts'
import { threadsOn } from './matching/asked-threads.ts'
import type { Catalogue } from './matching/match-post.ts'
import { addDays } from './text/days.ts'

/** Posts of one pull request that sources are asked about; more are no new posts but a move. */
const mostAsked = 3

/** The new posts among these learn who talks about what they are about. */
export async function whoAsks(
  reports: readonly Report[],
  config: Config,
  world: World,
  blog: Blog,
): Promise<readonly Report[]> {
  const news = reports.filter(({ post }) => isNew(post, world.today)).slice(0, mostAsked)
  if (world.web === null || news.length === 0) return reports
  const known = await knownPlaces(config, world, blog)
  const posts = news.map(({ post }) => post)
  const ask = await openSources(posts, known, config, world, blog, tellsOfThreads)
  const asked: Report[] = []
  for (const report of reports)
    asked.push(news.includes(report) ? await withAsked(report, known, world, blog, ask) : report)
  return asked
}

/** Is a source asked on pull requests as well, for the new posts of one? */
export const tellsOfThreads = ({ scope, brings }: Source) =>
  scope === 'post' && brings.some(kind => kind === 'community' || kind === 'thread')

/** A new post of a pull request, and who asks for it; silent where nobody answers. */
async function withAsked(
  report: Report,
  catalogue: Catalogue,
  { today }: World,
  blog: Blog,
  ask: AskAbout,
): Promise<Report> {
  const { post } = report
  if (!mayBeShown(report, blog)) return report
  const { candidates, outages } = await ask(post)
  const asked = threadsOn(catalogue, candidates, post, addDays(today, -365))
  return { ...report, asked, outages }
}
