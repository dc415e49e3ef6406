import type { Link, PostSubject } from '../domain.ts'
import { distinct, ownLinks, ownLinksToKeep, sortOwnLinks } from '../formats/own-links.ts'
import { hostOf } from '../formats/url.ts'
import { capital, oneOrMany, sayCount, sayList } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { betterText } from './better-text.ts'
import { defineCheck } from './define-check.ts'
import { isGenericText } from './generic-text.ts'

const withLinks = (...links: readonly string[]) =>
  `---\ntitle: A\n---\nWe write in batches.\n\n${links.join('\n\n')}\n`
const queue =
  'Our [queue that never drops a write](/queue) keeps what comes in while the database is busy.'
const load =
  'The load fell by half, and [the whole measurement](/load) shows where it went since then.'
const about = 'See also [our team](/about).'

export default defineCheck({
  id: 'link-own-count',
  title: 'Warn about more than two links to the own site',
  needs: 'post',
  severity: 'warning',
  concerns: 'medium',
  why: 'On your own site, link as you like. A copy on Medium with a link home in every section reads as advertising, and Medium counts text written mainly to send people elsewhere as spam. One or two links where a reader wants more detail is the habit that works; two is a habit, not a rule of Medium.',
  evidence: [
    'https://help.medium.com/hc/en-us/articles/213477928',
    'https://developers.google.com/search/docs/essentials/spam-policies#link-spam',
  ],
  examples: {
    pass: [
      { name: 'Two', file: withLinks(queue, load) },
      {
        name: 'One address twice, and others elsewhere',
        file: withLinks(queue, queue, load, '[Docs](https://example.org/docs).'),
      },
    ],
    fail: [
      {
        name: 'Three',
        file: withLinks(queue, load, about),
        says: [
          'Three links to your own site, on lines 6, 8 and 10; a copy on Medium bears one or two.',
        ],
      },
      {
        name: 'Four, of which two lead to one page',
        file: withLinks(queue, load, about, 'More on [our team](/about#hiring).'),
        says: [
          'Four links to your own site, on lines 6, 8, 10 and 12; a copy on Medium bears one or two.',
        ],
      },
    ],
  },
  habit: ({ body }, _, { ownHosts }) => {
    const targets = [...body.matchAll(/(?<!!)\[[^[\]\n]{1,300}\]\(\s*<?([^\s)#>][^\s)>]*)/g)]
    const own = targets.filter(([, url = '']) =>
      /^[a-z]+:/i.test(url) ? ownHosts.includes(hostOf(url) ?? '') : true,
    )
    return new Set(own.map(([, url]) => url)).size > ownLinksToKeep
  },
  *run(subject) {
    const { post, address, blog } = subject
    const home = { ownHosts: blog.ownHosts, siteUrl: blog.siteUrl, url: address.url }
    const own = ownLinks(post.content, home)
    if (distinct(own, home).length <= ownLinksToKeep) return
    const { keep } = sortOwnLinks(post.content, home)
    const kept = sayList(keep.map(link => `${quoted(link.text, 50)} (line ${link.line})`))
    yield {
      message: `${capital(sayCount(own.length, 'link'))} to your own site, on ${sayLines(own.map(link => link.line))}; a copy on Medium bears one or two.`,
      fix: `${kept === '' ? 'Unlink them' : `Keep ${kept}, and unlink the ${oneOrMany(own.length - keep.length, 'other', 'others')}`} on Medium; the post itself can stay.${namesFor(keep, subject)}`,
      place: { line: own[0]!.line },
    }
  },
})

/** A kept link that says nothing gets the title of the post that it leads to. */
function namesFor(keep: readonly Link[], subject: PostSubject): string {
  const better = keep
    .filter(({ text }) => isGenericText(text))
    .flatMap(link => betterText(link, subject) ?? [])
  return better.length === 0 ? '' : ` Name what they lead to: ${sayList(better)}.`
}
