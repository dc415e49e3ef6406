import { withoutTracking } from '../../../formats/url.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'one-link',
  title: 'One link, to the canonical address',
  why: 'Two links look like a campaign, a tracked one like an advertisement, and none leaves the reader to search.',
  refuses({ text, brief, channel }) {
    if (channel.limits === null || channel.limits.address === 'none') return null
    const count = text.split(brief.url).length - 1
    if (count !== 1)
      return count === 0
        ? 'the address of the post is missing'
        : 'the address stands in it more than once'
    if (/https?:/i.test(text.replace(brief.url, ''))) return 'it holds a second link'
    const plain = brief.plainUrl
    return withoutTracking(plain) === plain ? null : 'the canonical holds tracking parameters'
  },
})
