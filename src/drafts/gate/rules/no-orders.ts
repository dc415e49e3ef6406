import { talksToMachines } from '../../evidence.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'no-orders',
  title: 'No orders to a machine',
  why: 'A page or a post can carry orders to the programs that read it; they go no further.',
  drops: ({ text }) => (talksToMachines(text) ? 'it gives orders to a program' : null),
})
