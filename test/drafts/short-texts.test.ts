import { expect, test } from 'vitest'
import { writeFollowUp, writeThanks } from '../../src/drafts/follow-up.ts'
import { lengthOn, networks, writeForOwnAccounts } from '../../src/drafts/own-accounts.ts'
import { countWords } from '../../src/text/words.ts'
import { post, url } from './desk.ts'

test('two texts for own accounts, of the author’s own sentences, each within its networks', () => {
  const drafts = writeForOwnAccounts(post, url)
  expect(drafts).toHaveLength(2)
  expect(drafts[0]?.subject).toBe('Mastodon, Bluesky, X, LinkedIn')
  for (const { text, subject = '', claims = [] } of drafts) {
    for (const { from } of claims) expect(from[0]).toMatch(/^post:/)
    for (const network of networks.filter(({ title }) => subject.includes(title)))
      expect(lengthOn(network, text ?? '', url)).toBeLessThanOrEqual(network.characters)
  }
})

test('a link counts 23 on X, however long it is, and as written on Bluesky', () => {
  const long = `https://notes.example/${'a'.repeat(300)}`
  const [mastodon, bluesky, x] = networks
  expect(lengthOn(x!, `Words ${long}`, long)).toBe(29)
  expect(lengthOn(mastodon!, `Words ${long}`, long)).toBe(29)
  expect(lengthOn(bluesky!, `Words ${long}`, long)).toBe(6 + long.length)
})

test('the follow-up has a way out and is the last word; thanks ask for nothing', () => {
  const nudge = writeFollowUp(post, url, {}).text ?? ''
  expect(nudge).toContain('then I will leave it')
  expect(countWords(nudge)).toBeLessThan(40)
  expect(writeThanks(post, url, {}).text).not.toMatch(/\?|could|would/)
})
