import { wantsPeopleOnly, whyPeopleOnly } from '../../people-only.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'place-takes-text',
  title: 'The place takes such a text now',
  why: 'Some places forbid generated text, some have closed: a draft for them does harm.',
  refuses({ brief: { matched } }) {
    if (wantsPeopleOnly(matched.target)) return whyPeopleOnly(matched.target).replace(/\.$/, '')
    return matched.target.closed === undefined ? null : `the place ${matched.target.closed}`
  },
})
