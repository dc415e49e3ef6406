import { defineGate } from '../define-gate.ts'

export default defineGate({
  id: 'closed',
  title: 'Places that are paused, archived or at their end',
  shut: ({ target }) => target.closed ?? null,
})
