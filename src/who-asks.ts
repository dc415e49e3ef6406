import type { Blog, Config, Report, World } from './domain.ts'
import { indexCatalogue } from './index-catalogue.ts'
import { isNew } from './life.ts'
import { withAsked } from './report-on.ts'

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
  const known = indexCatalogue(world)
  const asked: Report[] = []
  for (const report of reports)
    asked.push(news.includes(report) ? await withAsked(report, known, config, world, blog) : report)
  return asked
}
