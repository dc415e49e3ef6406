import { type Budget, timeIsUp } from './budget.ts'
import { pauseAfter } from './pause-after.ts'
import type { Failed, Sent } from './send.ts'

/** One request a host at a time, some time apart, and not before it wants to be asked again. */
export type TakeTurns = (
  host: string,
  attempt: () => Promise<Sent>,
  mayRepeat?: boolean,
) => Promise<Sent>

interface Host {
  line: Promise<unknown>
  /** When it may be asked again, in milliseconds of `performance.now`. */
  opens: number
  /** Said by the host, or by its answers; null: our own pace. */
  why: string | null
}

/**
 * A request that fails in passing is repeated once, where time and requests are left; a host that
 * asks for more time than the run has is not asked again in it.
 */
export function openTurns(budget: Budget, pace: number): TakeTurns {
  const hosts = new Map<string, Host>()
  return (name, attempt, mayRepeat = true) => {
    const host = hosts.get(name) ?? { line: Promise.resolve(), opens: 0, why: null }
    hosts.set(name, host)
    const turn = host.line.then(() => attemptTwice(host, attempt, mayRepeat))
    host.line = turn
    return turn
  }

  async function attemptTwice(
    host: Host,
    attempt: () => Promise<Sent>,
    mayRepeat: boolean,
  ): Promise<Sent> {
    const first = await attemptOnce(host, attempt, null)
    return first.again && mayRepeat
      ? (await attemptOnce(host, attempt, first.sent)).sent
      : first.sent
  }

  /** @param before what stands when there is no other attempt */
  async function attemptOnce(host: Host, attempt: () => Promise<Sent>, before: Sent | null) {
    const refused = (await opening(host)) ?? budget.take()
    if (refused !== null) return { sent: before ?? failed(refused), again: false }
    const sent = await attempt()
    const pause = pauseAfter(sent, Date.now())
    host.opens = performance.now() + Math.max(pace, pause?.milliseconds ?? 0)
    host.why = pause?.why ?? null
    const told = pause?.again && pause.why !== null ? failed(pause.why) : sent
    return { sent: told, again: pause?.again ?? false }
  }

  /** Waits until the host may be asked; why not, when that is after the end of the run. */
  async function opening(host: Host): Promise<string | null> {
    const milliseconds = host.opens - performance.now()
    if (milliseconds <= 0) return null
    if (milliseconds >= budget.left()) return host.why ?? timeIsUp
    await new Promise(resolve => setTimeout(resolve, milliseconds))
    return null
  }
}

function failed(why: string): Failed {
  return { ok: false, why }
}
