import { hostOf } from '../../formats/url.ts'
import { sayMonth } from '../../text/days.ts'
import { defineGate } from '../define-gate.ts'

export default defineGate({
  id: 'already-linked',
  title: 'Places that link to the blog already',
  shut({ target, ownHosts }) {
    const sample = target.samples?.find(({ url }) => {
      const host = url === undefined ? null : hostOf(url)
      return host !== null && ownHosts.includes(host)
    })
    if (sample === undefined) return null
    const when = sample.date === undefined ? '' : ` (${sayMonth(sample.date)})`
    return `it links to your site already: “${sample.title}”${when}`
  },
})
