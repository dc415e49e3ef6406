import { isEmpty } from '../formats/is-behind.ts'
import { sayCount, sayNumber } from '../text/say.ts'
import { defineCheck } from './define-check.ts'

const text =
  'A partial index covers only the rows that a query asks for, so it stays small however many rows the table has. The planner takes it when the condition of the query implies that of the index, which it can only see when both are written alike. We measured it on a table of forty million jobs.'

export default defineCheck({
  id: 'page-text-missing',
  title: 'Require the text of the post in the HTML of its page',
  needs: 'page',
  severity: 'error',
  concerns: 'medium',
  why: 'An import reads the HTML as it comes and runs no scripts: of a page that a script fills it takes an empty one. Google does run scripts, later and not always; many other readers never do.',
  evidence: [
    'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
  ],
  examples: {
    pass: [
      {
        name: 'It is in the HTML',
        file: `---\ntitle: A\n---\n${text}\n`,
        url: 'https://example.com/a',
        html: `<div id="root"><article><p>${text}</p></article></div><script src="/app.js"></script>`,
      },
      {
        name: 'A post too short to tell',
        file: '---\ntitle: A\n---\nThree words only.\n',
        url: 'https://example.com/a',
        html: '<div id="root"></div>',
      },
    ],
    fail: [
      {
        name: 'A script brings it',
        file: `---\ntitle: A\n---\n${text}\n`,
        url: 'https://example.com/a',
        html: '<div id="root"></div><script src="/app.js"></script>',
        says: ['Without scripts the page has no words; the post has 57.'],
      },
      {
        name: 'The text lies in a script, for a script',
        file: `---\ntitle: A\n---\n${text}\n`,
        url: 'https://example.com/a',
        html: `<main>Loading the post</main><script type="application/json">{"body":"${text}"}</script>`,
        says: ['Without scripts the page has three words; the post has 57.'],
      },
    ],
  },
  *run({ post, page }) {
    if (!isEmpty(page, post)) return
    yield {
      message: `Without scripts the page has ${sayCount(page.article?.words ?? 0, 'word')}; the post has ${sayNumber(post.content.words)}.`,
      fix: 'Let the generator write the text into the HTML (static or server rendering); until then, paste the post into Medium and set the canonical by hand.',
    }
  },
})
