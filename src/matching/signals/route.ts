import { defineSignal } from '../define-signal.ts'

/** A place with a known way in comes before one without. It ranks; how to reach it is said apart. */
export default defineSignal({
  id: 'route',
  title: 'A known way in',
  weight: 0.05,
  score: ({ target }) => ({ value: target.route === undefined ? 0 : 1, because: null }),
})
