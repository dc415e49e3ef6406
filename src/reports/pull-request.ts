import type { Outbound } from '../domain.ts'
import { outbound } from '../markdown/outbound.ts'
import {
  bare,
  bullets,
  code,
  fold,
  lineLink,
  lines,
  type Markdown,
  md,
  nothing,
  paragraphs,
  plain,
  row,
} from '../markdown/safe.ts'
import { capital, sayCount, sayList, sentence } from '../text/say.ts'
import { sayKept } from '../text/say-expected.ts'
import { renderAsked } from './render-asked.ts'
import type { FindingJson, PostJson, ReportJson } from './report-schema.ts'
import { rememberTold, sayGone, toldIn } from './told-before.ts'

/** By this and its author the comment is found again. */
export const commentMarker = '<!-- postrider:pull-request -->'

/** GitHub takes 65,536 characters; posts that do not fit are in the job summary. */
const longest = 60_000

export type LineUrl = (path: string, line: number) => string | null

/**
 * The one comment on a pull request: what to fix before the post goes out, first; what only matters
 * on Medium, folded. Made of what `report.json` carries, so that a run which may only read can hand
 * it to one that may write.
 */
export function renderComment(
  report: Told,
  lineUrl: LineUrl,
  { before = null, outbound: settings }: CommentSettings = {},
): string {
  const { posts, findings = [] } = quieten(report)
  const sorted = [...posts].sort((a, b) => blocking(b).length - blocking(a).length)
  const head = paragraphs(
    lines({ markdown: commentMarker }, renderVerdict(sorted, findings, toldIn(before))),
    renderChange(findings, lineUrl),
  )
  const foot = paragraphs(
    renderFoot(sorted),
    rememberTold(Math.max(toldIn(before), toFix(sorted, findings))),
  )
  const isClear = toFix(sorted, findings) === 0
  const parts = sorted.map(post => renderPost(post, lineUrl, isClear))
  let shown = parts.length
  const body = () => paragraphs(head, ...parts.slice(0, shown), rest(parts.length - shown), foot)
  while (shown > 0 && body().markdown.length > longest) shown = Math.floor(shown * 0.8)
  return `${outbound(body().markdown, settings)}\n`
}

export interface CommentSettings {
  /** The comment as it stands: what it told to fix, and is gone, is told. */
  readonly before?: string | null
  readonly outbound?: Outbound | undefined
}

type Told = Pick<ReportJson, 'posts' | 'findings'>

/** What the baseline has is not news. */
function quieten({ posts, findings = [] }: Told): Told {
  const isNews = ({ known }: FindingJson) => known !== true
  return {
    posts: posts.map(post => ({ ...post, findings: post.findings.filter(isNews) })),
    findings: findings.filter(isNews),
  }
}

/** What is in the way of the post itself; an error that only Medium minds is told there. */
function blocking({ findings }: PostJson): FindingJson[] {
  return findings.filter(finding => isError(finding) && isOfPost(finding) && !isOlder(finding))
}

const isWorth = ({ severity }: FindingJson) => severity !== 'note'
const isError = ({ severity }: FindingJson) => severity === 'error'
const isOfPost = ({ concerns }: FindingJson) => concerns === 'post'
/** It was there before the change. Where nobody could compare, nothing is older. */
const isOlder = ({ isNew }: FindingJson) => isNew === false

function rest(left: number): Markdown {
  return left === 0
    ? nothing
    : md`${capital(sayCount(left, 'more post'))}: see the summary of the run.`
}

function toFix(posts: readonly PostJson[], findings: readonly FindingJson[]): number {
  return [...posts.flatMap(blocking), ...findings.filter(isError)].length
}

function renderVerdict(
  posts: readonly PostJson[],
  findings: readonly FindingJson[],
  told: number,
): Markdown {
  const errors = toFix(posts, findings)
  if (errors === 0) {
    const toSee = posts.length === 0 ? findings.filter(isWorth).length : 0
    if (toSee > 0)
      return md`**${capital(sayCount(toSee, 'thing'))} to look at before this change goes out.**${sayGone(told)}`
    const verdict = posts.length === 0 ? 'Nothing to fix.' : 'Ready to go out.'
    return md`**${verdict}**${sayGone(told)}`
  }
  const goes = ['this change goes', 'this post goes'][posts.length] ?? 'these posts go'
  const later = posts.some(({ losses }) => losses != null)
    ? `The rest is fine, or can wait until you take ${posts.length === 1 ? 'it' : 'them'} to Medium.`
    : 'The rest is fine, or can wait.'
  return md`**${capital(sayCount(errors, 'thing'))} to fix before ${goes} out.** ${later}`
}

/** What the change does to the blog, with the file that it is said of. */
function renderChange(findings: NonNullable<Told['findings']>, lineUrl: LineUrl): Markdown {
  const worth = findings.filter(isWorth)
  if (worth.length === 0) return nothing
  const rows = worth.map(({ path, line, message, fix = '' }) =>
    row(lineLink(`${path}, line ${line}`, lineUrl(path, line)), plain(message), plain(fix)),
  )
  return lines(md`| Where | What this change does | What to do |`, md`|---|---|---|`, ...rows)
}

/** @param isClear nothing is to fix in the whole comment */
function renderPost(post: PostJson, lineUrl: LineUrl, isClear: boolean): Markdown {
  const { path, title = path, url, unlocated = '' } = post
  const where =
    url === null
      ? md`**${title}**: its address is not known. ${sentence(unlocated.replace(/[^.]$/, '$&.'))}`
      : md`**${title}** will be at${{ markdown: '\n' }}${bare(url)}`
  return paragraphs(
    where,
    table(path, blocking(post), lineUrl),
    renderAsked(post),
    renderLosses(post, lineUrl, isClear),
    renderSuggestions(post, lineUrl),
  )
}

function table(path: string, errors: readonly FindingJson[], lineUrl: LineUrl): Markdown {
  if (errors.length === 0) return nothing
  const rows = errors.map(({ line, message, fix = '' }) =>
    row(lineLink(String(line), lineUrl(path, line)), plain(message), plain(fix)),
  )
  return lines(md`| Line | What is wrong | What to do |`, md`|---|---|---|`, ...rows)
}

/** Where nothing is to fix, all is told in a sentence: the issue of the post will have lines and steps. */
function renderLosses(
  { path, losses, kept = [], findings }: PostJson,
  lineUrl: LineUrl,
  isClear: boolean,
): Markdown {
  if (losses == null) return nothing
  const errors = findings.filter(finding => isError(finding) && !isOfPost(finding))
  if (losses.length + errors.length === 0) return nothing
  // What blocks the way to Medium stands above the table already.
  const told = errors.length === 0 ? losses : losses.filter(({ severity }) => severity !== 'error')
  const count = told.length + errors.length
  const title = `When you take it to Medium: ${sayCount(count, 'thing')} will not survive as ${count === 1 ? 'it is' : 'they are'}`
  const inTheWay = bullets(errors.map(finding => renderFinding(path, finding, lineUrl)))
  if (isClear) {
    const list = capital(sayList(told.map(({ say }) => uncapital(say))))
    return fold(
      title,
      inTheWay,
      md`${list === '' ? '' : `${list}. `}The post’s issue will have the steps once it is live.`,
    )
  }
  const rows = told.map(({ say, lines: at, replace }) =>
    row(plain(say), sayPlaces(at, path, lineUrl), plain(replace)),
  )
  return fold(
    title,
    inTheWay,
    rows.length === 0
      ? nothing
      : lines(md`| | Where | What to put there |`, md`|---|---|---|`, ...rows),
    kept.length === 0 ? nothing : md`Should come along: ${sayKept(kept)}.`,
    md`Nothing to do now. Once the post is live, its issue will have the steps.`,
  )
}

const uncapital = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll})/u, first => first.toLowerCase())

/** The first three lines, each a link: who wants them all searches for the thing. */
function sayPlaces(at: readonly number[], path: string, lineUrl: LineUrl): Markdown {
  const links = at.slice(0, 3).map(line => lineLink(String(line), lineUrl(path, line)).markdown)
  if (at.length > 3) links.push(`${at.length - 3} more`)
  return { markdown: `${at.length === 1 ? 'line' : 'lines'} ${sayList(links)}` }
}

function renderSuggestions({ path, findings }: PostJson, lineUrl: LineUrl): Markdown {
  const worth = findings.filter(finding => isOfPost(finding) && finding.severity !== 'note')
  const news = worth.filter(finding => !isOlder(finding) && !isError(finding))
  const older = worth.filter(isOlder)
  const list = (found: readonly FindingJson[]) =>
    bullets(found.map(finding => renderFinding(path, finding, lineUrl)))
  return paragraphs(
    fold(capital(sayCount(news.length, 'suggestion')), list(news)),
    fold(`Older than this change: ${sayCount(older.length, 'thing')}`, list(older)),
  )
}

function renderFinding(
  path: string,
  { line, message, fix }: FindingJson,
  lineUrl: LineUrl,
): Markdown {
  const at = lineLink(`Line ${line}`, lineUrl(path, line))
  return md`${at}: ${message}${fix === undefined ? '' : ` ${fix}`}`
}

/** How to be rid of what was said; nothing where nothing was. */
function renderFoot(posts: readonly PostJson[]): Markdown {
  const said = posts.flatMap(({ findings }) =>
    findings.filter(finding => finding.severity !== 'note' && isShown(finding)),
  )
  const [first] = said.sort((a, b) => order[a.severity] - order[b.severity])
  if (first === undefined) return nothing
  const silence = code(`postrider: { ignore: [${first.check}] }`)
  const text = md`Updated with each push. To silence a check in one post, add ${silence} to its frontmatter.`
  return { markdown: `<sub>${text.markdown}</sub>` }
}
const order = { warning: 0, error: 1, note: 2 }

/** What else only matters on Medium waits for the issue of the post. */
function isShown(finding: FindingJson): boolean {
  return isOfPost(finding) || isError(finding) || finding.check.startsWith('medium-')
}
