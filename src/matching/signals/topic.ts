import { defineSignal } from '../define-signal.ts'
import { termsOfName, termsOfTopics } from '../target-terms.ts'

/**
 * The place says itself, in its topics or its name, that it is about what the post is about. A word
 * of a name counts when it is a topic somewhere: “Cloud Four” is not about four.
 */
export default defineSignal({
  id: 'topic',
  weight: 0.4,
  score({ target, isTopic, coreWith, focusOn, say }) {
    const named = [...termsOfName(target)].filter(isTopic)
    const terms = new Set([...termsOfTopics(target), ...named])
    const words = coreWith(terms)
    if (words.length === 0) return null
    return {
      value: focusOn(terms),
      because: { text: `It is about ${say(words)}, and so is your post.`, evidence: target.url },
    }
  },
})
