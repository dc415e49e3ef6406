import { expect, test } from 'vitest'
import { postsAt } from '../../src/posts/posts-at.ts'

const posts = ['posts/a.md', 'posts/b/index.md', 'posts-old/c.md']

test.each([
  ['a file', ['posts/a.md'], ['posts/a.md']],
  ['a folder, and not another that begins like it', ['posts'], ['posts/a.md', 'posts/b/index.md']],
  ['the top', [''], posts],
  ['several', ['posts-old', 'posts/b'], ['posts-old/c.md', 'posts/b/index.md']],
])('%s', (_, paths, named) => {
  expect(postsAt(paths, posts)).toEqual(named)
})

test('a path that names none is a mistake, whatever others name', () => {
  expect(() => postsAt(['posts', 'posts/c.md'], posts)).toThrow('“posts/c.md” names no post.')
})
