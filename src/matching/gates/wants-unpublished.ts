import { defineGate } from '../define-gate.ts'

/** A post that is out is not new to them; at most a sequel is. */
export default defineGate({
  id: 'wants-unpublished',
  title: 'Publications and programmes that take only what stands nowhere yet',
  shut: ({ target }) =>
    target.wants === 'unpublished'
      ? 'it takes work that has not been published; you could pitch a sequel'
      : null,
})
