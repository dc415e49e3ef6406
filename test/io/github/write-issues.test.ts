/** What the writer does when GitHub refuses, forgets, or tells less than it could. */
import { describe, expect, test } from 'vitest'
import type { Change, Issue } from '../../../src/domain.ts'
import { apply } from '../../../src/io/apply.ts'
import { openPatience } from '../../../src/io/github/client.ts'
import type { IssueApi } from '../../../src/io/github/issue-api.ts'
import { lostEdits } from '../../../src/io/github/lost-edits.ts'
import { markOf, readStamp, writeStamp } from '../../../src/io/github/stamp.ts'
import { openTracker } from '../../../src/io/github/tracker.ts'
import { Refused } from '../../../src/io/refused.ts'
import { modelGitHub } from '../../tracker/model-github.ts'
import { smallCore } from '../../tracker/small-core.ts'

const found = { run: 'e', said: [] }
const opening = smallCore.open(found)
const planner = smallCore.planner(found, null)
const pullRequests = { upsertComment: async () => {} }
const refuse = (kind: Refused['kind']) => async () => {
  throw new Refused(kind, 'GitHub answered 4xx', undefined)
}

function start(change: Partial<IssueApi> = {}, lost: readonly boolean[] = []) {
  const model = modelGitHub()
  const losses = [...lost]
  const api = {
    ...model.api(
      async () => {},
      () => losses.shift() ?? false,
    ),
    ...change,
  }
  const tracker = openTracker(api)
  const write = (...changes: Change[]) => apply(changes, { tracker, pullRequests }, planner)
  return { model, api, tracker, write }
}

describe('a new issue', () => {
  test('is opened once, though the answer is lost', async () => {
    const { model, write } = start({}, [true])
    expect(await write(opening)).toMatchObject({ issues: [{ number: 1 }], complete: true })
    expect(model.issues()).toHaveLength(1)
  })

  test('is tried once more where nothing came of it, and left after that', async () => {
    let tries = 0
    const create: IssueApi['create'] = () => {
      tries += 1
      return refuse('unreachable')()
    }
    expect(await start({ create }).write(opening)).toMatchObject({ issues: [], complete: false })
    expect(tries).toBe(2)
  })

  test('is not tried again where GitHub surely did nothing', async () => {
    let tries = 0
    const create: IssueApi['create'] = () => {
      tries += 1
      return refuse('limited')()
    }
    await start({ create }).write(opening)
    expect(tries).toBe(1)
  })

  test('is opened without an assignee whom GitHub does not know', async () => {
    const model = modelGitHub()
    const api = model.api(async () => {})
    const create: IssueApi['create'] = issue =>
      issue.assignees.length > 0 ? refuse('invalid')() : api.create(issue)
    const tracker = openTracker({ ...api, create })
    await apply([{ ...opening, assignees: ['gone'] }], { tracker, pullRequests }, planner)
    expect(model.issues()).toHaveLength(1)
  })
})

describe('an issue that is there', () => {
  const update = (body: string) =>
    ({ do: 'update-issue', path: 'a.md', number: 1, seen: opening.body, body }) as const

  test('is read, written and looked at: three calls', async () => {
    const calls: string[] = []
    const model = modelGitHub()
    const api = model.api(async what => calls.push(what.replace(' goes', '')))
    await api.create(opening)
    calls.length = 0
    const tracker = openTracker(api)
    await apply([update(`${opening.body}\nmore`)], { tracker, pullRequests }, planner)
    expect(calls.filter(call => !call.endsWith('comes'))).toEqual(['read 1', 'edit 1', 'history 1'])
  })

  /** Somebody ticks the first box between the reading and the first write of a run. */
  const whileTicking = (api: IssueApi, model: ReturnType<typeof modelGitHub>, most: number) => {
    let writes = 0
    const edit: IssueApi['edit'] = (number, to) => {
      writes += 1
      if (writes === 1) model.edit(1, body => body.replace('- [ ] a ', '- [x] a '))
      return writes > most ? refuse('limited')() : api.edit(number, to)
    }
    return openTracker({ ...api, edit })
  }
  const ticked = (model: ReturnType<typeof modelGitHub>) =>
    model.issues()[0]?.body.includes('- [x] a ')

  test('keeps what somebody did while it was written', async () => {
    const { model, api } = start()
    await api.create(opening)
    const tracker = whileTicking(api, model, 2)
    await apply([update(`${opening.body}\nmore`)], { tracker, pullRequests }, planner)
    expect(ticked(model)).toBe(true)
  })

  test('gets it back with the next write where GitHub let a run write once and no more', async () => {
    const { model, api, write } = start()
    await api.create(opening)
    const tracker = whileTicking(api, model, 1)
    const cut = await apply([update(`${opening.body}\nmore`)], { tracker, pullRequests }, planner)
    expect(cut).toMatchObject({ complete: false })
    expect(ticked(model)).toBe(false)
    const [now] = (await openTracker(api).list()) as readonly { body: string }[]
    await write({ ...update(`${now?.body}\nmore still`), seen: `${now?.body}` })
    expect(ticked(model)).toBe(true)
  })

  test('does not get back what somebody did, did again when a run went over it, and took back', async () => {
    const { model, api } = start()
    await api.create(opening)
    const tick = () => model.edit(1, body => body.replace('- [ ] a ', '- [x] a '))
    let writes = 0
    const edit: IssueApi['edit'] = async (number, to) => {
      writes += 1
      if (writes === 1) tick()
      const answer = await api.edit(number, to)
      if (writes === 1) tick()
      return answer
    }
    const run = async (name: string) => {
      const [now] = (await openTracker(api).list()) as readonly Issue[]
      const finds = { run: name, said: [] }
      const change = smallCore.plan(finds, now as Issue) as Change
      const tracker = openTracker({ ...api, edit })
      await apply([change], { tracker, pullRequests }, smallCore.planner(finds, null))
    }
    await run('f')
    expect(ticked(model)).toBe(true)
    model.edit(1, body => body.replace('- [x] a ', '- [ ] a '))
    await run('g')
    expect(ticked(model)).toBe(false)
  })

  test('that somebody edits with every write is left after eight, with pauses in between', async () => {
    const { model, api } = start()
    await api.create(opening)
    let edits = 0
    const pauses: number[] = []
    const edit: IssueApi['edit'] = (number, to) => {
      edits += 1
      model.edit(1, body => body.replace('## Notes', `## Notes\nline ${edits}`))
      return api.edit(number, to)
    }
    const pause: IssueApi['pause'] = async seconds => pauses.push(seconds) > 0
    const tracker = openTracker({ ...api, edit, pause })
    const said = await apply([update(`${opening.body}\nmore`)], { tracker, pullRequests }, planner)
    expect(said.notices).toEqual([
      'Issue 1 was edited again and again while this run was at work; the rest is left for the next run.',
    ])
    expect(edits).toBe(8)
    expect(pauses).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('that somebody closed meanwhile is not written', async () => {
    const { model, api, write } = start()
    await api.create(opening)
    await api.edit(1, { close: 'completed' })
    expect(await write(update('more'))).toMatchObject({ issues: [], complete: true })
    expect(model.issues()[0]?.body).toBe(opening.body)
  })

  test('that GitHub refuses is no reason to leave the others; what ends the run names all that is left', async () => {
    const refusing = (kind: Refused['kind']) => async () => {
      const { api } = start()
      for (let i = 0; i < 3; i += 1) await api.create({ ...opening, title: `Post ${i}` })
      const edit: IssueApi['edit'] = (number, to) =>
        number === 2 ? refuse(kind)() : api.edit(number, to)
      const tracker = openTracker({ ...api, edit })
      const changes = [1, 2, 3].map(number => ({ ...update('more'), number }))
      return apply(changes, { tracker, pullRequests }, planner)
    }
    expect(await refusing('too-long')()).toMatchObject({ complete: false, cut: [] })
    expect(await refusing('limited')()).toMatchObject({ complete: false, cut: [2, 3] })
  })

  test('that a newer run wrote is not written, and the command is not said to be done', async () => {
    const { model, api, tracker } = start()
    await api.create(opening)
    const comment = model.say(1, '/postrider won 1')
    const changes = [update('more'), { do: 'react', number: 1, comment, with: '+1' }] as const
    const older = { ...planner, isOlder: () => true }
    const applied = await apply(changes, { tracker, pullRequests }, older)
    expect(applied.notices).toEqual([
      'This run is older than what issue 1 shows; nothing was written to it.',
    ])
    expect(model.answered(comment)).toBe(false)
  })

  test('that is locked takes no comment, and one sentence says so', async () => {
    const { api, write } = start({ comment: refuse('locked') })
    await api.create(opening)
    const said = await write({ do: 'comment', number: 1, body: 'This week' })
    expect(said.notices).toEqual([
      'Issue 1 is locked: nothing can be said below it. Its text is kept up to date all the same.',
    ])
  })
})

describe('who may write', () => {
  test('is asked once a login; where GitHub refuses to tell, only the owner may', async () => {
    let asked = 0
    const permission: IssueApi['permission'] = async () => {
      asked += 1
      return refuse('permission')()
    }
    const { api, model, tracker } = start({ permission })
    await api.create(opening)
    model.say(1, 'hello')
    await tracker.comments(1, 0)
    expect(await tracker.mayWrite('octocat')).toBe('pass')
    expect(await tracker.mayWrite('Octocat')).toBe('pass')
    expect(await tracker.mayWrite('stranger')).toBe('inconclusive')
    expect(asked).toBe(2)
  })
})

describe('the edit history', () => {
  const own = writeStamp('ours', 'first')
  const editsOf = (...of: Parameters<typeof lostEdits>) => lostEdits(...of)?.edits

  test('tells the edit of a person that a write went over', () => {
    expect(editsOf(['first', 'first, edited', own.body], 'first', own.write)).toEqual([
      { from: 'first', to: 'first, edited' },
    ])
  })

  test('tells both an edit and its undoing', () => {
    const lost = lostEdits(['first', 'edited', 'back', own.body], 'first', own.write)
    expect(lost?.texts).toEqual(['edited', 'back'])
  })

  test('tells what a run wrote by what it was made of', () => {
    const other = writeStamp('theirs', 'zeroth')
    const lost = lostEdits(['zeroth', 'first', other.body, own.body], 'first', own.write)
    expect(lost?.texts).toEqual(['theirs\n'])
  })

  const f = writeStamp('by f', 'first')
  const f2 = writeStamp('by f, ticked', 'by f', ['ticked'])
  const e = writeStamp('by e', 'by f')

  test('does not tell what was brought back', () => {
    expect(lostEdits(['first', 'ticked', f.body, f2.body], 'first', f2.write)?.texts).toEqual([])
  })

  test('tells what another run had brought back, and a write went over', () => {
    const revisions = ['first', 'ticked', f.body, f2.body, e.body]
    expect(lostEdits(revisions, 'by f', e.write)?.texts).toEqual(['ticked', 'by f, ticked\n'])
  })

  test('tells what the newest write went over, whoever made it', () => {
    const revisions = ['first', f.body, f.body.replace('by f', 'by f and a person'), e.body]
    expect(lostEdits(revisions, 'first', f.write)?.texts).toEqual(['by f and a person\n'])
  })

  test('tells what a person took back by pasting an older text with the taking back', () => {
    const later = writeStamp('by e, later', 'by f')
    const now = writeStamp('now', 'by f')
    const revisions = ['first', f.body, later.body, f.body, now.body]
    expect(editsOf(revisions, 'by f', now.write)).toEqual([
      { from: 'by f\n', to: 'by e, later\n' },
      { from: 'by e, later\n', to: 'by f\n' },
    ])
  })

  test('has the last word of a person last, also of one who never saw what was lost', () => {
    const revisions = ['first', 'draft A', f.body, f.body.replace('by f', 'draft B')]
    expect(editsOf(revisions, 'first', f.write)?.map(({ to }) => to)).toEqual([
      'draft A',
      'draft B\n',
    ])
  })

  test('places what a run wrote late before what people did that it did not know of', () => {
    const late = writeStamp('by f, ticked again', 'by f', ['ticked'])
    const unticked = f2.body.replace('by f, ticked', 'by f, unticked')
    const last = writeStamp('by g', 'by f, unticked')
    const revisions = ['first', 'ticked', f.body, f2.body, unticked, late.body, last.body]
    const lost = lostEdits(revisions, 'by f, unticked', last.write)
    expect(lost?.texts).toEqual(['by f, ticked again\n'])
    expect(lost?.edits.map(({ to }) => to.trimEnd())).toEqual([
      'by f, ticked again',
      'by f, unticked',
      'by g',
    ])
  })

  test('takes a run that read what came back for one that read it the first time', () => {
    const revisions = ['first', 'ticked', 'first', own.body]
    expect(lostEdits(revisions, 'first', own.write)?.texts).toEqual(['ticked', 'first'])
  })

  test('tells nothing when it is late', () => {
    expect(lostEdits(['first'], 'first', own.write)).toBeNull()
    expect(lostEdits(['other', own.body], 'first', own.write)).toBeNull()
  })

  test('is named by a line that is taken off again', () => {
    expect(readStamp(own.body.replaceAll('\n', '\r\n')).text.trimEnd()).toBe('ours')
    expect(readStamp('nobody’s')).toEqual({ text: 'nobody’s', on: null, with: [], write: null })
    expect(readStamp(f2.body)).toMatchObject({ on: markOf('by f'), with: [markOf('ticked')] })
  })
})

test('a run has one budget of waiting, and a wait that is too long does not spend it', () => {
  const patience = openPatience(90)
  expect([60, 3600, 20, 20].map(seconds => patience.grant(seconds))).toEqual([
    true,
    false,
    true,
    false,
  ])
})
