/** Runs `fixtures/stand-in.mjs`, which makes the requests that a test of the world tells it to make. */
import { type Run, type RunOptions, runAction } from './run-action.ts'

export interface Request {
  readonly method?: string
  readonly url: string
  readonly body?: unknown
  readonly token?: string
  /** Milliseconds until it gives up; 20,000 when left out. */
  readonly patience?: number
}
export interface Answer {
  readonly status?: number
  readonly failed?: string
  readonly headers: Readonly<Record<string, string>>
  // biome-ignore lint/suspicious/noExplicitAny: whatever a host answers
  readonly body: any
}
export interface More {
  /** Printed as it is. */
  readonly print?: string
  /** Addresses that are asked without the proxy. */
  readonly round?: readonly string[]
  readonly patience?: number
  /** `github.token` of the run. */
  readonly as?: string
}

export async function runStandIn(
  where: Pick<RunOptions, 'world' | 'workspace' | 'event'>,
  requests: readonly Request[],
  { print = '', round = [], as, ...rest }: More,
): Promise<{ readonly run: Run; readonly answers: readonly Answer[] }> {
  const run = await runAction({
    ...where,
    inputs: { requests: JSON.stringify(requests), round: JSON.stringify(round), print },
    dist: 'test/world/fixtures/stand-in.mjs',
    action: 'test/world/fixtures/action.yml',
    env: { FROM_STEP: 'yes' },
    ...(as === undefined ? {} : { token: as }),
    ...rest,
  })
  return { run, answers: JSON.parse(run.outputs.answers ?? '[]') }
}
