import { allChecks } from './all-checks.ts'
import type { Change, Config, World } from './domain.ts'
import { openBlog } from './read-blog.ts'
import { believeReport } from './reports/believe-report.ts'
import { commentMarker, renderComment } from './reports/pull-request.ts'
import { reportSchema } from './reports/report-schema.ts'

/**
 * The comment of a pull request whose own run may only read. Of its report nothing is taken as it is:
 * it is data, made anew into a comment by the run that may write.
 * @returns null when the report has another form, or nothing of the pull request in it
 */
export async function postComment(
  report: unknown,
  pullRequest: { readonly number: number; readonly changed: readonly string[] },
  config: Config,
  world: Pick<World, 'repo' | 'today' | 'lineUrl' | 'comment' | 'outbound'>,
): Promise<Change | null> {
  const parsed = reportSchema.safeParse(report)
  if (!parsed.success) return null
  const { ownHosts } = (await openBlog(config, world)).blog
  const believed = believeReport(parsed.data, {
    changed: pullRequest.changed,
    ownHosts,
    checks: allChecks,
    files: world.repo.files,
  })
  if (believed.posts.length === 0) return null
  const before = (await world.comment?.(pullRequest.number, commentMarker)) ?? null
  return {
    do: 'upsert-comment',
    pullRequest: pullRequest.number,
    marker: commentMarker,
    body: renderComment(believed, world.lineUrl, { before, outbound: world.outbound }),
  }
}
