import { countWords } from '../../../text/words.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'length',
  title: 'As long as the channel wants it',
  why: 'Editors read the first lines; a text of a few words says nothing.',
  refuses({ text, channel }) {
    if (channel.limits === null) return null
    const [least, most] = channel.limits.words
    const words = countWords(text.replace(/https?:\S+/g, ''))
    if (words < least) return `with ${words} words it says too little`
    return words > most ? `with ${words} words it is too long, ${most} are read` : null
  },
})
