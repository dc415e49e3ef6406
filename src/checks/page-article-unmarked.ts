import { defineCheck } from './define-check.ts'

export default defineCheck({
  id: 'page-article-unmarked',
  title: 'Warn about a page that does not mark its article',
  needs: 'page',
  severity: 'note',
  concerns: 'medium',
  why: 'An import has to find the text among navigation, sidebar and footer. Where nothing marks it, it guesses, and people have seen the navigation at the top of their story.',
  evidence: [
    'https://html.spec.whatwg.org/multipage/sections.html#the-article-element',
    'https://github.com/mozilla/readability',
  ],
  examples: {
    pass: [
      {
        name: 'An article',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<nav>Home</nav><article><p>Text.</p></article>',
      },
      {
        name: 'A main part',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<nav>Home</nav><div role="main"><p>Text.</p></div>',
      },
    ],
    fail: [
      {
        name: 'Only divisions',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<div class="nav">Home</div><div class="post"><p>Text.</p></div>',
        says: ['Nothing in the HTML says where the article begins and ends.'],
      },
      {
        name: 'Nothing around it at all',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<h1>A</h1><p>Text.</p>',
        says: ['Nothing in the HTML says where the article begins and ends.'],
      },
    ],
  },
  *run({ page: { live, article } }) {
    if (live !== 'pass' || article === undefined || article.element !== null) return
    yield {
      message: 'Nothing in the HTML says where the article begins and ends.',
      fix: 'Put the text of the post into an `<article>` element in the template.',
    }
  },
})
