import { hostOf } from '../../formats/url.ts'
import { defineGate } from '../define-gate.ts'

export default defineGate({
  id: 'own-site',
  title: 'Places on your own hosts',
  silent: true,
  shut({ target, ownHosts }) {
    const host = hostOf(target.url)
    return host !== null && ownHosts.includes(host) ? 'it is your own' : null
  },
})
