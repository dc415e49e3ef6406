import { defineGate } from '../define-gate.ts'

/** Where people talk, what may be said of own work is the first question; unknown, it is a no. */
export default defineGate({
  id: 'no-known-rules',
  title: 'Communities where a way to post is known, and no rule on own work',
  shut: ({ target: { kind, route } }) =>
    kind === 'community' && route !== undefined && route.rules === undefined
      ? 'we do not know its rules on posting your own work'
      : null,
})
