import type { Link, PostSubject } from '../domain.ts'
import { absolute } from '../formats/own-links.ts'
import { hostOf } from '../formats/url.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { homeOf } from './own-post.ts'

const lists =
  /(?:^|\.)(?:beehiiv\.com|buttondown\.(?:com|email)|ck\.page|convertkit\.com|eepurl\.com|kit\.com|list-manage\.com|mailchi\.mp|substack\.com|tinyletter\.com)$|^newsletter\./i
const signUp = /^\/(?:.*\/)?(?:join|newsletter|register|sign-?up|subscribe|waitlist)\/?$/i
const invites = /\b(?:join|register|sign(?:ing)?[ -]up|subscrib(?:e|ing))\b/i
/** Tells where the link goes. */
const offsite =
  /\b(?:off (?:of )?medium|outside (?:of )?medium|external|leaves? medium|on (?:my|our) (?:own )?(?:blog|site|website|web site))\b/i

export default defineCheck({
  id: 'link-signup',
  title: 'Warn about sign-up links that do not say where they lead',
  needs: 'post',
  severity: 'warning',
  concerns: 'medium',
  why: 'Medium allows a link to your own newsletter or sign-up, and asks you to say right beside it that it takes readers off Medium.',
  evidence: ['https://policy.medium.com/medium-rules-30e5502c4eb4'],
  examples: {
    pass: [
      {
        name: 'Says where it leads',
        file: '---\ntitle: A\n---\nMore of this is in [our newsletter](/newsletter) on our own site.\n',
      },
      {
        name: 'Names the host',
        file: '---\ntitle: A\n---\n[Subscribe at example.com](https://example.com/subscribe) for more.\n',
      },
      {
        name: 'Somebody else’s, and a page about signing up',
        file: '---\ntitle: A\n---\nRead [how to register a runner](https://example.org/register) and [sign-ups](/blog/sign-ups).\n',
      },
    ],
    fail: [
      {
        name: 'An own page',
        file: '---\ntitle: A\n---\n[Sign up](/signup) to try it.\n',
        says: ['“Sign up” does not say that it leads off Medium, to example.com.'],
      },
      {
        name: 'A newsletter elsewhere',
        file: '---\ntitle: A\n---\nPlease [subscribe to my newsletter](https://ada.substack.com/subscribe) for more.\n',
        says: [
          '“subscribe to my newsletter” does not say that it leads off Medium, to ada.substack.com.',
        ],
      },
    ],
  },
  *run(subject) {
    for (const link of subject.post.content.links) {
      const host = signUpHost(link, subject)
      if (host === null || says(link, host)) continue
      yield {
        message: `${quoted(link.text || link.url, 50)} does not say that it leads off Medium, to ${host}.`,
        fix: `Write beside it, in the copy at least: “(on ${host})”.`,
        place: { line: link.line, column: link.column },
      }
    }
  },
})

/** The host of an own sign-up, or of a service for newsletters that the text invites to. */
function signUpHost(link: Link, subject: PostSubject): string | null {
  const url = absolute(link.url, homeOf(subject))
  const host = url === null ? null : hostOf(url.href)
  if (url === null || host === null) return null
  if (subject.blog.ownHosts.includes(host)) return signUp.test(url.pathname) ? host : null
  return lists.test(host) && invites.test(link.text) ? host : null
}

function says({ text, context }: Link, host: string): boolean {
  const words = `${text} ${context}`
  return offsite.test(words) || words.toLowerCase().includes(host)
}
