import { defineRule } from '../define-rule.ts'

/** What people who get many letters stop reading at; each with what it is. */
const banned: readonly (readonly [RegExp, string])[] = [
  [
    /\b(love|loved|adore|enjoyed|big fan of|huge fan of|fan of|admire|impressed by) (your|you|the work)\b|\b(great|amazing|awesome|fantastic|wonderful|excellent|brilliant|incredible) (newsletter|podcast|blog|work|content|site|publication|community|job|article|list)\b|\bkeep up\b/i,
    'flatters',
  ],
  [
    /\bhope (this|you|all)\b.{0,30}\b(finds?|well|great)\b|\bi came across\b|\bstumbled (up)?on\b|\bjust (checking|following|circling)\b|\bcircl(e|ing) back\b|\btouch(ing)? base\b|\bquick (question|favou?r)\b|\breach(ing)? out\b|\bas per\b|\bdear (sir|madam|editor|webmaster)\b/i,
    'is a phrase of mass mail',
  ],
  [
    /\b(backlinks?|link (exchange|swap|building|juice)|do.?follow|guest post(ing)? opportunit|domain (authority|rating)|seo|rank(ing)? (higher|on google)|in exchange for|pay you|paid placement|affiliate)\b/i,
    'trades in links',
  ],
  [
    /\b(guarantee[ds]?|act now|limited time|don['’]t miss|last chance|asap|urgent(ly)?|hurry|once in a lifetime|risk.free|100 ?%)\b/i,
    'presses or promises',
  ],
  [
    /\b(game.?changer|game.?changing|revolutioni[sz]e|cutting.edge|world.class|next.level|must.read|ultimate guide|mind.?blowing|jaw.?dropping|unlock the (power|secrets?)|supercharge|delve)\b/i,
    'is a slogan',
  ],
  [/^\s*(re|fwd?|aw|wg)\s*:/i, 'pretends an earlier exchange'],
  [
    /\b(api.?key|password|secret|access token|credentials?|environment variables?|system prompt)\b/i,
    'asks for or tells of secrets',
  ],
]

export default defineRule({
  id: 'no-banned-phrases',
  title: 'No flattery, mass-mail phrase, trade, pressure or slogan',
  why: 'They are what makes an editor stop reading.',
  drops(claim, { proof }) {
    // What the post itself says is its author’s to say.
    const own = claim.from.some(id => id.startsWith('post:')) ? (proof(claim) ?? '') : ''
    for (const [pattern, what] of banned) {
      const found = pattern.exec(claim.text)?.[0]
      if (found !== undefined && !own.includes(found)) return `“${found}” ${what}`
    }
    return null
  },
  refuses({ letter: { subject } }) {
    const found = banned.find(
      ([pattern], i) => (i < 4 || i === 5) && pattern.test(subject?.text ?? ''),
    )
    return found === undefined ? null : `its subject ${found[1]}`
  },
})
