import { type Html, html } from '../../markdown/safe-html.ts'
import { capital, sayCount } from '../../text/say.ts'
import { news } from './count-findings.ts'
import { digits, joined, none, prose } from './parts.ts'
import type { Entry, Turn } from './turns.ts'

/** One screen: what comes after these is in the list of posts, in the same order. */
const mostInAGroup = 5
const minutesAPlace = 5

export const turnNames: Readonly<Record<Turn, string>> = {
  fix: 'To fix',
  medium: 'To put on Medium',
  share: 'To share',
  wait: 'Waiting',
  nothing: 'Nothing to do',
  unpublished: 'Not published',
}
/** What the queue shows; the rest asks for nothing. */
const asked: readonly Turn[] = ['fix', 'medium', 'share', 'wait']

/** What to do next, over all posts, in order. */
export function renderQueue(entries: readonly Entry[]): Html {
  const groups = asked.map(turn =>
    renderGroup(
      turn,
      entries.filter(one => one.turn === turn),
    ),
  )
  const shown = groups.filter(group => group.html !== '')
  return shown.length === 0 ? html`<p>Nothing to do.</p>\n` : joined(shown, '')
}

function renderGroup(turn: Turn, entries: readonly Entry[]): Html {
  if (entries.length === 0) return none
  // One more is shorter than to say that there is one more.
  const shown = entries.slice(0, entries.length === mostInAGroup + 1 ? undefined : mostInAGroup)
  const [next] = entries.slice(shown.length)
  return html`<h3 id="turn-${turn}">${turnNames[turn]} <span class="count">${digits(entries.length)}</span></h3>
<ol class="queue" aria-labelledby="turn-${turn}">
${shown.map(renderTask)}</ol>
${next === undefined ? none : html`<p class="more"><a href="#${next.id}">${digits(entries.length - shown.length)} more</a>, in the list of posts</p>\n`}`
}

function renderTask(entry: Entry): Html {
  const { id, post } = entry
  const detail = sayDetail(entry)
  const minutes = post.next.minutes
  return html`<li><a href="#${id}" dir="auto">${post.title ?? post.path}</a>${
    minutes === undefined ? none : html` <span class="minutes">${minutes} min</span>`
  }${detail.html === '' ? none : html`<p>${detail}</p>`}</li>
`
}

/** What is wrong, what to wait for, how many places. */
function sayDetail({ turn, post }: Entry): Html {
  const places = post.opportunities.length
  if (turn === 'fix') return sayTrouble(post)
  if (turn === 'wait') return html`${post.next.text}`
  if (places === 0) return none
  return html`${turn === 'medium' ? 'Then ' : ''}${placesToShare(places, turn === 'medium')}`
}

function placesToShare(places: number, then: boolean): string {
  const named = sayCount(places, 'place')
  return `${then ? named : capital(named)} to share it, about ${places * minutesAPlace} minutes`
}

/** The first thing that is in the way, on its line. */
function sayTrouble({ findings, next }: Entry['post']): Html {
  const errors = news(findings).filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first === undefined) return html`${next.text}`
  const others = errors.length - 1
  const rest = others === 0 ? none : html` And ${sayCount(others, 'other', 'others')}.`
  return html`Line ${first.line}: ${prose(first.message)}${rest}`
}
