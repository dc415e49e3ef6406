import { distinct, ownLinks } from '../formats/own-links.ts'
import { hostOf } from '../formats/url.ts'
import { capital, sayCount } from '../text/say.ts'
import { defineCheck } from './define-check.ts'
import { homeOf } from './own-post.ts'

const words = (count: number) => 'word '.repeat(count)
const links = (count: number) =>
  Array.from({ length: count }, (_, at) => `[Page ${at}](https://example.org/${at})`).join(', ')

export default defineCheck({
  id: 'link-density',
  title: 'Warn about a text that is mostly links to other sites',
  needs: 'post',
  severity: 'note',
  concerns: 'medium',
  why: 'A post with a link in every sentence reads as a list of links, and Medium does not show readers stories that mainly send them elsewhere. A round-up of links is a fine post at home. Both numbers are habits.',
  evidence: [
    'https://help.medium.com/hc/en-us/articles/360006362473',
    'https://developers.google.com/search/docs/essentials/spam-policies#link-spam',
  ],
  options: {
    links: { default: 10, says: 'Links to other sites from which a text is looked at.', least: 1 },
    words: { default: 20, says: 'Words that there should be for each link.', least: 1 },
  },
  examples: {
    pass: [
      {
        name: 'Few links, and own ones',
        file: `---\ntitle: A\n---\nSee ${links(9)}, [ours](https://example.com/queue) and [more](https://example.com/more).\n`,
      },
      {
        name: 'Many links in a long text',
        file: `---\ntitle: A\n---\nSee ${links(12)}.\n\n${words(300)}\n`,
      },
      {
        name: 'One page many times',
        file: `---\ntitle: A\n---\n${'See [the docs](https://example.org/docs). '.repeat(14)}\n`,
      },
    ],
    fail: [
      {
        name: 'A list of links',
        file: `---\ntitle: A\n---\nSee ${links(12)}.\n`,
        says: ['Twelve links to other sites in 25 words.'],
      },
      {
        name: 'Other numbers',
        file: `---\ntitle: A\n---\nSee ${links(5)}.\n\n${words(200)}\n`,
        options: { links: 5, words: 50 },
        says: ['Five links to other sites in 211 words.'],
      },
    ],
  },
  habit: ({ body }, { links, words }) => {
    const count = body.match(/\](?:\(\s*<?|:\s*<?)https?:\/\//g)?.length ?? 0
    return count >= Number(links) && body.split(/\s+/).length < count * Number(words)
  },
  *run(subject, options) {
    const { content } = subject.post
    if (content.links.length < options.links) return
    const home = homeOf(subject)
    const own = new Set(ownLinks(content, home))
    const others = content.links.filter(link => hostOf(link.url) !== null && !own.has(link))
    const count = distinct(others, home).length
    if (count < options.links || content.words >= count * options.words) return
    yield {
      message: `${capital(sayCount(count, 'link'))} to other sites in ${content.words.toLocaleString('en')} words.`,
      fix: 'Keep the links that a reader needs to follow the text, and unlink the others in the copy on Medium.',
      place: { line: others[0]!.line },
    }
  },
})
