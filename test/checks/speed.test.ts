import { expect, test } from 'vitest'
import { subjectOf } from '../../scripts/generate/subject.ts'
import { allChecks } from '../../src/all-checks.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import { rawTags } from '../../src/platforms/medium/raw-tags.ts'
import { readContent } from '../../src/posts/read-content.ts'
import { msOfWork } from '../work.ts'

/** Each took a minute once, with the square of the length. */
test.each(['www.', 'http://a', 'a]('])('no check takes seconds for 200 KB of %j', unit => {
  const body = unit.repeat(Math.ceil(200_000 / unit.length))
  const subject = subjectOf({ name: unit, file: `---\ntitle: A\n---\nHello.\n\n${body}\n` })
  expect(msOfWork(() => runChecks(allChecks, subject, {}))).toBeLessThan(8000)
})

test('the tags of a body are read once, however many losses ask', () => {
  const content = readContent('<iframe src="https://example.org/">\n')
  expect(rawTags(content)).toEqual([expect.objectContaining({ name: 'iframe' })])
  expect(rawTags(content)).toBe(rawTags(content))
})
