import { type Html, html } from '../../markdown/safe-html.ts'
import type { ReportJson } from '../report-json.ts'
import { countFindings } from './count-findings.ts'
import type { HtmlFacts } from './facts.ts'
import { digits, mark, none, prose, section } from './parts.ts'
import { renderChecks } from './render-checks.ts'
import { renderFilter } from './render-filter.ts'
import { renderBriefly, renderPost } from './render-post.ts'
import { renderQueue } from './render-queue.ts'
import { renderStops } from './render-stops.ts'
import { countStops } from './stations.ts'
import type { Entry } from './turns.ts'

/** What was not done, and what did not answer: first, because the rest rests on it. */
export function renderNotes({ outages }: ReportJson, { notices = [] }: HtmlFacts): Html {
  const notes = [...notices, ...outages.map(({ from, why }) => `${from} did not answer: ${why}.`)]
  if (notes.length === 0) return none
  const items = notes.map(note => html`<li>${prose(note)}</li>\n`)
  return section('notes', html`To know`, html`<ul class="notes">\n${items}</ul>\n`)
}

/** What concerns no single post: those that a change moves or removes. */
export function renderChange({ findings = [] }: ReportJson): Html {
  if (findings.length === 0) return none
  const items = findings.map(
    ({ severity, path, line, message, fix, check }) =>
      html`<li><p class="where">${mark(severity)}, <code>${path}</code>, line ${line} <span class="id">${check}</span></p>
<p>${prose(message)}</p>
${fix === undefined ? none : html`<p class="fix">${prose(fix)}</p>\n`}</li>
`,
  )
  return section('change', html`The change`, html`<ul class="findings">\n${items}</ul>\n`)
}

/** Queue, funnel, findings and posts. */
export function renderAll(entries: readonly Entry[], facts: HtmlFacts, longest: number): Html {
  const queue = facts.goesOut === true ? none : section('next', html`Next`, renderQueue(entries))
  if (entries.length === 1)
    return html`${queue}${section('posts', html`The post`, renderPosts(entries, facts, longest))}`
  const found = countFindings(entries)
  const count = found.reduce((sum, one) => sum + one.count, 0)
  const toMedium = entries.some(({ post }) => post.medium !== 'never')
  const stops = countStops(entries, toMedium && facts.goesOut !== true)
  return html`${queue}${section('stops', html`Where they stand`, renderStops(stops))}${section(
    'checks',
    html`Findings <span class="count">${digits(count)}</span>`,
    renderChecks(found, facts),
  )}${section(
    'posts',
    html`Posts <span class="count">${digits(entries.length)}</span>`,
    html`${renderFilter(entries, stops, found)}${renderPosts(entries, facts, longest)}`,
  )}`
}

/** Those that come after `longest` characters say less. */
function renderPosts(entries: readonly Entry[], facts: HtmlFacts, longest: number): Html {
  let length = 0
  const posts = entries.map(entry => {
    const isLong = length >= longest
    const post = isLong
      ? renderBriefly(entry, facts)
      : renderPost(entry, facts, entries.length === 1)
    length += post.html.length
    return post
  })
  return html`<ol class="posts">\n${posts}</ol>\n`
}
