/**
 * A core of a few lines in the place of the real one, so that a lost word is the writer's fault: an
 * issue is places with a box and a draft each, lines of people, and what was recorded.
 */
import type { Issue, LostEdit, Update } from '../../src/domain.ts'
import { findDuplicates } from '../../src/tracker/find-duplicates.ts'
import { type Core, commanding, type Findings, type Person, type Step } from './core.ts'

interface Small {
  readonly places: ReadonlyMap<string, { readonly ticked: boolean; readonly draft: string }>
  readonly won: ReadonlySet<string>
  readonly lines: readonly string[]
  /** Recorded: the places that were written, those that people took away, the last comment. */
  readonly written: ReadonlySet<string>
  readonly gone: ReadonlySet<string>
  readonly comment: number
}

const marker = '<!-- postrider:post 1 a.md -->'

function parse(body: string): Small {
  const lines = body.split('\n')
  const found = lines.flatMap(line => /^- \[(.)\] (\S+) (.*)$/.exec(line) ?? [])
  const rows = Array.from({ length: found.length / 4 }, (_, i) => found.slice(i * 4 + 1, i * 4 + 4))
  const state = JSON.parse(/^<!-- postrider:state (.*) -->$/m.exec(body)?.[1] ?? '{}')
  const from = lines.indexOf('## Notes')
  return {
    places: new Map(
      rows.map(([box, id = '', draft = '']) => [id, { ticked: box === 'x', draft }] as const),
    ),
    won: new Set(state.won),
    lines:
      from < 0
        ? []
        : lines.slice(
            from + 1,
            lines.findIndex(line => line.startsWith('<!-- postrider:state')),
          ),
    written: new Set(state.written),
    gone: new Set(state.gone),
    comment: state.comment ?? 0,
  }
}

function render({ places, won, lines, gone, comment }: Small): string {
  const state = { written: [...places.keys()], gone: [...gone], won: [...won], comment }
  return [
    marker,
    ...[...places].map(([id, { ticked, draft }]) => `- [${ticked ? 'x' : ' '}] ${id} ${draft}`),
    '## Notes',
    ...lines,
    `<!-- postrider:state ${JSON.stringify(state)} -->`,
  ].join('\n')
}

const edits = (change: (body: string) => string, kept: (body: string) => boolean): Person => ({
  act: (model, number) => model.edit(number, change),
  kept: ({ body }) => kept(body),
})

const tick = (box: string): Step => ({
  change: body => body.replace(/^- \[.\] a /m, `- [${box}] a `),
  stands: body => body.includes(`- [${box}] a `),
})
const note = (written: boolean): Step => ({
  change: body => {
    const without = body.replace('\ntold the team\n', '\n')
    return written ? without.replace('## Notes', '## Notes\ntold the team') : without
  },
  stands: body => body.split('\ntold the team\n').length === (written ? 2 : 1),
})
const draft = (words: string): Step => ({
  change: body => body.replace(/^(- \[.\] b ).*$/m, `$1${words}`),
  stands: body => body.includes(`] b ${words}\n`),
})
const listed = (there: boolean): Step => ({
  change: body => {
    if (/^- \[.\] c /m.test(body) === there) return body
    if (there) return body.replace('## Notes', '- [ ] c draft of c\n## Notes')
    return body.replace(/^- \[.\] c .*\n/m, '')
  },
  stands: body => /^- \[.\] c /m.test(body) === there,
})

export const smallCore: Core = {
  open: findings => {
    const body = render(merge(parse(''), findings))
    return {
      do: 'open-issue',
      path: 'a.md',
      title: 'A',
      body,
      labels: ['postrider'],
      assignees: [],
    }
  },
  plan,
  planner: findings => ({
    replan: (_, fresh, lost = []) =>
      plan(findings, fresh, render(merge(lost.reduce(bringBack, parse(fresh.body)), findings))),
    isOlder: () => false,
    duplicates: findDuplicates,
  }),
  heardTo: body => parse(body).comment,
  places: body => [...parse(body).places.keys()],
  people: [
    () =>
      edits(
        body => body.replace('- [ ] a ', '- [x] a '),
        body => body.includes('- [x] a '),
      ),
    () =>
      edits(
        body => body.replace('draft of b', 'in my own words'),
        body => body.includes('- [ ] b in my own words'),
      ),
    () =>
      edits(
        body => body.replace('## Notes', '## Notes\ntold the team'),
        body => body.split('\ntold the team\n').length === 2,
      ),
    () => ({
      ...edits(
        body => body.replace(/^- \[.\] c .*\n/m, ''),
        body => !/^- \[.\] c /m.test(body),
      ),
      takes: 'c',
    }),
    () => commanding('/postrider won 4', body => parse(body).won.has('4')),
  ],
  undecided: [
    [tick('x'), tick('x'), tick(' ')],
    [note(true), note(true), note(false)],
    [draft('in my own words'), draft('better words')],
    [listed(false), listed(true), listed(false)],
  ],
}

function plan(
  findings: Findings,
  { number, body: seen }: Issue,
  body = render(merge(parse(seen), findings)),
): Update | null {
  return body === seen ? null : { do: 'update-issue', path: 'a.md', number, seen, body }
}

/** What people did counts; what is found goes to the end; what they took away stays away. */
function merge(theirs: Small, findings: Findings): Small {
  const gone = new Set([...theirs.gone, ...theirs.written].filter(id => !theirs.places.has(id)))
  const fresh = [...'abcd', findings.run].filter(id => !gone.has(id) && !theirs.places.has(id))
  const added = fresh.map(id => [id, { ticked: false, draft: `draft of ${id}` }] as const)
  return {
    ...theirs,
    gone,
    places: new Map([...theirs.places, ...added]),
    won: new Set([
      ...theirs.won,
      ...findings.said.flatMap(({ body }) => /won (\d)/.exec(body)?.[1] ?? []),
    ]),
    comment: Math.max(theirs.comment, ...findings.said.map(({ id }) => id)),
  }
}

function bringBack(now: Small, lost: LostEdit): Small {
  const [from, to] = [parse(lost.from), parse(lost.to)]
  const places = new Map(now.places)
  for (const [id, place] of to.places) {
    const before = from.places.get(id)
    const here = places.get(id)
    const touched = before?.ticked !== place.ticked || before.draft !== place.draft
    if (here === undefined) {
      if (before === undefined || (touched && !now.gone.has(id))) places.set(id, place)
      continue
    }
    const ticked = before?.ticked === place.ticked ? here.ticked : place.ticked
    places.set(id, { ticked, draft: before?.draft === place.draft ? here.draft : place.draft })
  }
  const taken = [...from.places.keys()].filter(id => !to.places.has(id))
  for (const id of taken) places.delete(id)
  return {
    ...now,
    places,
    lines: [
      ...now.lines.filter(line => !from.lines.includes(line) || to.lines.includes(line)),
      ...to.lines.filter(line => !from.lines.includes(line) && !now.lines.includes(line)),
    ],
    gone: new Set([...now.gone, ...to.gone, ...taken].filter(id => !places.has(id))),
    won: new Set([...now.won, ...to.won]),
    comment: Math.max(now.comment, to.comment),
  }
}
