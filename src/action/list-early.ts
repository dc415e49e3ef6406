/** GitHub is asked for the issues before the blog is read: it answers while this process loads and reads. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Config, Event, Issues } from '../domain.ts'

/** The same issues; where this run is going to list them, it returns when the request is on its way. */
export async function listEarly(issues: Issues, event: Event, config: Config): Promise<Issues> {
  if (config.tracker.off || !willList(event)) return issues
  const listed = issues.list()
  await Promise.race([listed.catch(() => {}), isSent()])
  return { ...issues, list: () => listed }
}

function willList(event: Event): boolean {
  return event.kind === 'push'
    ? event.defaultBranch
    : event.kind === 'sweep' || event.kind === 'issue'
}

/** Undici tells it, be it Node's or ours. */
function isSent(): Promise<void> {
  return new Promise(done => {
    const sent = () => {
      unsubscribe('undici:client:sendHeaders', sent)
      done()
    }
    subscribe('undici:client:sendHeaders', sent)
  })
}
