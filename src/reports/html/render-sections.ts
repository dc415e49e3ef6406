import { type Html, html } from '../../markdown/safe-html.ts'
import type { ReportJson } from '../report-schema.ts'
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

/** Queue, funnel, findings and posts; one post alone is all of these. What is not out yet stands nowhere. */
export function renderAll(entries: readonly Entry[], facts: HtmlFacts, longest: number): Html {
  const { goesOut = false } = facts
  const posts = renderPosts(entries, facts, longest)
  if (entries.length === 1) return section('posts', html`The post`, posts)
  const isClear = goesOut && entries.every(({ turn }) => turn !== 'fix')
  const queue = isClear
    ? none
    : section('next', html`${goesOut ? 'First' : 'Next'}`, renderQueue(entries))
  const found = countFindings(entries)
  const toMedium = entries.some(({ post }) => post.medium !== 'never' && post.losses !== null)
  const stops = goesOut ? [] : countStops(entries, toMedium)
  return html`${queue}${
    goesOut ? none : section('stops', html`Where they stand`, renderStops(stops))
  }${section(
    'checks',
    counted(
      'Findings',
      found.reduce((sum, { count }) => sum + count, 0),
    ),
    renderChecks(found, facts),
  )}${section(
    'posts',
    counted('Posts', entries.length),
    html`${renderFilter(entries, stops, found)}${posts}`,
  )}`
}

const counted = (name: string, count: number): Html =>
  html`${name} <span class="count">${digits(count)}</span>`

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
