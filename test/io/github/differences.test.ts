/** GitHub lists so many files and no more, without a word: a full list tells nothing. */
import { expect, test } from 'vitest'
import { openDifferences } from '../../../src/io/github/differences.ts'

const at = { owner: 'octocat', repo: 'blog' }
const listed = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ filename: `${i}.md`, status: 'modified' }))
const client = (count: number) => async () =>
  ({
    rest: {
      repos: { compareCommitsWithBasehead: async () => ({ data: { files: listed(count) } }) },
      pulls: {},
    },
    paginate: async () => listed(count),
  }) as never

test.each([299, 300])('a comparison of %i files', async count => {
  const found = await openDifferences(client(count), at).compare('a', 'b')
  expect(found?.length ?? null).toBe(count < 300 ? count : null)
})

test.each([2999, 3000])('a pull request of %i files', async count => {
  const found = await openDifferences(client(count), at).pullRequest(1)
  expect(found?.length ?? null).toBe(count < 3000 ? count : null)
})
