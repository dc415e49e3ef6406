import { createHash } from 'node:crypto'
import { visible } from '../../markdown/safe.ts'
import { type Html, html } from '../../markdown/safe-html.ts'
import { sayDay } from '../../text/days.ts'
import { sayList } from '../../text/say.ts'
import type { ReportJson } from '../report-schema.ts'
import type { HtmlFacts } from './facts.ts'
import { none, say } from './parts.ts'
import { renderAll, renderChange, renderNotes } from './render-sections.ts'
import { sayBeforeGoingOut, sayVerdict } from './say-verdict.ts'
import { script } from './script.ts'
import { style } from './style.ts'
import { inQueueOrder } from './turns.ts'

/** A browser opens a page of this length in a second or two; what comes after says less of each post. */
const longestPage = 6_000_000

/**
 * The report as one page, for a browser that opens it from the disk: it asks no network, and without
 * its script nothing is missing but filter, search and copying. @param longest of the list of posts, in characters
 */
export function renderHtml(told: ReportJson, known: HtmlFacts = {}, longest = longestPage): string {
  const report = withoutUnseen(told)
  const facts = { ...known, notices: withoutUnseen(known.notices ?? []) }
  const entries = inQueueOrder(report.posts, facts.goesOut)
  const verdict =
    facts.goesOut === true ? sayBeforeGoingOut(entries, report.findings) : sayVerdict(entries)
  const isList = entries.length > 1
  const { html: page } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${verdict} Postrider</title>
<style>${{ html: style }}</style>
</head>
<body>
${isList ? html`<a class="skip" href="#posts">To the posts</a>\n` : none}<header>
<p class="name">Postrider</p>
<h1>${verdict}</h1>
${renderAbout(report, facts)}</header>
<main>
${renderNotes(report, facts)}${renderChange(report)}${entries.length === 0 ? none : renderAll(entries, facts, longest)}</main>
${entries.length > 0 ? html`<script>${{ html: script }}</script>\n` : none}</body>
</html>
`
  return page
}

const hashed = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
/** No address but those of links, no style and no script but our own, by their hashes. */
const policy = `default-src 'none'; style-src ${hashed(style)}; script-src ${hashed(script)}; base-uri 'none'; form-action 'none'`

/** Controls and zero-width characters: nobody sees them, and some turn a line around. */
function withoutUnseen<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? visible(part) : part)),
  )
}

function renderAbout({ site, sites = [site], posts }: ReportJson, { today }: HtmlFacts): Html {
  const where = sites.flatMap(({ url }) =>
    url === null ? [] : [url.replace(/^https?:\/\//, '').replace(/\/$/, '')],
  )
  const count = posts.length === 0 ? '' : say(posts.length, 'post')
  const parts = [
    [count, sayList(where)].filter(Boolean).join(' of '),
    ...(today === undefined ? [] : [`looked at on ${sayDay(today)}`]),
  ].filter(Boolean)
  const what = parts.join(', ')
  return html`<p>${what === '' ? '' : `${what}. `}Nothing was sent.</p>
`
}
