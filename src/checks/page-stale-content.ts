import { leastShare, showsOther } from '../formats/is-behind.ts'
import { defineCheck } from './define-check.ts'

const now =
  'A partial index covers only the rows that a query asks for, so it stays small however many rows the table has. The planner takes it when the condition of the query implies that of the index, which it can only see when both are written alike. We measured it on a table of forty million jobs.'
const before =
  'This post is not finished. It will be about indexes in databases, about what they cost when rows are written, and about the question which of them a team can do without. Until then there is a list of talks that I gave on the matter last year, with slides, and a form for questions that you would like to see answered here.'

export default defineCheck({
  id: 'page-stale-content',
  title: 'Require that the page shows the post as it is in the repository',
  needs: 'page',
  severity: 'warning',
  concerns: 'post',
  why: 'Medium’s import takes what the page shows at that moment, once; there is no second time for the same copy. Right after a push the deployment may lag behind; when it stays so, it has failed, or the page is made from something else. Runs of five words are compared, so that layout, captions and code make no difference; a share of 0.8 is a habit, not a law.',
  evidence: ['https://doi.org/10.1109/SEQUEN.1997.666900'],
  options: {
    share: {
      default: leastShare,
      says: 'How much of the text of the post must be on the page, 0 to 1',
    },
  },
  offWhen:
    'Switch it off when a program writes most of the text, so that the file and the page never agree.',
  examples: {
    pass: [
      {
        name: 'The same text in other clothes',
        file: `---\ntitle: A\n---\n${now}\n`,
        url: 'https://example.com/a',
        html: `<nav>Home</nav><article><h1>A</h1><p>${now.replace('forty million', '<b>forty million</b>')}</p></article>`,
      },
      {
        name: 'A post too short to tell',
        file: '---\ntitle: A\n---\nThree words only.\n',
        url: 'https://example.com/a',
        html: `<article><p>${before}</p></article>`,
      },
      {
        name: 'No text at all, which page-text-missing tells',
        file: `---\ntitle: A\n---\n${now}\n`,
        url: 'https://example.com/a',
        html: '<div id="root"></div><script src="/app.js"></script>',
      },
    ],
    fail: [
      {
        name: 'The version before',
        file: `---\ntitle: A\n---\n${now}\n`,
        url: 'https://example.com/a',
        html: `<article><h1>A</h1><p>${before}</p></article>`,
        says: ['The page shows another text than the post: hardly anything of it is there.'],
      },
      {
        name: 'Half of it is new',
        file: `---\ntitle: A\n---\n${now}\n\n${before}\n`,
        url: 'https://example.com/a',
        html: `<article><h1>A</h1><p>${before}</p></article>`,
        says: ['The page shows another text than the post: about half of it is there.'],
      },
    ],
  },
  *run({ post, page }, { share }) {
    if (!showsOther(page, post, share)) return
    yield {
      message: `The page shows another text than the post: ${sayShare(page.holds ?? 0)} is there.`,
      fix: 'Wait for the deployment; if it stays so, look at its log, and whether a script brings the text.',
    }
  },
})

function sayShare(share: number): string {
  if (share < 0.2) return 'hardly anything of it'
  if (share < 0.4) return 'about a third of it'
  return share < 0.6 ? 'about half of it' : 'most of it, and not all,'
}
