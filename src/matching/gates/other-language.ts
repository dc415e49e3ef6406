import { english } from '../../markdown/language-of.ts'
import { defineGate } from '../define-gate.ts'

export default defineGate({
  id: 'other-language',
  title: 'Places in another language than the post',
  shut({ target, language }) {
    const theirs = target.language ?? english
    if (language === theirs) return null
    const ours = language === null ? 'seems to be in another' : `is in ${nameOf(language)}`
    return `it is in ${nameOf(theirs)}, and your post ${ours}`
  },
})

function nameOf(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
}
