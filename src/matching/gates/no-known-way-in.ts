import { defineGate } from '../define-gate.ts'

const invited = new Set(['podcast', 'publication', 'writer'])

/** A place must be known to take such things: by a way in, or by something close that it took. */
export default defineGate({
  id: 'no-known-way-in',
  shut({ target }) {
    if (!invited.has(target.kind) || target.route !== undefined || target.samples !== undefined)
      return null
    return 'we know of no way in, nor of anything like this that it took'
  },
})
