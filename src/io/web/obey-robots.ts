import type { Answer } from '../../domain.ts'
import { type Robots, readRobots } from '../../formats/robots.ts'

/** Why a stranger's address is not asked; null when it may be. */
export type ObeyRobots = (url: string) => Promise<string | null>

/**
 * robots.txt by RFC 9309, once a host and run: a clear no of the host (4xx) allows everything; while
 * it cannot tell (5xx, 429, no answer), nothing is asked of it.
 */
export function openRobots(get: (url: string) => Promise<Answer>): ObeyRobots {
  const known = new Map<string, Promise<Robots | string>>()
  return async url => {
    const { origin } = new URL(url)
    const rules = known.get(origin) ?? ask(origin)
    known.set(origin, rules)
    const found = await rules
    if (typeof found === 'string') return found
    return found.allows(url) ? null : 'its robots.txt asks programs to leave this address alone'
  }

  async function ask(origin: string): Promise<Robots | string> {
    const url = `${origin}/robots.txt`
    const answer = await get(url)
    if (!answer.ok) return notNow(answer.why)
    if (answer.status >= 500 || answer.status === 429) return notNow(`it answers ${answer.status}`)
    return readRobots(url, answer.status === 200 ? answer.body : '')
  }
}

function notNow(why: string): string {
  return `its robots.txt could not be read, so it is left alone for now: ${why}`
}
