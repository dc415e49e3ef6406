import { isEnglish } from '../../../text/english.ts'
import { spellingOf } from '../../../text/spelling.ts'
import { spellingIn } from '../../author-voice.ts'
import { inEnglish } from '../../outline.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'same-language',
  title: 'The language and the spelling of the post',
  why: 'A letter in another language, or another spelling, than the post is not by its author.',
  refuses({ text, brief, channel, letter, proof }) {
    if (channel.limits?.address === 'line') return null
    const said = isEnglish(text.replace(/https?:\S+|“[^”]*”/g, ' '))
    if (said !== null && said !== inEnglish(brief.post))
      return 'it is not in the language of the post'
    const own = spellingIn(brief.post.content)
    // What the post itself says is spelled as it is.
    const added = letter.paragraphs
      .flat()
      .filter(claim => !(proof(claim) ?? '').includes(claim.text))
    const here = spellingOf(added.map(claim => claim.text).join(' '))
    return own === null || here === null || own === here
      ? null
      : `its spelling is ${here}, that of the post ${own}`
  },
})
