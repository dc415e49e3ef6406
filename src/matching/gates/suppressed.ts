import { placeOf } from '../../formats/place-of.ts'
import { hostOf } from '../../formats/url.ts'
import { defineGate } from '../define-gate.ts'

export default defineGate({
  id: 'suppressed',
  title: 'Places that you asked not to suggest',
  silent: true,
  shut({ target, suppressed }) {
    const names = [target.id, placeOf(target.url), hostOf(target.url)].map(name =>
      name?.toLowerCase(),
    )
    const named = suppressed.some(name => names.includes(name.toLowerCase().replace(/^www\./, '')))
    return named ? 'you asked not to suggest it' : null
  },
})
