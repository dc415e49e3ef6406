import { defineCheck } from './define-check.ts'
import { inSentences } from './in-sentences.ts'

export default defineCheck({
  id: 'frontmatter-tolerated',
  title: 'Warn about frontmatter that only some tools read',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'Generators forgive different mistakes: where one takes the last of two titles, another stops; where one looks past a blank line on top, another publishes the fields as text. Postrider read these fields, so nothing else about the post is in doubt; the next tool, or the next version of yours, may not.',
  evidence: [
    'https://yaml.org/spec/1.2.2/#3213-node-comparison',
    'https://jekyllrb.com/docs/front-matter/',
    'https://github.com/jonschlinkert/gray-matter/issues/131',
  ],
  examples: {
    pass: [
      {
        name: 'Each key once, the fence on line 1',
        file: '---\ntitle: How we batch writes\ntags: [databases]\n---\nText.\n',
      },
      {
        name: 'The same key in two maps',
        file: '---\ntitle: A\ncover:\n  url: /a.png\nlicence:\n  url: /b\n---\nText.\n',
      },
      {
        name: 'Frontmatter that cannot be read at all: another check says so',
        file: '---\ntitle: Batching: how we write\n---\nText.\n',
      },
    ],
    fail: [
      {
        name: 'A key that stands twice',
        file: '---\ntitle: How we batch writes\ndate: 2026-06-30\ntitle: Batching writes\n---\nText.\n',
        says: [
          '“title” stands twice, first on line 2; most generators take the last one, some stop.',
        ],
      },
      {
        name: 'A blank line above the fence',
        file: '\n---\ntitle: How we batch writes\n---\nText.\n',
        says: ['The frontmatter begins on line 2; many generators look for it on line 1 only.'],
      },
      {
        name: 'More than three hyphens',
        file: '------\ntitle: How we batch writes\n---\nText.\n',
        says: ['The frontmatter opens with ------; most generators see it only after ---.'],
      },
      {
        name: 'A program below the frontmatter',
        file: '---\ntitle: A\n---\n---js\n{ draft: true }\n---\nText.\n',
        says: [
          'A second block, in “js”, follows the frontmatter; it is text, and nothing was executed.',
        ],
      },
    ],
  },
  *run({ post }) {
    for (const problem of post.frontmatter.tolerated) yield inSentences(problem)
  },
})
