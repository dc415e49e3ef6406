import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
import { make, replaceEach, lineOf as startOf, textOf } from '../copy/html-tree.ts'
import { defineLoss } from '../define-loss.ts'
import { isFormFrame } from '../lost-kinds.ts'
import { type RawTag, rawTags } from '../raw-tags.ts'

export default defineLoss({
  id: 'form',
  title: 'Disallow forms in what goes to Medium',
  severity: 'error',
  fate: 'dropped',
  minutes: 1,
  why: 'Medium’s rules allow no form that collects what readers enter, and its editor has none. A link to the page with the form is fine.',
  evidence: ['https://policy.medium.com/medium-rules-30e5502c4eb4'],
  becomes: 'cannot go to Medium, whose rules allow no forms that collect data',
  replace: spots =>
    oneOrMany(
      spots.length,
      'Put a link to the page with the form, and say that it leads there',
      'Put a link to the page with each form, and say that it leads there',
    ),
  find: content =>
    rawTags(content)
      .filter(isForm)
      .map(({ line }) => ({ line, what: 'form' })),
  say: spots => capital(sayCount(spots.length, 'form')),
  mend: (tree, tell, { address }) =>
    replaceEach(tree, element => {
      const src = textOf(element, 'src')
      const isFrame = element.tagName === 'iframe' && isFormFrame(src)
      if (!isFrame && element.tagName !== 'form') return null
      const href = isFrame ? src : address.url
      tell(startOf(element), 'Became a link to the page with the form')
      return [
        make(
          'p',
          href === null
            ? 'The form is on the page of this post.'
            : [make('a', 'The form is on another page, outside of Medium.', { href })],
        ),
      ]
    }),
  examples: {
    pass: [
      {
        name: 'A link to a form',
        file: '---\ntitle: A\n---\nAnswer [four questions](https://forms.gle/abc).\n',
      },
      {
        name: 'In code, and in a comment',
        file: '---\ntitle: A\n---\nA `<form>`:\n\n```html\n<form></form>\n```\n\n<!-- <form> -->\n',
      },
      {
        name: 'A frame with a video',
        file: '---\ntitle: A\n---\n<iframe src="https://www.youtube.com/embed/abc"></iframe>\n',
      },
    ],
    fail: [
      {
        name: 'Of your own',
        file: '---\ntitle: A\n---\n<form action="/join">\n<input name="mail">\n</form>\n',
        says: [
          'One form (line 4) cannot go to Medium, whose rules allow no forms that collect data.',
        ],
      },
      {
        name: 'In a frame',
        file: '---\ntitle: A\n---\nText.\n\n<iframe src="https://docs.google.com/forms/d/e/abc/viewform"></iframe>\n',
        says: [
          'One form (line 6) cannot go to Medium, whose rules allow no forms that collect data.',
        ],
      },
    ],
  },
})

function isForm({ name, attributes }: RawTag): boolean {
  return name === 'form' || (name === 'iframe' && isFormFrame(attributes.src ?? ''))
}
