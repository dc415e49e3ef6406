import { codeLanguages } from '../../markdown/code-languages.ts'
import { besideCode, codeOfTopic } from '../code-of-topic.ts'
import { defineGate } from '../define-gate.ts'
import { isNews } from '../is-news.ts'

/** Words from which a post has more to say than its code; a habit. */
const thorough = 700

/** Notes on a build, in YAML, that name the language of the project: its people want the language. */
export default defineGate({
  id: 'other-code',
  title: `Places about one language, for a post of less than ${thorough} words whose code is all in others, and which is no news`,
  shut({ post, target }) {
    // The most telling topic of a place is its first.
    const [language = ''] = target.topics
    const names = codeOfTopic.get(language)
    if (names === undefined || post.content.words >= thorough || isNews(post)) return null
    const written = codeLanguages(post.content).filter(name => !besideCode.has(name))
    return written.length === 0 || written.some(name => names.has(name))
      ? null
      : 'the code of your post is in other languages than the one that it is about'
  },
})
