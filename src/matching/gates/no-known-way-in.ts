import { defineGate } from '../define-gate.ts'

/** A place must be known to take such things: by a way in, or by something that can be looked up. */
export default defineGate({
  id: 'no-known-way-in',
  title: 'Places of which neither a way in is known, nor anything that they took',
  shut: ({ target: { route, samples = [] } }) =>
    route === undefined && !samples.some(({ url, date }) => url !== undefined || date !== undefined)
      ? 'we know of no way in, nor of anything like this that it took'
      : null,
})
