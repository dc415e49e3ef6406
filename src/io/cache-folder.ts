import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** The user's folder for what can be fetched again; the variable counts where it is absolute (XDG). */
export function cacheFolder(): string {
  const set = process.env.XDG_CACHE_HOME ?? ''
  return join(isAbsolute(set) ? set : join(homedir(), '.cache'), 'postrider', 'web')
}
