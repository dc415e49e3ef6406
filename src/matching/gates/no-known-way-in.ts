import { defineGate } from '../define-gate.ts'

/**
 * A place must be known to take such things: by a way in, or by something that it took. Newsletters
 * are read for links; where no way in is known, the one that fits best is shown last, and it is said.
 */
export default defineGate({
  id: 'no-known-way-in',
  title:
    'Places of which neither a way in is known, nor anything that they took; of newsletters one that fits well may stay',
  shut({ target: { kind, route, samples } }) {
    if (kind === 'newsletter' || route !== undefined || samples !== undefined) return null
    return 'we know of no way in, nor of anything like this that it took'
  },
})
