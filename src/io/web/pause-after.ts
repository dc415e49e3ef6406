import type { Sent } from './send.ts'

/** How long a host is to be left alone after an answer. */
export interface Pause {
  readonly milliseconds: number
  /** Is it worth asking once more after that? */
  readonly again: boolean
  /** In words, for who is told to wait; null where only we think so. */
  readonly why: string | null
}

const backOff = 1000
const year = 365 * 24 * 60 * 60 * 1000
/** These pass: the machine in front could not reach the one behind. */
const passing = new Set([502, 503, 504])

/** `Retry-After` of 429 and 503 in both its forms (RFC 9110, 10.2.3); null: nothing to mind. */
export function pauseAfter(sent: Sent, now: number): Pause | null {
  if (!sent.ok) return sent.cut ? { milliseconds: backOff, again: true, why: null } : null
  const { status, headers } = sent
  if (status === 429 || status === 503) {
    const milliseconds = readRetryAfter(headers, now)
    if (milliseconds !== null)
      return {
        milliseconds,
        again: true,
        why: `it answers ${status} and asks to wait until ${sayTime(now + milliseconds)}`,
      }
  }
  // “Too many”, and not for how long: a minute is usual, which is all the time that a run has.
  if (status === 429) return { milliseconds: Infinity, again: false, why: 'it answered 429 before' }
  if (passing.has(status)) return { milliseconds: backOff, again: true, why: null }
  if (sent.pause === undefined) return null
  const why = `it asks to wait until ${sayTime(now + sent.pause)}`
  return { milliseconds: sent.pause, again: false, why }
}

/** With the pause that its body asks for; `field` of the JSON holds the seconds. */
export function withPause(sent: Sent, field: string | undefined): Sent {
  if (field === undefined || !sent.ok) return sent
  const seconds = Number(readField(sent.body, field))
  return seconds > 0 ? { ...sent, pause: Math.min(seconds * 1000, year) } : sent
}

function readField(body: string, field: string): unknown {
  try {
    return Object(JSON.parse(body))[field]
  } catch {
    return undefined
  }
}

/** Against the clock of the host where it shows one: ours may be wrong. */
function readRetryAfter(headers: Readonly<Record<string, string>>, now: number): number | null {
  const said = headers['retry-after']?.trim() ?? ''
  if (/^\d+$/.test(said)) return Math.min(Number(said) * 1000, year)
  const until = / GMT$/.test(said) ? Date.parse(said) : Number.NaN
  if (Number.isNaN(until)) return null
  const theirs = Date.parse(headers.date ?? '')
  return Math.min(Math.max(0, until - (Number.isNaN(theirs) ? now : theirs)), year)
}

function sayTime(milliseconds: number): string {
  const iso = new Date(milliseconds).toISOString()
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`
}
