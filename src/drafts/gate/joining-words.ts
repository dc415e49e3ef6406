import { termsOf } from '../../text/terms.ts'

/** Words that say who writes to whom and why, and nothing of the post or the place. */
export const joining = new Set(
  termsOf(
    'hello judge takes write wrote writing written post piece link links linked read reads reader readers suit suits fit fits issue short long whole stands own site canonical first published keep keeps stay stays leads lead submit take pitch idea conversation episode guest worth line update sections section covers cover talk grows room judge near meet case goes go follow mine ours rest start place may would like here there use about on it in two and one',
  ).map(({ key }) => key),
)
