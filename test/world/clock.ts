/**
 * The time of a world. The emulator dates what it keeps with the real time; here each real time is
 * told as the time that the world had then, so a journey can open an issue "three weeks ago".
 */
export interface Clock {
  now(): Date
  /** From now on it is this time. */
  set(iso: string): Promise<void>
  /** A time of the emulator as a time of the world, in whole seconds as GitHub tells them. */
  tell(real: string): string
  /** A time of the world as a time of the emulator. */
  real(told: string): string
}

interface Span {
  readonly from: number
  readonly shift: number
}

export function startClock(now?: string): Clock {
  const shiftTo = (iso: string) => Date.parse(iso) - Date.now()
  const spans: Span[] = [{ from: 0, shift: now === undefined ? 0 : shiftTo(now) }]
  const shiftAt = (real: number) => spans.findLast(({ from }) => from <= real)!.shift
  return {
    now: () => new Date(Date.now() + spans.at(-1)!.shift),
    async set(iso) {
      // What was written before belongs to the span before, also within one millisecond.
      await new Promise(resolve => setTimeout(resolve, 2))
      spans.push({ from: Date.now(), shift: shiftTo(iso) })
    },
    tell: real => seconds(Date.parse(real) + shiftAt(Date.parse(real))),
    real(told) {
      const time = Date.parse(told)
      const index = spans.findIndex(
        ({ shift }, at) => time - shift < (spans[at + 1]?.from ?? Number.POSITIVE_INFINITY),
      )
      const { from, shift } = spans[index]!
      // A time that was jumped over is the moment of the jump.
      return new Date(Math.max(time - shift, from)).toISOString()
    },
  }
}

function seconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}
