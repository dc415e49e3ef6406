import { sayList } from '../../text/say.ts'
import { defineSignal } from '../define-signal.ts'

/** Who lists what you compete with may well list you. */
export default defineSignal({
  id: 'competitor',
  title: 'Links to a competitor that you named, and none to you',
  weight: 0.15,
  score({ target: { linksTo = [], url } }) {
    if (linksTo.length === 0) return null
    const hosts = linksTo.slice(0, 2)
    const who = `your competitor${hosts.length === 1 ? '' : 's'} ${sayList(hosts)}`
    return {
      value: Math.min(1, linksTo.length / 2),
      because: { text: `It links to ${who}, not to you.`, evidence: url },
    }
  },
})
