/** Faults that a test scripts: what GitHub, or the way to it, may do to a request. */
import type { Call } from './github-refusals.ts'

export interface Fault {
  /** Any method when it is left out. */
  readonly method?: string
  /** Matched against path and query. */
  readonly path: RegExp
  /** Once when it is left out; `Infinity` for good. */
  readonly times?: number
  /**
   * `status`: answers so, and does nothing. `hang`: never answers. `cut`: ends the connection.
   * `after`: does it, then answers so, as GitHub does when it loses its own answer.
   */
  readonly do: 'status' | 'hang' | 'cut' | 'after'
  /** 500 when it is left out. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** `{message: 'Server Error'}` when it is left out. */
  readonly body?: unknown
}

/** The fault for this request, counted down; it leaves the list when its times are over. */
export function takeFault(faults: Fault[], { method, path, query }: Call): Fault | undefined {
  const url = query.size > 0 ? `${path}?${query}` : path
  const index = faults.findIndex(
    fault => (fault.method ?? method) === method && fault.path.test(url),
  )
  const fault = faults[index]
  if (!fault) return undefined
  const left = (fault.times ?? 1) - 1
  faults.splice(index, 1, ...(left > 0 ? [{ ...fault, times: left }] : []))
  return fault
}
