import type { Day, Standing } from '../domain.ts'
import type { Tracked } from './parse-issue.ts'
import { readStanding, settle } from './standing.ts'

const head = /^[-*+] \[([ xX])\] (?:~~)?\*\*\d+ · (.*?)\*\*(?:~~)?(.*)$/

/** The places of an issue with what became of each. */
export function placesOf({ items }: Tracked, today: Day) {
  return items.map(({ number, url, ticked, markdown }) => {
    const [, , name = '', behind = ''] = head.exec(markdown.split('\n')[0] ?? '') ?? []
    const standing: Standing = settle(ticked, readStanding(behind, today).said, null, today)
    return { number, url, name: name.replace(/^\[(.*)\]\(\S*\)$/, '$1'), standing }
  })
}
