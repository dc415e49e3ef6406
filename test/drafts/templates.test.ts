import { expect, test } from 'vitest'
import { writeDrafts } from '../../src/drafts/write-drafts.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { matched, post, url } from './desk.ts'

const write = (text: string, of = post, place = matched()) =>
  writeDrafts([place], {
    ...{ post: of, url, author: { name: 'Jo' } },
    template: () => ({ path: 'templates/a.md', text }),
  })[0]!

test('a template of one’s own makes the letter, and its values name their evidence', () => {
  const draft = write(
    'Subject: For {{place}}: {{title}}\n\nGood day,\n\nmy post “{{title}}” says: {{sentences}}\n\nRead it at {{url}}, please.\n\n{{name}}',
  )
  expect(draft.subject).toBe('For Elephant Notes: Partial indexes in PostgreSQL')
  expect(draft.text).toMatch(/^Good day,\n\nmy post “Partial indexes in PostgreSQL” says: /)
  expect(draft.text).toMatch(
    /\n\nRead it at https:\/\/notes\.example\/partial-indexes\/, please\.\n\nJo$/,
  )
  expect(draft.claims?.flatMap(({ from }) => from)).toContain('post:title')
  expect(draft.checklist).toEqual([])
})

test.each([
  ['is not there', ''],
  ['is empty', 'Subject: {{#earlier}}{{earlier}}{{/earlier}}\n\n'],
])('where its subject %s, the title is the subject', (_, head) => {
  const draft = write(
    `${head}I wrote “{{title}}” for those who read {{place}} and use indexes: {{url}}`,
  )
  expect(draft.subject).toBe('Partial indexes in PostgreSQL')
  expect(draft.text).toMatch(/^I wrote/)
})

test('a section stands only where there is such a thing', () => {
  const text =
    'I wrote “{{title}}”. {{#earlier}}You took “{{earlier}}” before.{{/earlier}} It says what such an index costs, and it is at {{url}}'
  expect(write(text).text).not.toContain('before')
  const because = [
    { signal: 'sample', text: 'It took “A smaller index”. It is near.', evidence: null },
  ]
  expect(write(text, post, matched({}, { because })).text).toContain(
    'You took “A smaller index” before.',
  )
})

test.each([
  ['names something unknown', 'I wrote {{titel}} at {{url}}', 'names “titel”'],
  ['is not closed', 'I wrote {{#earlier}} at {{url}}', 'cannot be read'],
  ['loads another file', 'I wrote {{> other}} at {{url}}', 'names “> other”'],
  ['changes its marks', '{{=<% %>=}} I wrote <% title %> at <% url %>', 'names “=='],
  [
    'has no link',
    'I wrote “{{title}}”, and I think that it may suit the readers of {{place}}.',
    'address of the post is missing',
  ],
  [
    'has two links',
    'I wrote “{{title}}” and much more at https://rival.example/ and here: {{url}} for your readers.',
    'names the address',
  ],
])('one that %s is not used, and it says so', (_, text, why) => {
  const draft = write(text)
  expect(draft.text).toMatch(/^Hello,/)
  expect(draft.checklist.join(' ')).toContain('Your template templates/a.md was not used')
  expect(draft.checklist.join(' ')).toContain(why.replace('==', '='))
})

test('nothing in a value is taken for a part of the template, or for a mark of ours', () => {
  const marked = readPost(
    'm.md',
    '---\ntitle: Marks\ndescription: "It is \\uE0019\\uE002 about marks."\n---\nText.\n',
  )
  const draft = write(
    'I wrote “{{title}}” for those who read {{place}}. {{description}} {{url}}',
    marked,
  )
  expect(draft.claims?.flatMap(({ from }) => from)).not.toContain(undefined)
  expect(draft.text).toContain('I wrote “Marks”')
  const odd = readPost(
    'o.md',
    '---\ntitle: "{{url}} and {{#name}} as marks"\n---\nA name between marks is read once in a template, and in a value it stays.\n',
  )
  expect(
    write('I wrote “{{title}}” for those who read {{place}} and like marks: {{url}}', odd).text,
  ).toContain('I wrote')
})

test('with frames in its language a post in another language gets a text', () => {
  const german = readPost(
    'd.md',
    '---\ntitle: Teilindizes in PostgreSQL\nlang: de\ndescription: Was ein Teilindex spart, gemessen an einer Tabelle von Bestellungen.\n---\nEin Teilindex umfasst nur die Zeilen, nach denen eine Abfrage fragt.\n',
  )
  const draft = write(
    'Guten Tag,\n\nich habe „{{title}}“ geschrieben. {{sentences}}\n\nVielleicht passt es zu {{place}}: {{url}}\n\n{{name}}',
    german,
  )
  expect(draft.text).toContain(
    'Was ein Teilindex spart, gemessen an einer Tabelle von Bestellungen.',
  )
  expect(draft.text).toContain('Vielleicht passt es zu Elephant Notes:')
})
