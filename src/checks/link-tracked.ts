import { absolute, ownLinks } from '../formats/own-links.ts'
import { parseUrl, withoutParameters } from '../formats/url.ts'
import { capital, oneOrMany, sayCount, sayList } from '../text/say.ts'
import { sayLines } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { editAddress } from './edit-address.ts'
import { homeOf } from './own-post.ts'

/** Set by mail and advertisement services for one reader, or by the author for a campaign. */
const personal = /^(?:fbclid|gclid|msclkid|mc_cid|mc_eid|_hs(?:enc|mi))$/i
const campaign = /^utm_/i

export default defineCheck({
  id: 'link-tracked',
  title: 'Warn about tracking parameters in links',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'On links within your own site, utm parameters start a new visit in most statistics, so that the real origin of a reader is lost. The ids of mail and advertisement services (gclid, fbclid, mc_eid) in any link credit all your readers to one click. For the copy on Medium, add utm_source=medium there.',
  evidence: [
    'https://support.google.com/analytics/answer/10917952',
    'https://support.google.com/google-ads/answer/9744275',
  ],
  examples: {
    pass: [
      {
        name: 'Plain addresses, and what another site asks for',
        file: '---\ntitle: A\n---\nSee [queues](/queue?size=2) and the photo by [Ada](https://example.org/@ada?utm_source=site&utm_medium=referral).\n',
      },
      {
        name: 'In code',
        file: '---\ntitle: A\n---\nAdd `?utm_source=mail` to [the address](/queue).\n',
      },
    ],
    fail: [
      {
        name: 'A campaign on an own link',
        file: '---\ntitle: A\n---\nSee [queues](https://example.com/queue?utm_source=blog&utm_medium=post).\n',
        says: ['One link carries utm_source and utm_medium, on line 4.'],
      },
      {
        name: 'The id of a click',
        file: '---\ntitle: A\n---\nSee [lamps](https://example.org/lamps?gclid=Ab1) and [queues](/queue?utm_source=blog).\n',
        says: ['Two links carry gclid and utm_source, on line 4.'],
      },
      {
        name: 'Ids alone',
        file: '---\ntitle: A\n---\nSee [lamps](https://example.org/lamps?size=2&gclid=Ab1#new) and <a href="https://example.org/bulbs?fbclid=c">bulbs</a>.\n',
        says: ['Two links carry gclid and fbclid, on line 4.'],
      },
    ],
  },
  *run(subject) {
    const { links } = subject.post.content
    const own = new Set(ownLinks(subject.post.content, homeOf(subject)))
    const names = new Set<string>()
    const found = links.filter(link => {
      const url = own.has(link) ? absolute(link.url, homeOf(subject)) : parseUrl(link.url)
      const keys = [...(url?.searchParams.keys() ?? [])].filter(
        key => personal.test(key) || (own.has(link) && campaign.test(key)),
      )
      for (const key of keys) names.add(key)
      return keys.length > 0
    })
    const [first] = found
    if (first === undefined) return
    const isPersonal = [...names].every(name => personal.test(name))
    const edits = isPersonal
      ? found.map(link => editAddress(link, withoutParameters(link.url, personal), subject.post))
      : []
    yield {
      message: `${capital(sayCount(found.length, 'link carries', 'links carry'))} ${sayList([...names])}, on ${sayLines(found.map(({ line }) => line))}.`,
      fix: `Delete ${oneOrMany(names.size, 'this parameter', 'these parameters')} from the ${oneOrMany(found.length, 'address', 'addresses')}.`,
      place: { line: first.line, column: first.column },
      // A campaign may be meant; the id of a click never is.
      ...(isPersonal && edits.every(each => each.length > 0) && { edits: edits.flat() }),
    }
  },
})
