import { defineGate } from '../define-gate.ts'

export default defineGate({
  id: 'closed',
  shut: ({ target }) => target.closed ?? null,
})
