/** What one run may ask of the world. */
export interface Limits {
  readonly requests: number
  readonly milliseconds: number
  /** Of answers, decoded. */
  readonly bytes: number
}

/** Of a run that works on what was pushed. */
export const aRun: Limits = { requests: 160, milliseconds: 60_000, bytes: 32 * 1024 * 1024 }

/**
 * Of a sweep, which looks at many posts: besides what any run may ask, two requests a post, the page
 * and a redirect or a place that it was sent to.
 */
export function aSweep({ posts, minutes }: { readonly posts: number; readonly minutes: number }) {
  const { requests, bytes } = aRun
  return {
    requests: requests + 2 * posts,
    milliseconds: minutes * 60_000,
    bytes: bytes + posts * 256 * 1024,
  }
}

export interface Budget {
  /** Takes one request; why not, where none is left. */
  take(): string | null
  /** Milliseconds that are left. */
  left(): number
  /** Is less left than that? */
  isBelow(least: Limits): boolean
  /** More time, for what passed without a request. */
  extend(milliseconds: number): void
  /** @throws Error when the bytes are used up */
  spend(bytes: number): void
}

export const timeIsUp = 'the time for requests is used up'

export function openBudget(limits: Limits): Budget {
  let until = performance.now() + limits.milliseconds
  let { requests, bytes } = limits
  const left = () => until - performance.now()
  const bytesAreUp = `the budget of ${sayBytes(limits.bytes)} is used up`
  return {
    left,
    isBelow: least =>
      requests < least.requests || left() < least.milliseconds || bytes < least.bytes,
    take() {
      if (requests <= 0) return `the budget of ${limits.requests} requests is used up`
      if (bytes < 0) return bytesAreUp
      if (left() <= 0) return timeIsUp
      requests -= 1
      return null
    },
    extend(milliseconds) {
      until += milliseconds
    },
    spend(more) {
      bytes -= more
      if (bytes < 0) throw new Error(bytesAreUp)
    },
  }
}

export function sayBytes(bytes: number): string {
  const mebibyte = 1024 * 1024
  return bytes < mebibyte ? `${Math.round(bytes / 1024)} KB` : `${Math.round(bytes / mebibyte)} MB`
}
