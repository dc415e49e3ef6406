import type { Post } from '../../domain.ts'
import { linesOfCode } from '../../markdown/lines-of-code.ts'
import { phrases } from '../../text/phrases.ts'
import { isAnniversary } from '../anniversary.ts'
import { defineGate } from '../define-gate.ts'
import { isOnThisProject } from '../on-this-project.ts'

const house = phrases(String.raw`
  sponsor(?:s|ships?|ing)?|donat(?:es?|ions?)|fundrais\w+|funding(?! in\b)|spending plan|scholarships?
  (?:is|are|we['’]re) hiring|joins (?:the|us|as)|election results|representative selections|co-?lead
  partnership|partners with|to collaborate|(?:letter|note) from (?:our|the)|spotlight on|contributor stor(?:y|ies)
  my (?:new )?(?:role|job) (?:at|as)|(?:i|we) (?:have |['’]ve )?joined|pairing with
  welcom(?:e|ing) [\p{L} ]+ to the [\p{L}\-. ]*team|(?:are|is) joining|changes to [\p{L}\-. ]*team$|new [\p{L} ]*directors?
  all hands|program management update|leadership council|(?:removing )?inactive members|changes in the [\p{L}\-. ]*team$
  (?:team|board) advis[eo]rs|re-?organi[sz]ing the [\p{L}\-. ]*team|announcing the [\p{L}\-/. ]*(?:working group|team(?=$|!))|paying contributors
  transparency report|annual report|year in review|our \w+ anniversary|one year of
  (?:team|membership|governance) updates?(?! (?:and|&) roadmap)|(?:maintainer|contributor) spotlight|steering (?:cycle|committee)
  summer of code|season of docs|gsoc|outreachy|call for contributors|meet our contributors|running out of money|maintainers? fund|trademark (?:draft|policy)
  contributor (?:celebration|day|summit|website)|(?:conf|conference) (?:lineup|updates?|schedule)|event lineup
  (?:announcing|introducing|welcome to) (?:the|our) (?:[\p{L}.\-]+ )*(?:blog|podcast|newsletter|website|forum|discord|slack)(?=$|!)
  changes to (?:the |our )?(?:[\p{L}.\-]+ )*(?:forum|discord|slack)(?=$|!)
  new (?:logo|look) (?:for|of)|rebrand(?:s|ed|ing)?
  looking for (?:an?|new|more) (?:new )?(?:maintainers?|contributors?)
  (?:first|our) [\d,]+ (?:stars|users|customers|downloads|followers)
`)

/** What a site is built with may be shown by its code, which helps others. */
const site = phrases('(?:this|my|our) (?:web)?(?:site|blog) is now')
/** Lines of code; a habit. */
const fewestLines = 5

/** “Meet us at SortCon 2026”; beacons and silicon have a small c. */
const atMeeting = /\bat \p{Lu}\w*Conf?\b(?: \p{L}{2,3})?(?: \d{4})?$/u
const tags = new Set(['anniversary', 'donations', 'sponsors', 'sponsorship', 'sponsorships'])

function isOfHouse(post: Post): boolean {
  return (
    house.test(post.title) ||
    atMeeting.test(post.title) ||
    (site.test(post.title) && linesOfCode(post.content) < fewestLines) ||
    post.tags.some(tag => tags.has(tag.toLowerCase())) ||
    isAnniversary(post)
  )
}

/**
 * Money, people, years, meetings and the own site are for those who follow a project: the other
 * readers learn nothing. Letters on that very project tell of them.
 */
export default defineGate({
  id: 'house-news',
  title:
    'All places but letters on that very project, for a post on the funding, people, years, meetings or website of a project itself',
  shut: facts =>
    isOfHouse(facts.post) && !(facts.target.kind === 'newsletter' && isOnThisProject(facts))
      ? 'your post is news of your own project, and it wants what helps its readers'
      : null,
})
