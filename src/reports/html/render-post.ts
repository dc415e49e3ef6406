import { anchor, type Html, html } from '../../markdown/safe-html.ts'
import { program, shellWord } from '../../text/program.ts'
import { sentence } from '../../text/say.ts'
import { sayKept } from '../../text/say-expected.ts'
import { sayLines } from '../../text/say-lines.ts'
import type { FindingJson, PostJson } from '../report-schema.ts'
import { news, worstFirst } from './count-findings.ts'
import type { HtmlFacts } from './facts.ts'
import { fold, joined, mark, none, prose, say, sayFindings } from './parts.ts'
import { renderPlace } from './render-place.ts'
import { stationOf, stations } from './stations.ts'
import type { Entry } from './turns.ts'

/**
 * All about a post: the step, where it is, and, folded, what was found; open where something is in the
 * way. @param isAlone nothing is folded
 */
export function renderPost(entry: Entry, facts: HtmlFacts, isAlone = false): Html {
  const { post } = entry
  const isOpen = isAlone || news(post.findings).some(({ severity }) => severity === 'error')
  return inList(
    entry,
    facts,
    html`${renderFindings(post, facts, isOpen)}${renderLosses(post, facts)}${renderAsked(post)}${renderPlaces(post, isAlone)}`,
  )
}

/** The same, where the page is long enough. */
export function renderBriefly(entry: Entry, facts: HtmlFacts): Html {
  return inList(entry, facts, html`<p class="soft">The rest is in report.json.</p>\n`)
}

function inList(entry: Entry, facts: HtmlFacts, inside: Html): Html {
  const { id, post, turn } = entry
  const checks = [...new Set(news(post.findings).map(({ check }) => check))].join(' ')
  return html`<li class="post" id="${id}" data-turn="${turn}" data-stop="${stationOf(entry)}" data-checks="${checks}">
<h3 dir="auto">${post.title ?? post.path}</h3>
<p class="step">${sayStep(entry, facts)}</p>
<p class="meta">${renderWhere(entry, facts)}</p>
${inside}</li>
`
}

function sayStep({ post: { next, findings }, turn }: Entry, { goesOut = false }: HtmlFacts): Html {
  if (goesOut) return html`${turn === 'fix' ? 'To fix before it goes out.' : 'Ready to go out.'}`
  const minutes = next.minutes === undefined ? '' : `, about ${next.minutes} minutes`
  const text = html`${next.text}${minutes}.`
  return turn === 'fix' && findings.some(({ severity }) => severity === 'error')
    ? html`<span class="error">${text}</span>`
    : text
}

/** Its day, file, address, and issue. */
function renderWhere(entry: Entry, { lineUrl, issues, goesOut = false }: HtmlFacts): Html {
  const { path, date, url, unlocated } = entry.post
  const file = lineUrl?.(path, 1) ?? null
  const issue = issues?.get(path)
  return joined(
    [
      ...(date === undefined ? [] : [html`<time datetime="${date}">${date}</time>`]),
      ...(goesOut || stationOf(entry) === 'unseen' ? [] : [html`${stations[stationOf(entry)]}`]),
      html`<code>${file === null ? path : anchor(file, path)}</code>`,
      url === null
        ? html`Its address is not known. ${sentence(unlocated ?? '')}`
        : html`<span class="url">${anchor(url, url)}</span>`,
      ...(issue === undefined ? [] : [html`<a href="${issue}">Issue</a>`]),
    ].map(part => html`<span>${part}</span>`),
    '\n',
  )
}

function renderFindings({ path, findings }: PostJson, facts: HtmlFacts, isOpen: boolean): Html {
  if (findings.length === 0) return none
  const fresh = news(findings)
  const known = findings.length - fresh.length
  const old = known === 0 ? '' : `${known} in the baseline`
  const counts = [
    ...(fresh.length === 0 ? [] : [sayFindings(fresh)]),
    ...(old === '' ? [] : [html`${old}`]),
  ]
  return fold(
    html`Findings: ${joined(counts)}`,
    html`<ul class="findings">
${worstFirst(findings).map(finding => renderFinding(path, finding, facts))}</ul>
`,
    isOpen,
  )
}

function renderFinding(path: string, finding: FindingJson, { lineUrl }: HtmlFacts): Html {
  const { severity, concerns, line, message, fix, fixable, check, known, isNew } = finding
  const at = lineUrl?.(path, line) ?? null
  const age = known === true ? ', in the baseline' : isNew === false ? ', there before' : ''
  const where = concerns === 'medium' ? ', for Medium only' : ''
  const mend = fixable === true ? html` <code>${program} check --fix</code> does it.` : none
  return html`<li><p class="where">${mark(severity)}, ${at === null ? `line ${line}` : anchor(at, `line ${line}`)}${where}${age} <span class="id">${check}</span></p>
<p dir="auto">${prose(message)}</p>
${fix === undefined ? none : html`<p class="fix" dir="auto">${prose(fix)}${mend}</p>\n`}</li>
`
}

/** What Medium drops or changes, what should come along, and where both stand side by side. */
function renderLosses({ path, losses, kept = [], medium }: PostJson, { copies }: HtmlFacts): Html {
  if (losses == null || medium === 'done') return none
  const copy = copies?.get(path)
  const beside =
    copy === undefined
      ? html`<p>Post and copy side by side: <code>${program} export medium ${shellWord(path)} --out copy</code></p>\n`
      : html`<p><a href="${copy}">Post and copy side by side</a></p>\n`
  const rows = losses.map(
    ({ say: what, lines, replace }) =>
      html`<li>${prose(what)}, ${sayLines(lines)}. ${prose(replace)}.</li>\n`,
  )
  return fold(
    html`On Medium: ${losses.length === 0 ? 'nothing is lost that we know of' : say(losses.length, 'thing to look at', 'things to look at')}`,
    html`${rows.length === 0 ? none : html`<ul>\n${rows}</ul>\n`}${
      kept.length === 0 ? none : html`<p>Should come along: ${sayKept(kept)}.</p>\n`
    }${beside}`,
  )
}

function renderAsked({ asked = [] }: PostJson): Html {
  if (asked.length === 0) return none
  return fold(
    html`People talk about the same: ${asked.length}`,
    html`<ul>
${asked.map(({ title, url, source, date }) => html`<li>${anchor(url, title)}, ${source}${date === undefined ? '' : `, ${date}`}</li>\n`)}</ul>
`,
  )
}

function renderPlaces({ opportunities }: PostJson, isOpen: boolean): Html {
  if (opportunities.length === 0) return none
  return fold(
    html`Places to share it: ${opportunities.length}`,
    html`<ol class="places">
${opportunities.map(renderPlace)}</ol>
`,
    isOpen,
  )
}
