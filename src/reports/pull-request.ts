import type { Finding, Report } from '../domain.ts'
import {
  bare,
  bullets,
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
import { capital, sayCount, sayList } from '../text/say.ts'

/** By this and its author the comment is found again. */
export const commentMarker = '<!-- postrider:pull-request -->'

/** GitHub takes 65,536 characters; posts that do not fit are in the job summary. */
const longest = 60_000

type LineUrl = (path: string, line: number) => string | null

/** The one comment on a pull request: what to fix before the post goes out, first. */
export function renderComment(
  reports: readonly Report[],
  lineUrl: LineUrl,
  findings: readonly Finding[] = [],
): string {
  const errors = [...findings.filter(isError), ...reports.flatMap(errorsOf)]
  const head = paragraphs(
    lines({ markdown: commentMarker }, renderVerdict(errors.length, reports.length)),
    ofBlog(findings, lineUrl),
  )
  const parts = [...reports]
    .sort((a, b) => errorsOf(b).length - errorsOf(a).length)
    .map(report => renderPost(report, lineUrl))
  let shown = parts.length
  const body = () => paragraphs(head, ...parts.slice(0, shown), rest(parts.length - shown))
  while (shown > 0 && body().markdown.length > longest) shown = Math.floor(shown * 0.8)
  return `${body().markdown}\n`
}

function rest(left: number): Markdown {
  return left === 0
    ? nothing
    : md`${capital(sayCount(left, 'more post'))}: see the summary of the run.`
}

function renderVerdict(errors: number, posts: number): Markdown {
  const what = posts === 0 ? 'this change goes' : posts === 1 ? 'this post goes' : 'these posts go'
  if (errors === 0) return posts === 0 ? md`**Nothing to fix.**` : md`**Ready to go out.**`
  const things = capital(sayCount(errors, 'thing'))
  return md`**${things} to fix before ${what} out.** The rest is fine, or can wait until you take it to Medium.`
}

function renderPost(report: Report, lineUrl: LineUrl): Markdown {
  const { post, address, handOff } = report
  const where =
    address.url === null
      ? md`**${post.title}**: its address is not known. ${address.why ?? ''}`
      : md`**${post.title}** will be at${{ markdown: '\n' }}${bare(address.url)}`
  return paragraphs(
    where,
    table(errorsOf(report), lineUrl),
    handOff === null || handOff.losses.length === 0
      ? nothing
      : fold(
          `When you take it to Medium: ${sayCount(handOff.losses.length, 'thing')} will not survive as they are`,
          bullets(
            handOff.losses.map(
              ({ say, lines, replace }) =>
                md`${say}, ${lines.length === 1 ? 'line' : 'lines'} ${sayList(lines.map(String))}. ${replace}.`,
            ),
          ),
          md`Nothing to do now. Once the post is live, its issue will have the steps.`,
        ),
    suggestions(report, lineUrl),
  )
}

/** What the change does to the blog, with the file that it is said of. */
function ofBlog(findings: readonly Finding[], lineUrl: LineUrl): Markdown {
  const worth = findings.filter(({ severity }) => severity !== 'note')
  if (worth.length === 0) return nothing
  const rows = worth.map(({ path, place, message, fix }) =>
    row(
      lineLink(`${path}, line ${place.line}`, lineUrl(path, place.line)),
      plain(message),
      plain(fix ?? ''),
    ),
  )
  return lines(md`| Where | What this change does | What to do |`, md`|---|---|---|`, ...rows)
}

function table(errors: readonly Finding[], lineUrl: LineUrl): Markdown {
  if (errors.length === 0) return nothing
  const rows = errors.map(({ path, place, message, fix }) =>
    row(lineLink(String(place.line), lineUrl(path, place.line)), plain(message), plain(fix ?? '')),
  )
  return lines(md`| Line | What is wrong | What to do |`, md`|---|---|---|`, ...rows)
}

function suggestions(report: Report, lineUrl: LineUrl): Markdown {
  const others = report.findings.filter(
    ({ severity, concerns }) => severity === 'warning' && concerns === 'post',
  )
  return fold(
    capital(sayCount(others.length, 'suggestion')),
    bullets(
      others.map(
        ({ path, place, message, fix }) =>
          md`${lineLink(`Line ${place.line}`, lineUrl(path, place.line))}: ${message}${fix === undefined ? '' : ` ${fix}`}`,
      ),
    ),
  )
}

const isError = ({ severity }: Finding) => severity === 'error'
const errorsOf = ({ findings }: Report) => findings.filter(isError)
