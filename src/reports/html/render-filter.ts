import { type Html, html } from '../../markdown/safe-html.ts'
import type { Found } from './count-findings.ts'
import { digits, none } from './parts.ts'
import { turnNames } from './render-queue.ts'
import { type Stop, stations } from './stations.ts'
import { type Entry, turns } from './turns.ts'

/** Shown by the script alone: without one, there is nothing that could filter. */
export function renderFilter(
  entries: readonly Entry[],
  stops: readonly Stop[],
  found: readonly Found[],
): Html {
  const ofTurn = turns.flatMap(turn => {
    const count = entries.filter(one => one.turn === turn).length
    return count === 0 ? [] : [{ value: turn, name: turnNames[turn], count }]
  })
  const ofStop = stops.flatMap(({ station, count }) =>
    count === 0 ? [] : [{ value: station, name: stations[station], count }],
  )
  const ofCheck = found.map(({ check, posts }) => ({
    value: check,
    name: check,
    count: posts.length,
  }))
  return html`<form id="filter" role="search" aria-label="Posts" hidden>
<p class="search"><label for="find">Search</label><input id="find" type="search" autocomplete="off" spellcheck="false" aria-describedby="finds"><span id="finds" class="unseen">Titles, paths, findings and places. The list changes as you type.</span></p>
${select('turn', 'Next', ofTurn)}${select('stop', 'Where', ofStop)}${select('check', 'Finding', ofCheck)}<p class="told"><output id="told" aria-live="polite">${digits(entries.length)} posts</output> <button id="all" type="button" hidden>Show all</button></p>
</form>
`
}

interface Choice {
  readonly value: string
  readonly name: string
  readonly count: number
}

function select(id: string, label: string, choices: readonly Choice[]): Html {
  if (choices.length === 0) return none
  return html`<p><label for="${id}">${label}</label><select id="${id}"><option value="">Any</option>
${choices.map(({ value, name, count }) => html`<option value="${value}">${name} (${digits(count)})</option>\n`)}</select></p>
`
}
