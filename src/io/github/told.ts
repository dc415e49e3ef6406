import type { Octokit } from 'octokit'
import type { Outage } from '../../domain.ts'
import { advice, kindOf, Refused } from '../refused.ts'
import type { Client } from './client.ts'

/**
 * Only status and message of what GitHub said; never its request, which carries the token.
 * @param missing what a 404 means: of a single thing, that it is gone
 */
async function told<T>(
  work: () => Promise<T>,
  missing: 'permission' | 'gone' = 'permission',
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused) throw error
    const { status, message = '' } = error as { status?: number; message?: string }
    if (status === undefined) throw error
    const said = `GitHub answered ${status}: ${message.split('\n')[0]}`
    throw new Refused(status === 404 ? missing : kindOf(status, message), said, undefined)
  }
}

/** The same, of what is asked by a client. */
export function toldBy(client: Client) {
  return <T>(work: (octokit: Octokit) => Promise<T>, missing?: 'permission' | 'gone') =>
    told(async () => work(await client()), missing)
}

/** The same; what is refused is an outage. */
export async function toldOrOutage<T extends object>(work: () => Promise<T>): Promise<T | Outage> {
  try {
    return await told(work)
  } catch (error) {
    if (error instanceof Refused)
      return { from: 'GitHub', why: advice(error).replace(/^GitHub /, 'it ') }
    throw error
  }
}
