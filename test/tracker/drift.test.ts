/** A post whose text changes when its copy is on Medium already, through the whole run. */
import { expect, test } from 'vitest'
import { stepIds } from '../../src/tracker/medium-steps.ts'
import { readState } from '../../src/tracker/state.ts'
import { startBlog } from './blog-in-memory.ts'

const changed = '**Your turn: paste the changed parts into the copy.**'
const box = '- [ ] Changed parts pasted'

async function onMedium() {
  const blog = startBlog()
  blog.write('Post 0', '2026-11-02')
  blog.today = '2026-11-10'
  await blog.push()
  blog.edit(1, body => body.replace('- [ ] Publish', '- [x] Publish'))
  return blog
}

test('is told with what to do, until its box is ticked', async () => {
  const blog = await onMedium()
  await blog.sweep()
  expect(blog.issue(1).body).not.toContain(changed)
  blog.write('Post 0', '2026-11-02', 'A correction.')
  await blog.push()
  expect(blog.issue(1).body).toContain(
    `${changed} The post has changed since it was copied. Then tick the box below.`,
  )
  expect(blog.issue(1).body).toContain('On Medium since 10 November → **Changed since**')
  expect(blog.issue(1).body).toContain(box)
  blog.edit(1, body => body.replace(box, box.replace('[ ]', '[x]')))
  await blog.push()
  expect(blog.issue(1).body).not.toContain('Changed parts pasted')
  expect(blog.issue(1).body).not.toContain(changed)
  expect(await blog.sweep()).toEqual([])
})

test('a change between the tick and the run counts, and one that is taken back does not', async () => {
  const blog = await onMedium()
  blog.write('Post 0', '2026-11-02', 'A correction.')
  await blog.push()
  expect(blog.issue(1).body).toContain(changed)
  blog.write('Post 0', '2026-11-02')
  await blog.push()
  expect(blog.issue(1).body).not.toContain(changed)
})

test('a change after the parts were pasted is told again', async () => {
  const blog = await onMedium()
  blog.write('Post 0', '2026-11-02', 'A correction.')
  await blog.push()
  blog.edit(1, body => body.replace(box, box.replace('[ ]', '[x]')))
  blog.write('Post 0', '2026-11-02', 'Another correction.')
  await blog.push()
  expect(blog.issue(1).body).toContain(box)
  expect(blog.issue(1).body).toContain(changed)
})

test('nothing is told where nobody knows which text the copy is of', async () => {
  const blog = await onMedium()
  await blog.sweep()
  blog.edit(1, body => body.replace(/<!-- postrider:state .*?-->/s, ''))
  blog.write('Post 0', '2026-11-02', 'A correction.')
  await blog.push()
  expect(blog.issue(1).body).not.toContain(changed)
  expect(readState(blog.issue(1).body)?.copied).toBeDefined()
})

test('steps are told apart by their first letters, which is what the hidden block keeps', () => {
  expect(new Set(stepIds.map(id => id[0])).size).toBe(stepIds.length)
})
