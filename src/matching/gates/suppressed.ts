import { hostOf } from '../../formats/url.ts'
import { defineGate } from '../define-gate.ts'

export default defineGate({
  id: 'suppressed',
  silent: true,
  shut({ target, suppressed }) {
    const host = hostOf(target.url)
    const named = suppressed.some(name => name === target.id || name.replace(/^www\./, '') === host)
    return named ? 'you asked not to suggest it' : null
  },
})
