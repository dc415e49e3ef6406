import { anchor, type Html, html } from '../../markdown/safe-html.ts'
import { sayLines } from '../../text/say-lines.ts'
import type { Found } from './count-findings.ts'
import type { HtmlFacts } from './facts.ts'
import { digits, fold, mark, none, say } from './parts.ts'

/** Longer lists are those of a habit; each post tells its own. */
const mostPosts = 100

/** Findings by check, each with its posts. */
export function renderChecks(found: readonly Found[], facts: HtmlFacts): Html {
  if (found.length === 0) return html`<p>Nothing was found.</p>\n`
  return html`<ul class="checks">
${found.map(one => html`<li>${renderCheck(one, facts)}</li>\n`)}</ul>
`
}

function renderCheck({ check, severity, count, posts }: Found, { checks, home }: HtmlFacts): Html {
  const title = checks?.find(({ id }) => id === check)?.title ?? check
  const shown = posts.slice(0, mostPosts)
  const left = posts.length - shown.length
  const about =
    home === undefined
      ? html`<span class="id">${check}</span>`
      : html`<span class="id">${check}</span>: ${anchor(`${home}/blob/main/docs/checks/${check}.md`, 'why, and how to switch it off')}`
  return fold(
    html`<span class="many">${mark(severity, count)}</span> ${title}`,
    html`<p>${about}</p>
<ul>
${shown.map(({ entry: { id, post }, lines }) => html`<li><a href="#${id}" dir="auto">${post.title ?? post.path}</a>, ${sayLines(lines)}</li>\n`)}</ul>
${left === 0 ? none : html`<p>And in ${say(left, 'more post')}.</p>`}<p hidden><button type="button" data-check="${check}">Only ${posts.length === 1 ? 'this post' : `these ${digits(posts.length)} posts`} in the list</button></p>
`,
  )
}
