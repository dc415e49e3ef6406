import { anchor, type Html, html } from '../../markdown/safe-html.ts'
import { placeOfKind } from '../../text/target-kinds.ts'
import { countWords } from '../../text/words.ts'
import type { PostJson } from '../report-schema.ts'
import { fold, none } from './parts.ts'

type Opportunity = PostJson['opportunities'][number]

const ways: Readonly<Record<NonNullable<Opportunity['route']>['how'], string>> = {
  form: 'its submission page',
  'pull-request': 'a pull request',
  'e-mail': 'by e-mail, as its page invites',
  comment: 'a comment',
  submit: 'submit the address',
  'call-for-papers': 'its call for papers',
}

/** A place: why, how to reach it, and the draft. */
export function renderPlace({ name, url, kind, fit, because, route, draft }: Opportunity): Html {
  return html`<li><p><strong>${anchor(url, name)}</strong>, ${placeOfKind[kind]}. ${fit === 'good' ? 'Good fit.' : 'Possible fit.'}</p>
${because.map(reason => html`<p>${renderBecause(reason, url)}</p>\n`)}${renderRoute(route)}${renderDraft(draft)}</li>
`
}

/** The quote in a reason is its link, else it follows; the place itself is linked already. */
function renderBecause({ text, evidence }: Opportunity['because'][number], known: string): Html {
  if (evidence === null || evidence === known) return html`${text}`
  const [, before, words, after] = /^(.*?)(“.+?”)(.*)$/s.exec(text) ?? []
  if (words === undefined) return html`${text} (${anchor(evidence, 'look')})`
  return html`${before ?? ''}${anchor(evidence, words)}${after ?? ''}`
}

function renderRoute(route: Opportunity['route']): Html {
  if (route === null) return html`<p>How: no submission page known.</p>\n`
  const rules = (route.rules ?? []).map(rule => ` ${rule.replace(/\.?$/, '.')}`).join('')
  return html`<p>How: ${anchor(route.url, ways[route.how])}.${rules}</p>\n`
}

function renderDraft({ channel, subject, text, checklist }: Opportunity['draft']): Html {
  const mind = list(checklist)
  if (text === null) {
    const title = subject === undefined ? none : html`<p>Title to use: “${subject}”.</p>\n`
    return html`${title}${fold(html`What to mind, and to write from`, mind)}`
  }
  const isLine = channel === 'list-pull-request'
  const title =
    isLine || subject === undefined
      ? none
      : html`<p class="where">Subject: <strong dir="auto">${subject}</strong></p>\n`
  return fold(
    html`${isLine ? 'The line to add' : `Draft, ${countWords(text)} words`}`,
    html`${title}<pre class="draft${isLine ? ' line' : ''}" dir="auto">${text}</pre>
<p class="where" hidden><button type="button" data-copy>Copy</button> <output></output></p>
${mind}`,
  )
}

const list = (items: readonly string[]): Html =>
  items.length === 0 ? none : html`<ul>${items.map(one => html`<li>${one}</li>`)}</ul>\n`
