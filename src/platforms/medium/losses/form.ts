import { capital, oneOrMany, sayCount } from '../../../text/say.ts'
import { defineLoss } from '../define-loss.ts'
import { type RawTag, rawTags } from '../raw-tags.ts'

/** Services whose frames are forms. */
const formHosts =
  /^(?:https?:)?\/\/(?:docs\.google\.com\/forms|forms\.gle|[\w-]+\.typeform\.com|tally\.so|(?:www\.)?jotform\.com|[\w-]+\.substack\.com\/embed)/i

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
  return name === 'form' || (name === 'iframe' && formHosts.test(attributes.src ?? ''))
}
