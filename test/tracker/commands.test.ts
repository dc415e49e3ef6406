import { describe, expect, test } from 'vitest'
import type { Comment } from '../../src/domain.ts'
import { applyCommands, isUnderstood } from '../../src/tracker/apply-commands.ts'
import { parseIssue } from '../../src/tracker/parse-issue.ts'
import { readCommands } from '../../src/tracker/read-commands.ts'
import { today } from './report.ts'

const say = (body: string, more: Partial<Comment> = {}): Comment => ({
  id: 1,
  body,
  author: 'mona',
  day: '2026-11-20',
  bot: false,
  answered: false,
  ...more,
})
const commandsOf = (body: string) => readCommands([say(body)])[0]?.commands

describe('a line that asks for something', () => {
  test.each([
    ['/postrider sent 2', { do: 'sent', item: 2 }],
    ['/Postrider  REPLIED #3', { do: 'replied', item: 3 }],
    ['/postrider won 2 https://a.example/x', { do: 'won', item: 2, url: 'https://a.example/x' }],
    ['/postrider won 2 <https://a.example/x>', { do: 'won', item: 2, url: 'https://a.example/x' }],
    ['/postrider sent 2 14 November', { do: 'sent', item: 2, day: '2026-11-14' }],
    ['/postrider declined 2 2026-10-30', { do: 'declined', item: 2, day: '2026-10-30' }],
    ['/postrider skip 1', { do: 'skip', item: 1 }],
    ['/postrider never 1', { do: 'never', item: 1 }],
    ['/postrider todo 1', { do: 'todo', item: 1 }],
    ['/postrider another 3', { do: 'another', item: 3 }],
    ['/postrider snooze 3 14d', { do: 'snooze', item: 3, days: 14 }],
    ['/postrider handed-off', { do: 'handed-off' }],
    ['/postrider suppress www.a.example', { do: 'suppress', host: 'a.example' }],
    ['/postrider suppress https://a.example/b', { do: 'suppress', host: 'a.example' }],
    ['/postrider digest off', { do: 'digest', on: false }],
    ['/postrider refresh', { do: 'refresh' }],
  ])('%s', (line, command) => {
    expect(commandsOf(line)).toEqual([command])
  })

  test('stands among other lines, and there may be several', () => {
    expect(commandsOf('Good news!\r\n/postrider replied 1\r\n\r\n/postrider skip 2')).toEqual([
      { do: 'replied', item: 1 },
      { do: 'skip', item: 2 },
    ])
  })

  test.each([
    ['quoted', '> /postrider sent 1'],
    ['in a fence', '```\n/postrider sent 1\n```'],
    ['in a longer fence', '````\n```\n/postrider sent 1\n````'],
    ['indented code', '    /postrider sent 1'],
    ['in a sentence', 'Try /postrider sent 1'],
    ['another word', '/postriders sent 1'],
  ])('%s, it asks nothing', (_, body) => {
    expect(readCommands([say(body)])).toEqual([])
  })

  test('of a program asks nothing', () => {
    expect(readCommands([say('/postrider sent 1', { bot: true })])).toEqual([])
  })

  test.each([
    '/postrider',
    '/postrider dance',
    '/postrider sent',
    '/postrider sent two',
    '/postrider sent 2 tomorrow',
    '/postrider sent 2 2026-11-21',
    '/postrider won 2 javascript:alert(1)',
    '/postrider snooze 2',
    '/postrider another',
    '/postrider another 2 please',
    '/postrider snooze 2 0d',
    '/postrider snooze 2 900d',
    '/postrider suppress localhost',
    '/postrider digest maybe',
    '/postrider refresh now',
  ])('%s is not understood', line => {
    expect(readCommands([say(line)])).toMatchObject([{ commands: [], misread: 1 }])
  })
})

describe('the address of the copy on Medium', () => {
  test.each([
    ['https://medium.com/@mona/work-loudly-0a1b2c3d4e5f', true],
    ['https://mona.medium.com/work-loudly-0a1b2c3d4e5f?source=friends_link&sk=abc', true],
    ['https://medium.com/p/0a1b2c3d4e5f', true],
    ['https://stories.example.com/work-loudly-0a1b2c3d4e5f', true],
    ['http://medium.com/@mona/work-loudly-0a1b2c3d4e5f', false],
    ['https://medium.com/', false],
    ['https://medium.com.example.com/work-loudly', false],
    ['https://stories.example.com/work-loudly', false],
    ['https://mona@medium.com/work-loudly-0a1b2c3d4e5f', false],
    ['medium.com/work-loudly-0a1b2c3d4e5f', false],
  ])('%s: %s', (url, isOne) => {
    const wanted = isOne ? [{ do: 'published', url: url.replace(/\?.*/, '') }] : []
    expect(commandsOf(`/postrider published ${url}`)).toEqual(wanted)
  })
})

describe('what it does', () => {
  const issue = parseIssue(
    '- [ ] **1 · [A](https://a.example/)**, newsletter. *Good fit.*\n\n- [x] **2 · [B](https://b.example/)**, sent 10 November.\n',
    today,
  )
  const heardAs = (body: string) => applyCommands(issue, { asked: readCommands([say(body)]) })
  const standings = (body: string) => heardAs(body).items.map(({ standing }) => standing)

  test('gives the place the day of the comment, and keeps the day on which it was sent', () => {
    expect(standings('/postrider sent 1\n/postrider replied 2')).toEqual([
      { status: 'sent', since: '2026-11-20', sent: '2026-11-20' },
      { status: 'replied', since: '2026-11-20', sent: '2026-11-10' },
    ])
  })

  test('comes to the same when it is done again', () => {
    const asked = readCommands([
      say('/postrider sent 1\n/postrider won 1 https://a.example/x\n/postrider snooze 2 30d'),
    ])
    const once = applyCommands(issue, { asked })
    expect(applyCommands(once, { asked })).toEqual(once)
  })

  test('opens a place again, puts one off, and lets one rest for good', () => {
    expect(standings('/postrider todo 2\n/postrider snooze 1 9d')).toEqual([
      { status: 'todo', until: '2026-11-29' },
      { status: 'todo' },
    ])
    expect(standings('/postrider never 2')[1]).toEqual({ status: 'never', sent: '2026-11-10' })
  })

  test('ticks what it says and no more, and remembers the first day on Medium', () => {
    const once = heardAs('/postrider published https://medium.com/p/0a1b2c3d4e5f')
    expect([...once.steps].sort()).toEqual(['publish'])
    expect(once.copy).toEqual({ since: '2026-11-20', url: 'https://medium.com/p/0a1b2c3d4e5f' })
    const later = say('/postrider published https://medium.com/p/ffffffffffff', {
      day: '2026-11-22',
    })
    expect(applyCommands(once, { asked: readCommands([later]) }).copy).toEqual({
      since: '2026-11-20',
      url: 'https://medium.com/p/ffffffffffff',
    })
  })

  test.each([
    ['/postrider sent 1', true],
    ['/postrider sent 9', false],
    ['/postrider replied 1\n/postrider snooze 1 3d', false],
    ['/postrider sent 1\n/postrider dance', false],
    ['/postrider digest off', false],
  ])('%j is understood: %s', (body, isOne) => {
    const [asked] = readCommands([say(body)])
    expect(asked && isUnderstood(issue, asked)).toBe(isOne)
  })
})
