import { sayDay } from '../../text/days.ts'
import { defineGate } from '../define-gate.ts'

export default defineGate({
  id: 'deadline-passed',
  title: 'Calls for papers that are over',
  shut: ({ target, today }) =>
    target.deadline !== undefined && target.deadline < today
      ? `its call for papers closed on ${sayDay(target.deadline)}`
      : null,
})
