import type { Check } from '../domain.ts'
import { hostOf } from '../formats/url.ts'
import { visible } from '../markdown/safe.ts'
import type { FindingJson, PostJson, ReportJson } from './report-schema.ts'

/** What the run that may write knows by itself. */
export interface Ground {
  /** The files that the pull request changes. */
  readonly changed: readonly string[]
  readonly ownHosts: readonly string[]
  readonly checks: readonly Check[]
  /** The files of the default branch. */
  readonly files: readonly string[]
}

const longestText = 600
const scheme = /[a-z]*:\/\//gi

/**
 * What may be believed of a report that a stranger's run made: posts that the pull request changes,
 * findings of checks that exist in files that exist, addresses of this blog. All other text is cut,
 * and an address in it loses its scheme, so that nobody is led anywhere in our name.
 */
export function believeReport(
  { posts, findings = [] }: ReportJson,
  ground: Ground,
): { readonly posts: PostJson[]; readonly findings: NonNullable<ReportJson['findings']> } {
  // A path that is none, `../../evil` for instance, would lead a link to its line out of the repository.
  const files = new Set([...ground.changed, ...ground.files])
  return {
    posts: posts
      .filter(({ path }) => ground.changed.includes(path))
      .map(post => believePost(post, ground)),
    findings: findings.flatMap(({ path, ...finding }) =>
      files.has(path)
        ? believeFinding(finding, ground.checks).map(found => ({ ...found, path }))
        : [],
    ),
  }
}

function believePost(post: PostJson, { ownHosts, checks }: Ground): PostJson {
  const { asked: _, ...told } = post
  const { url, title = post.path, unlocated = 'The report does not say why.', losses, kept } = told
  const ours = url !== null && ownHosts.includes(hostOf(url) ?? '')
  return {
    ...told,
    title: quiet(title),
    url: ours ? url : null,
    unlocated:
      url === null || ours ? quiet(unlocated) : 'It would be on a host that is not this blog’s.',
    findings: post.findings.flatMap(finding => believeFinding(finding, checks)),
    ...(losses != null && {
      losses: losses.map(loss => ({
        ...loss,
        say: quiet(loss.say),
        replace: quiet(loss.replace),
      })),
    }),
    ...(kept !== undefined && { kept: kept.map(some => ({ ...some, say: quiet(some.say) })) }),
  }
}

/** What a finding concerns is the check's own word. */
function believeFinding(finding: FindingJson, checks: readonly Check[]): FindingJson[] {
  const check = checks.find(({ id }) => id === finding.check)
  if (check === undefined) return []
  const { message, fix } = finding
  return [
    {
      ...finding,
      concerns: check.concerns,
      message: quiet(message),
      ...(fix !== undefined && { fix: quiet(fix) }),
    },
  ]
}

/** What nobody sees goes first, and what is left is looked at again: `hthttp://tp://` hides another. */
function quiet(text: string): string {
  let left = visible(text.slice(0, longestText))
  while (left.search(scheme) !== -1) left = left.replace(scheme, '')
  // GitHub makes a link of an e-mail address too.
  return left.replace(/(?<=\w)@(?=\w)/g, ' at ')
}
