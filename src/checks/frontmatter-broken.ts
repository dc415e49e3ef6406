import { defineCheck } from './define-check.ts'
import { inSentences } from './in-sentences.ts'

export default defineCheck({
  id: 'frontmatter-broken',
  title: 'Require frontmatter and text that can be read',
  needs: 'post',
  severity: 'error',
  concerns: 'post',
  why: 'Generators read the title, the date and the address of a post from its frontmatter. Where it cannot be read, they stop, or publish the post without them; what else is said about the post may then be wrong too. A body that is too deep or too long to read is told of here as well.',
  evidence: ['https://yaml.org/spec/1.2.2/', 'https://jekyllrb.com/docs/front-matter/'],
  examples: {
    pass: [
      {
        name: 'A fence that closes',
        file: '---\ntitle: How we batch writes\ntags: [databases]\n---\nText.\n',
      },
      {
        name: 'Three dashes within a value do not close it',
        file: '---\ntitle: How we batch writes\nlink: https://example.com/a---b\n---\nText.\n',
      },
      {
        name: 'A key that stands twice: it can be read, and another check says so',
        file: '---\ntitle: How we batch writes\ntitle: Batching writes\n---\nText.\n',
      },
      { name: 'No frontmatter at all', file: '# How we batch writes\n\nText.\n' },
    ],
    fail: [
      {
        name: 'The fence never closes',
        file: '---\ntitle: How we batch writes\n\nText.\n',
        says: [
          'The frontmatter opens with --- on line 1 and is not closed: no line holds only ---.',
        ],
      },
      {
        name: 'A colon in a title without quotation marks',
        file: '---\ntitle: Batching: how we write\n---\nText.\n',
        says: ['A value holds a colon and a space, which begins a new field in YAML.'],
      },
      {
        name: 'Frontmatter that is a program',
        file: '---js\n{ title: "How we batch writes" }\n---\nText.\n',
        says: ['Frontmatter in “js” is not read; nothing was executed.'],
      },
    ],
  },
  *run({ post }) {
    for (const problem of post.frontmatter.problems) yield inSentences(problem)
  },
})
