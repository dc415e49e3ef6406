/** The edit history, over an emulator whose answers take their time. */
import { expect, test } from 'vitest'
import { type Emulator, emulatorOf } from './github-emulator.ts'
import { keepHistory } from './github-history.ts'

const path = '/repos/octocat/blog/issues/1'

/** One issue, which is answered late. */
function slowEmulator(): Emulator {
  let body = 'one'
  return emulatorOf(
    'http://localhost',
    async (method, _path, { body: sent } = {}) => {
      await new Promise(resolve => setTimeout(resolve, 5))
      if (method === 'PATCH') body = (sent as { body: string }).body
      const issue = { body, created_at: '', updated_at: '', user: { login: 'octocat' } }
      return { status: 200, headers: {}, body: Buffer.from(JSON.stringify(issue)) }
    },
    async () => {},
  )
}

test('an edit that takes back another one at the same time is an edit too', async () => {
  const history = keepHistory(slowEmulator(), '', () => 'writer')
  const edit = (body: string) => history.emulator.ask('PATCH', path, { body: { body } })
  await Promise.all([edit('two'), edit('one')])
  expect(history.of(path).map(({ text }) => text)).toEqual(['one', 'two', 'one'])
})
