import { beforeEach, describe, expect, test } from 'vitest'
import { loadConfig } from '../src/config/load-config.ts'
import type {
  Change,
  Comment,
  Event,
  Issue,
  Outcome,
  Update,
  Verdict,
  World,
} from '../src/domain.ts'
import { loadCatalogue, loadReadings } from '../src/io/catalogue.ts'
import { known } from '../src/known.ts'
import { run } from '../src/run.ts'
import { trackedIssues } from '../src/tracker/choose-posts.ts'
import { contactsOf } from '../src/tracker/contacts.ts'
import { parseIssue } from '../src/tracker/parse-issue.ts'

const sentence =
  'A partial index of PostgreSQL covers only the rows that a query asks for, so it stays small. '
const files: Record<string, string> = {
  '_config.yml': 'url: https://notes.example\npermalink: /:title/\n',
  '_posts/2026-10-01-partial-indexes.md': `---\ntitle: Partial indexes in PostgreSQL\ntags: [PostgreSQL, databases]\nauthor: Mona\n---\n${sentence.repeat(30)}\n`,
}
const repo = { files: Object.keys(files), read: (name: string) => files[name], why: () => null }
const sweep: Event = { kind: 'sweep' }

let issues: Issue[]
let comments: Comment[]
let history: string[]
let may: Record<string, Verdict>
let asked: string[]
beforeEach(() => {
  issues = []
  comments = []
  history = []
  may = { mona: 'pass', stranger: 'fail', unsure: 'inconclusive' }
  asked = []
})

async function look(event: Event = sweep, more: Partial<World> & { config?: string } = {}) {
  const { config: text = '', ...world } = more
  const all = {
    ...repo,
    read: (name: string) =>
      name.endsWith('.yml') && text !== '' && name.includes('.github') ? text : files[name],
  }
  const config = loadConfig(
    text === '' ? repo : { ...all, files: [...repo.files, '.github/postrider.yml'] },
    '.github/postrider.yml',
    known,
  )
  return run(event, config, {
    repo,
    web: null,
    issues: {
      list: async () => issues,
      comments: async (_, after) => {
        asked.push('comments')
        return comments.filter(({ id }) => id > after)
      },
      history: async () => {
        asked.push('history')
        return history
      },
      mayWrite: async login => {
        asked.push(login)
        return may[login] ?? 'fail'
      },
    },
    before: async () => null,
    lineUrl: () => null,
    catalogue: loadCatalogue,
    readings: loadReadings,
    today: '2026-11-22',
    ...world,
  })
}

/** The first issue, as a run opens it. */
async function begin(): Promise<Issue> {
  const { changes } = await look()
  const [opened] = changes.filter(change => change.do === 'open-issue')
  if (opened === undefined) throw new Error('no issue')
  const issue: Issue = {
    ...{ number: 7, title: opened.title, body: opened.body, state: 'open', labels: [] },
    ...{ createdAt: '2026-11-01T00:00:00Z', url: '', trusted: true, comments: 0 },
  }
  issues = [issue]
  return issue
}

function comment(body: string, author = 'mona', more: Partial<Comment> = {}): void {
  const id = 100 + comments.length
  comments.push({ id, body, author, day: '2026-11-20', bot: false, answered: false, ...more })
  issues = issues.map(issue => ({ ...issue, comments: comments.length }))
}
const updateOf = ({ changes }: Outcome) =>
  changes.find((change): change is Update => change.do === 'update-issue')
const reactions = ({ changes }: Outcome) =>
  changes.flatMap((change: Change) =>
    change.do === 'react' ? [[change.comment, change.with]] : [],
  )
const standings = (body: string | undefined) =>
  parseIssue(body ?? '', '2026-11-22').items.map(({ standing }) => standing.status)
const write = ({ body }: Update) => {
  issues = issues.map(issue => ({ ...issue, body }))
}

describe('a comment of somebody who may write', () => {
  test('is done, answered, and not read again', async () => {
    await begin()
    comment('/postrider sent 1\n/postrider skip 2')
    const first = await look({ kind: 'issue', number: 7 })
    const update = updateOf(first)
    expect(standings(update?.body).slice(0, 2)).toEqual(['sent', 'skipped'])
    expect(update?.body).toContain(', sent 20 November.')
    expect(reactions(first)).toEqual([[100, '+1']])
    write(update as Update)
    asked = []
    const second = await look({ kind: 'issue', number: 7 })
    expect([second.changes, asked]).toEqual([[], []])
  })

  test('that is not understood is answered with that, and what it says well is done', async () => {
    await begin()
    comment('/postrider sent 1\n/postrider dance')
    const outcome = await look()
    expect(reactions(outcome)).toEqual([[100, 'confused']])
    expect(standings(updateOf(outcome)?.body)[0]).toBe('sent')
  })

  test('puts the copy on Medium into the line of life, and the issue becomes short', async () => {
    const { body } = await begin()
    comment('/postrider published https://mona.medium.com/partial-0a1b2c3d4e5f')
    const now = updateOf(await look())?.body ?? ''
    expect(now).toContain(
      '[On Medium](https://mona.medium.com/partial-0a1b2c3d4e5f) since 20 November → **Watched until 20 December**',
    )
    expect(now).not.toContain('## Put it on Medium')
    expect(now.length).toBeLessThan(body.length)
  })

  test('is asked for once a login, and strangers are neither obeyed nor answered', async () => {
    await begin()
    comment('/postrider sent 1', 'stranger')
    comment('/postrider sent 1', 'stranger')
    comment('/postrider sent 2', 'robot', { bot: true })
    const outcome = await look()
    expect(asked).toEqual(['comments', 'stranger'])
    expect(reactions(outcome)).toEqual([])
    expect(standings(updateOf(outcome)?.body)).not.toContain('sent')
  })

  test('waits, with all that follow, while nobody can tell who may write', async () => {
    await begin()
    comment('/postrider sent 1')
    comment('/postrider sent 2', 'unsure')
    comment('/postrider replied 2')
    const first = await look()
    expect(reactions(first)).toEqual([[100, '+1']])
    expect(first.notices.join()).toContain('@unsure')
    write(updateOf(first) as Update)
    may = { ...may, unsure: 'pass' }
    const second = await look()
    expect(reactions(second)).toEqual([
      [101, '+1'],
      [102, '+1'],
    ])
    expect(standings(updateOf(second)?.body).slice(0, 2)).toEqual(['sent', 'replied'])
  })

  test('is not asked for below a closed issue', async () => {
    await begin()
    comment('/postrider sent 1')
    issues = issues.map(issue => ({ ...issue, state: 'closed' }))
    expect([(await look()).changes, asked]).toEqual([[], []])
  })

  test('that only talks is remembered as read, and nothing else is written', async () => {
    const { body } = await begin()
    comment('Nice.')
    const outcome = await look({ kind: 'issue', number: 7 })
    const seen = (text: string | undefined) => text?.replace(/<!-- postrider:state.*/, '')
    expect(outcome.reports).toEqual([])
    expect(seen(updateOf(outcome)?.body)).toBe(seen(body))
    write(updateOf(outcome) as Update)
    expect((await look({ kind: 'issue', number: 7 })).changes).toEqual([])
  })
})

describe('without the hidden block', () => {
  const strip = () => {
    issues = issues.map(issue => ({ ...issue, body: issue.body.replace(/<!--.*?-->\n?/g, '') }))
  }

  test('an earlier body is asked for once, and what was deleted stays away', async () => {
    const { body } = await begin()
    const [first] = parseIssue(body, '2026-11-22').items
    history = [body]
    issues = issues.map(issue => ({ ...issue, body: body.replace(first?.markdown ?? '', '') }))
    strip()
    const outcome = await look()
    expect(asked).toEqual(['history'])
    expect(parseIssue(updateOf(outcome)?.body ?? '', '2026-11-22')).toMatchObject({
      rung: 'block',
      state: { gone: [first?.id] },
    })
    expect(outcome.notices.join()).toContain(
      'Issue 7 has lost its hidden block, so it was read by its',
    )
    write(updateOf(outcome)!)
    expect((await look()).notices).toEqual([])
  })

  test('and without an earlier body, what can be seen is what counts, and the run says so', async () => {
    await begin()
    strip()
    expect((await look()).notices.join()).toContain('it was read by what can be seen in it')
  })

  test('a comment that bears our answer is not done again', async () => {
    await begin()
    comment('/postrider sent 1', 'mona', { answered: true })
    comment('/postrider sent 2')
    strip()
    const outcome = await look()
    expect(reactions(outcome)).toEqual([[101, '+1']])
    expect(standings(updateOf(outcome)?.body).slice(0, 2)).toEqual(['todo', 'sent'])
  })
})

describe('a plan is made again', () => {
  test('with the same commands, for what a person changed meanwhile', async () => {
    await begin()
    comment('/postrider sent 1')
    const outcome = await look()
    const update = updateOf(outcome) as Update
    const [issue] = issues
    const body = issue!.body
      .replace('- [ ] **2 ·', '- [x] **2 ·')
      .replace('## Share it', 'Mine.\n\n## Share it')
    const again = outcome.replan(update, { ...issue!, body })
    expect(again?.seen).toBe(body)
    expect(again?.body).toContain('\nMine.\n')
    expect(standings(again?.body).slice(0, 2)).toEqual(['sent', 'sent'])
    expect(outcome.replan(update, { ...issue!, body: again!.body })).toBeNull()
  })

  test('and knows that the copy is on Medium, when that was ticked meanwhile', async () => {
    await begin()
    comment('/postrider sent 1')
    const outcome = await look()
    const body = issues[0]!.body.replace('- [ ] Publish', '- [x] Publish')
    const again = outcome.replan(updateOf(outcome) as Update, { ...issues[0]!, body })
    expect(again?.body).toContain('On Medium since 22 November')
  })

  test('with an edit that another write replaced', async () => {
    const { body: from } = await begin()
    comment('/postrider sent 1')
    const outcome = await look()
    const update = updateOf(outcome) as Update
    const to = from
      .replace('- [ ] **2 ·', '- [x] **2 ·')
      .replace('## Notes\n', '## Notes\n\nMine.\n')
    const again = outcome.replan(update, { ...issues[0]!, body: update.body }, [{ from, to }])
    expect(again?.body).toContain('\nMine.\n')
    expect(standings(again?.body).slice(0, 2)).toEqual(['sent', 'sent'])
  })
})

test('a run that is older than what the issue shows writes nothing there', async () => {
  await begin()
  comment('/postrider sent 1')
  write(updateOf(await look(sweep, { run: 12 })) as Update)
  comment('/postrider sent 2')
  const late = await look(sweep, { run: 11 })
  expect(late.changes).toEqual([])
  expect(late.notices).toContain(
    'This run is older than what the issues show; nothing was written there.',
  )
  expect(updateOf(await look(sweep, { run: 13 }))).toBeDefined()
})

test('a new issue is for its author, by the config', async () => {
  const config = 'authors:\n  Mona: mona-gh\n'
  const { changes } = await look(sweep, { config })
  expect(changes).toMatchObject([{ do: 'open-issue', assignees: ['mona-gh'] }])
})

test('what became of places is known over all issues, open ones are none', async () => {
  await begin()
  comment('/postrider sent 1\n/postrider never 2\n/postrider suppress bad.example')
  write(updateOf(await look()) as Update)
  const contacts = contactsOf(trackedIssues(issues, '2026-11-22'))
  const [first, second] = parseIssue(issues[0]!.body, '2026-11-22').items
  expect(contacts).toMatchObject([
    { id: first?.id, status: 'sent', day: '2026-11-20', issue: 7 },
    { id: second?.id, status: 'never', issue: 7 },
    { id: 'bad.example', host: 'bad.example', status: 'never', issue: 7 },
  ])
  expect(contactsOf(trackedIssues([{ ...issues[0]!, trusted: false }], '2026-11-22'))).toEqual([])
})

test('a link that was won is known with its address', async () => {
  await begin()
  comment('/postrider won 1 https://letter.example/42')
  write(updateOf(await look()) as Update)
  expect(contactsOf(trackedIssues(issues, '2026-11-22'))).toMatchObject([
    { status: 'won', link: 'https://letter.example/42' },
  ])
})

test('in public no person is named, and the issue says that it is public', async () => {
  const { changes } = await look(sweep, { config: 'tracker:\n  public: true\n' })
  const [opened] = changes
  expect(opened?.do === 'open-issue' && opened.body).toContain(
    'This issue is public: the places can read along.',
  )
})
