/**
 * A core of a few lines in the place of the real one, so that a lost word is the writer's fault: an
 * issue is places with a box and a draft each, lines of people, and what was recorded.
 */
import type { Issue, LostEdit, Replan, Update } from '../../src/domain.ts'
import type { OpenIssue } from '../../src/io/github/open-issue.ts'
import { findDuplicates } from '../../src/tracker/find-duplicates.ts'

export interface Small {
  readonly places: ReadonlyMap<string, { readonly ticked: boolean; readonly draft: string }>
  readonly won: ReadonlySet<string>
  readonly lines: readonly string[]
  /** Recorded: the places that were written, those that people took away, the last comment. */
  readonly written: ReadonlySet<string>
  readonly gone: ReadonlySet<string>
  readonly comment: number
}

/** What a run knows: the places that it found, and the commands that it read. */
export interface Findings {
  readonly places: readonly string[]
  readonly won: readonly string[]
  readonly comment: number
}

const marker = '<!-- postrider:post 1 a.md -->'

export function parse(body: string): Small {
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

export function render({ places, won, lines, gone, comment }: Small): string {
  const state = { written: [...places.keys()], gone: [...gone], won: [...won], comment }
  return [
    marker,
    ...[...places].map(([id, { ticked, draft }]) => `- [${ticked ? 'x' : ' '}] ${id} ${draft}`),
    '## Notes',
    ...lines,
    `<!-- postrider:state ${JSON.stringify(state)} -->`,
  ].join('\n')
}

export function openWith(findings: Findings): OpenIssue {
  const body = render(merge(parse(''), findings))
  return { do: 'open-issue', path: 'a.md', title: 'A', body, labels: ['postrider'], assignees: [] }
}

export function planWith(findings: Findings, { number, body }: Issue): Update | null {
  const next = render(merge(parse(body), findings))
  return next === body ? null : { do: 'update-issue', path: 'a.md', number, seen: body, body: next }
}

export function plannerOf(findings: Findings) {
  const replan: Replan = (_, fresh, lost = []) => {
    const kept = lost.reduce(bringBack, parse(fresh.body))
    const body = render(merge(kept, findings))
    return planWith(findings, fresh) === null && body === fresh.body
      ? null
      : { do: 'update-issue', path: 'a.md', number: fresh.number, seen: fresh.body, body }
  }
  return { replan, isOlder: () => false, duplicates: findDuplicates }
}

/** What people did counts; what is found goes to the end; what they took away stays away. */
function merge(theirs: Small, findings: Findings): Small {
  const gone = new Set([
    ...theirs.gone,
    ...[...theirs.written].filter(id => !theirs.places.has(id)),
  ])
  const fresh = findings.places.filter(id => !gone.has(id) && !theirs.places.has(id))
  const added = fresh.map(id => [id, { ticked: false, draft: `draft of ${id}` }] as const)
  const kept = [...theirs.places].filter(([id]) => !gone.has(id))
  return {
    ...theirs,
    gone,
    places: new Map([...kept, ...added]),
    won: new Set([...theirs.won, ...findings.won]),
    comment: Math.max(theirs.comment, findings.comment),
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
      if (touched && !now.gone.has(id)) places.set(id, place)
      continue
    }
    const ticked = before?.ticked === place.ticked ? here.ticked : place.ticked
    places.set(id, { ticked, draft: before?.draft === place.draft ? here.draft : place.draft })
  }
  const taken = [...from.places.keys()].filter(id => !to.places.has(id))
  return {
    ...now,
    places: new Map([...places].filter(([id]) => !taken.includes(id))),
    lines: [
      ...now.lines,
      ...to.lines.filter(line => !from.lines.includes(line) && !now.lines.includes(line)),
    ],
    gone: new Set([...now.gone, ...to.gone, ...taken]),
    won: new Set([...now.won, ...to.won]),
    comment: Math.max(now.comment, to.comment),
  }
}
