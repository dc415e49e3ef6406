import { oneOrMany } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { paragraphsOf } from './paragraphs.ts'

const site = '(?:page|site|website|blog)'
/** Speaks of what surrounds the post on its own site; a page that a tutorial shows has these too. */
const chrome = new RegExp(
  [
    `\\b(?:at|on|in|near) the (?:top|bottom|left|right|side|head|end|upper|lower)(?:[ -]\\w+)? of this ${site}\\b`,
    `\\b(?:this (?:site|blog|page)[’']s|(?:my|our)(?: (?:site|blog)[’']s)) (?:sidebar|footer|navigation|menu|search box)\\b`,
    `\\b(?:can be found|is|are|listed|find \\w+|found) in the (?:sidebar|footer) (?:of this ${site}|and\\b)`,
    '\\b(?:subscribe|sign up)\\b[^.!?]{0,50}\\b(?:form|box|button) (?:below|above|on the (?:left|right))',
    '\\b(?:share|subscribe) (?:buttons?|icons?) (?:below|above)\\b',
    '\\brelated posts below\\b',
  ].join('|'),
  'i',
)

const post = (...paragraphs: readonly string[]) =>
  `---\ntitle: A\n---\n${paragraphs.join('\n\n')}\n`

export default defineCheck({
  id: 'content-site-chrome',
  title: 'Warn about sentences that speak of the page around the post',
  needs: 'post',
  severity: 'warning',
  concerns: 'medium',
  why: 'A copy elsewhere has no sidebar, no form and no buttons of yours: a sentence that points there points at nothing. Comments are left alone, Medium has them too.',
  evidence: ['https://help.medium.com/hc/en-us/articles/360006362473'],
  examples: {
    pass: [
      {
        name: 'A page in a tutorial',
        file: post('Click the *Create* button at the bottom of the page, then the sidebar.'),
      },
      {
        name: 'Comments',
        file: post('Tell me in the comments below how your queue behaves.'),
      },
      {
        name: 'The post itself',
        file: post('The figures are at the end of this post. Our navigation system is slow.'),
      },
      {
        name: 'A feed',
        file: post('Our importer reads an RSS feed and writes it in batches.'),
      },
    ],
    fail: [
      {
        name: 'A form',
        file: post('If you like this, subscribe with the form below.'),
        says: ['“subscribe with the form below” on line 4 speaks of the page around the post.'],
      },
      {
        name: 'The top of the page and a sidebar',
        file: post(
          'Listen to it: the link is at the top of this page.',
          'More is in this site’s sidebar.',
        ),
        says: ['“at the top of this page” on lines 4 and 6 speaks of the page around the post.'],
      },
    ],
  },
  *run({ post }) {
    const found = paragraphsOf(post.content).flatMap(({ text, line, column }) => {
      const words = chrome.exec(text)?.[0]
      return words === undefined ? [] : [{ words, line, column }]
    })
    const [first] = found
    if (first === undefined) return
    yield {
      message: `${quoted(first.words)} on ${sayLines(found.map(({ line }) => line))} speaks of the page around the post.`,
      fix: `Remove ${oneOrMany(found.length, 'the sentence from a copy, or name the address that it means', 'these sentences from a copy, or name the addresses that they mean')}.`,
      place: { line: first.line, column: first.column },
    }
  },
})
