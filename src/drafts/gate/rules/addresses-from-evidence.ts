import { defineRule } from '../define-rule.ts'

const addresses =
  /\b(?:[a-z][a-z0-9+.-]*:\/\/|mailto:|javascript:|data:|www\.)\S+|[\w.+-]+@[\w-]+\.\w+|\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|co|ai|app|ly|me|info|biz|xyz|ru|cn|example|test)\b(?:\/\S*)?/gi

export default defineRule({
  id: 'addresses-from-evidence',
  title: 'No address but that of the post, and what the evidence names',
  why: 'A link to somewhere else is what a spammer, or an injected order, would add.',
  drops(claim, { brief, proof }) {
    const evidence = (proof(claim) ?? '').toLowerCase()
    const left = claim.text.replaceAll(brief.url, ' ')
    const foreign = [...left.matchAll(addresses)]
      .map(([address]) => address)
      .find(address => /:|@|^www\./i.test(address) || !evidence.includes(address.toLowerCase()))
    return foreign === undefined ? null : `it names the address “${foreign}”`
  },
})
