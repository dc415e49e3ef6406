import type { Post } from '../domain.ts'
import { parseUrl } from '../formats/url.ts'
import { capital, sayCount } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'

/** Hosts that only forward, and pay whoever sent the reader. */
const networks =
  /(?:^|\.)(?:anrdoezrs\.net|awin1\.com|avantlink\.com|dpbolvw\.net|evyy\.net|geni\.us|go\.skimresources\.com|hop\.clickbank\.net|jdoqocy\.com|kqzyfj\.com|click\.linksynergy\.com|m\.do\.co|prf\.hn|pxf\.io|rstyle\.me|shareasale\.com|shrsl\.com|sjv\.io|tkqlhce\.com)$/i
const parameters = /^(?:aff|affid|aff_?id|affiliate|affiliate_?id|refcode)$/i
const amazon = /(?:^|\.)amazon\.(?:com?\.)?[a-z]{2,3}$/i
const disclosed =
  /affiliat|\bcommissions?\b|\bsponsor|qualifying purchases|\bassociates? (?:program|link)|\breferral (?:link|code)|\b(?:earn|get|receive|make) (?:a |some )?(?:small )?(?:cut|fee|kickback|money|percentage|referral)|\bpaid links?\b/i

export default defineCheck({
  id: 'link-affiliate',
  title: 'Require a word about affiliate links',
  needs: 'post',
  severity: 'error',
  concerns: 'medium',
  why: 'Medium’s rules and the law in many places, that of the FTC in the United States for one, ask you to tell readers in the post that you earn by a link. A note in the footer of your site does not come along to the copy.',
  evidence: [
    'https://policy.medium.com/medium-rules-30e5502c4eb4',
    'https://www.ftc.gov/business-guidance/resources/ftcs-endorsement-guides-what-people-are-asking',
  ],
  examples: {
    pass: [
      {
        name: 'Disclosed',
        file: '---\ntitle: A\n---\nI read [a book](https://www.amazon.com/dp/0300110561?tag=ada-20). I get a commission when you buy it.\n',
      },
      {
        name: 'A shop, and a tag of something else',
        file: '---\ntitle: A\n---\nSee [a book](https://www.amazon.com/dp/0300110561), [more](https://www.amazon.com/s?tag=books) and [our posts](/posts?tag=go-20).\n',
      },
    ],
    fail: [
      {
        name: 'A tag of Amazon',
        file: '---\ntitle: A\n---\nI read [a book](https://www.amazon.com/dp/0300110561?tag=ada-20) on it.\n',
        says: [
          'One affiliate link without a word that it is one, on line 4: “a book” to www.amazon.com.',
        ],
      },
      {
        name: 'A network and a host',
        file: '---\ntitle: A\n---\nWe use [servers](https://example.org/?refcode=ab12).\n\nAnd [a lamp](https://shrsl.com/lamp).\n',
        says: [
          'Two affiliate links without a word that they are, on lines 4 and 6: “servers” to example.org first.',
        ],
      },
    ],
  },
  *run({ post }) {
    const found = post.content.links.filter(({ url }) => isAffiliate(url))
    const [first] = found
    if (first === undefined || isDisclosed(post)) return
    const one = found.length === 1
    yield {
      message: `${capital(sayCount(found.length, 'affiliate link'))} without a word that ${one ? 'it is one' : 'they are'}, on ${sayLines(found.map(({ line }) => line))}: ${quoted(first.text || first.url, 50)} to ${parseUrl(first.url)!.hostname}${one ? '' : ' first'}.`,
      fix: one
        ? 'Write near it: “This is an affiliate link: I earn a commission when you buy”.'
        : 'Write near the first: “Some links are affiliate links, and I earn a commission when you buy”.',
      place: { line: first.line, column: first.column },
    }
  },
})

function isAffiliate(url: string): boolean {
  const parsed = parseUrl(url)
  if (parsed === null) return false
  const { hostname, searchParams } = parsed
  if (networks.test(hostname)) return true
  if (amazon.test(hostname)) return /-2\d$/.test(searchParams.get('tag') ?? '')
  return [...searchParams.keys()].some(key => parameters.test(key))
}

/** In the text or its HTML, the addresses left out. */
function isDisclosed({ body }: Post): boolean {
  return disclosed.test(body.replace(/https?:\/\/[^\s)"'>\]]+/g, ' '))
}
