import { phrases } from '../../text/phrases.ts'
import { defineGate } from '../define-gate.ts'

const house = phrases(String.raw`
  sponsor(?:s|ships?|ing)?|donat(?:es?|ions?)|fundrais\w+|funding(?! in\b)|spending plan|scholarships?
  (?:is|are|we['’]re) hiring|joins (?:the|us|as)|election results|representative selections|co-?lead
  partnership|partners with|to collaborate|(?:letter|note) from (?:our|the)|spotlight on|contributor stor(?:y|ies)
  my (?:new )?(?:role|job) (?:at|as)|(?:i|we) (?:have |['’]ve )?joined|pairing with
  welcom(?:e|ing) [\p{L} ]+ to the [\p{L}\-. ]*team|(?:are|is) joining|changes to [\p{L}\-. ]*team$|new [\p{L} ]*directors?
  all hands|program management update|leadership council|(?:removing )?inactive members|changes in the [\p{L}\-. ]*team$
  (?:team|board) advis[eo]rs|re-?organi[sz]ing the [\p{L}\-. ]*team|announcing the [\p{L}\-/. ]*working group|paying contributors
  transparency report|annual report|year in review|our \w+ anniversary|one year of
  (?:team|membership|governance) updates?|(?:maintainer|contributor) spotlight|steering (?:cycle|committee)
  looking for (?:an?|new|more) (?:new )?(?:maintainers?|contributors?)
  (?:first|our) [\d,]+ (?:stars|users|customers|downloads|followers)
`)

/** Money, people and years of a project are for those who follow it: the other readers learn nothing. */
export default defineGate({
  id: 'house-news',
  title: 'All places, for a post on the funding, people or years of a project itself',
  shut: ({ post: { title } }) =>
    house.test(title)
      ? 'your post is news of your own project, and it wants what helps its readers'
      : null,
})
