import { defineRule } from '../define-rule.ts'

const strange =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no letter holds
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u
const markup = /<[a-z!/?]|&[a-z]+;|&#\d+;|\]\(|!\[|^[ \t]*(?:#{1,6}|>|```|[-*]\s)|```|\*\*|__/im
const mention = /(?:^|[\s(])@[\w-]+|(?:^|\s)#\d+\b|\b[\w-]+\/[\w.-]+#\d+/g

export default defineRule({
  id: 'plain-text',
  title: 'Plain text',
  why: 'Markup, mentions and invisible characters do something where the text is shown or pasted.',
  drops(claim, { channel, proof }) {
    const { text } = claim
    if (strange.test(text)) return 'it holds characters that nobody sees'
    const line = channel.limits?.address === 'line'
    const shown = line ? text.replace(/^- \[[^\]]*\]\([^)\s]*\)(?: - )?/, '') : text
    if (markup.test(shown)) return 'it holds markup'
    // “Round-up #8” is a title, and shown as such.
    const foreign = (shown.match(mention) ?? []).find(
      found => !(proof(claim) ?? '').includes(found),
    )
    return foreign === undefined ? null : 'it mentions an account or an issue'
  },
})
