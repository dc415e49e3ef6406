import { defineRule } from '../define-rule.ts'

const line = /^- \[([^[\]]+)\]\((https?:\/\/[^\s()]+(?:\([^\s()]*\))?[^\s()]*)\)(?: - (.+))?$/
const longest = 180

/** As awesome-lint and the guidelines of sindresorhus/awesome have it. */
export default defineRule({
  id: 'list-line',
  title: 'A line that the linter of the list takes',
  why: 'The first answer to a pull request is that of a linter.',
  refuses({ text, channel, brief }) {
    if (channel.limits?.address !== 'line') return null
    const [, title = '', , about = ''] = line.exec(text) ?? []
    if (title === '') return 'it has not the form “- [Title](address) - Description.”'
    if (brief.matched.target.kind === 'newsletter') return null
    if (about === '') return 'no sentence of the post says what it is'
    if (/[.!]$/.test(title.trim())) return 'the title in it ends with a full stop'
    if (about.length > longest)
      return `its description has ${about.length} characters, ${longest} are usual`
    if (
      /\b(awesome|amazing|best|ultimate|incredible|revolutionary|game.?changing)\b|!/i.test(about)
    )
      return 'its description praises'
    if (/\b(I|we|my|our)\b/.test(about))
      return 'its description speaks of “I”, and a list has no “I”'
    const notes = (brief.matched.target.samples ?? []).flatMap(({ note }) => note ?? [])
    const bare =
      notes.length >= 3 && notes.filter(note => /[^.!?]$/.test(note)).length > notes.length / 2
    if (!bare && !/[.)]$/.test(about)) return 'its description does not end with a full stop'
    return about.trim().toLowerCase().replace(/\.$/, '') === title.trim().toLowerCase()
      ? 'its description only repeats the title'
      : null
  },
})
