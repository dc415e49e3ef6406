/** Issues that a person closed while the copy on Medium was watched. */
import { expect, test } from 'vitest'
import { addDays } from '../src/text/days.ts'
import { startBlog } from './tracker/blog-in-memory.ts'

const copy = 'https://medium.com/@jo/post-0123456789ab'
const inspected = (canonical: string) => ({
  inspectionResult: { indexStatusResult: { verdict: 'PASS', googleCanonical: canonical } },
})
const onMedium = '2026-11-16'

/** Four posts; the first is on Medium, and its issue was closed on the same day. */
async function closed(jobs: number, tracker = {}) {
  const blog = await startBlog(tracker).grown()
  blog.today = onMedium
  const item = /\*\*(\d+) · /.exec(blog.issue(1).body)?.[1]
  blog.say(1, 'jo', `/postrider published ${copy}`)
  blog.say(1, 'jo', `/postrider won ${item} https://reader.example/good-reads`)
  await blog.sweep()
  blog.close(1)
  blog.inspection = inspected(copy)
  blog.jobs = jobs
  const body = blog.issue(1).body
  return {
    blog,
    /** The weekly words after so many days of daily sweeps, from a day of the copy on. */
    async swept(from: number, to: number) {
      const before = blog.said.length
      for (let day = from; day <= to; day += 1) {
        blog.today = addDays(onMedium, day)
        await blog.sweep()
      }
      expect(blog.issue(1)).toMatchObject({ state: 'closed', body })
      return blog.said.slice(before).join('\n')
    },
  }
}

const inJobs = test.for([
  ['one job', 1],
  ['three jobs', 3],
] as const)

inJobs('that Google chose the copy is told when it is a week old, once: %s', async ([, jobs]) => {
  const { blog, swept } = await closed(jobs)
  expect(await swept(6, 6)).not.toContain('Google took')
  const said = await swept(7, 8)
  expect(said.match(/Google took the copy on Medium for the original/g)).toHaveLength(1)
  expect(said).toContain('Its canonical link must be <https://notes.example/post-0/>.')
  expect(await swept(14, 14)).not.toContain('Google took')
  blog.inspection = inspected('https://notes.example/post-0/')
  expect(await swept(30, 30)).not.toContain('Google took')
})

inJobs('so is a link that came or went; who did not answer has no news: %s', async ([, jobs]) => {
  const { blog, swept } = await closed(jobs)
  blog.inspection = inspected('https://notes.example/post-0/')
  const page = (href: string) => `<p><a href="${href}">A good read</a></p>`
  blog.elsewhere['https://reader.example/good-reads'] = page('https://notes.example/post-0/')
  expect(await swept(7, 7)).toContain('links to it')
  blog.elsewhere['https://reader.example/good-reads'] = page('https://reader.example/')
  expect(await swept(30, 30)).not.toContain('links to it')
})

test('the job that merges asks nobody again', async () => {
  const { blog, swept } = await closed(3)
  await swept(7, 7)
  expect(blog.asked.filter(url => url.includes('post-0'))).toHaveLength(1)
})

test('nobody looks where there is no weekly word to tell it in', async () => {
  const { blog, swept } = await closed(1, { digest: false })
  expect(await swept(7, 8)).toBe('')
  expect(blog.asked.filter(url => url.includes('post-0'))).toEqual([])
})
