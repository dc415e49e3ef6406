/** The core of Postrider as the writer knows it. */
import { defaultConfig } from '../../src/config/default-config.ts'
import type { Issue } from '../../src/domain.ts'
import { replanWith } from '../../src/replan.ts'
import type { Heard } from '../../src/tracker/apply-commands.ts'
import { findDuplicates } from '../../src/tracker/find-duplicates.ts'
import { notesHeading, parseIssue } from '../../src/tracker/parse-issue.ts'
import { planIssue } from '../../src/tracker/plan-issue.ts'
import { readCommands } from '../../src/tracker/read-commands.ts'
import { type Core, commanding, type Findings, type Person, type Step } from './core.ts'
import { makeFinding, makeOpportunity, makeReport, today } from './report.ts'

/** Each run found the same places, and something of its own about the post. */
const reportOf = ({ run }: Findings) =>
  makeReport({
    opportunities: [...'abcd'].map(letter => makeOpportunity(`${letter}.example`)),
    findings: [makeFinding({ message: `Run ${run} found something.` })],
  })

function settingsFor({ said }: Findings, issue: Issue | null) {
  const last = Math.max(0, ...said.map(({ id }) => id))
  const heard: Heard = { asked: readCommands(said), last, comments: issue?.comments ?? 0 }
  const plain = { config: defaultConfig, today, lineUrl: () => null }
  return said.length === 0 ? plain : { ...plain, heard }
}

const person = (change: (body: string) => string, kept: (body: string) => boolean): Person => ({
  act: (model, number) => model.edit(number, change),
  kept: ({ body }) => kept(body),
})

/** From the box of a place to that of the next. */
const place = (number: number) =>
  new RegExp(`^- \\[.\\] (?:~~)?\\*\\*${number} · [^]*?(?=^- \\[|^#|^<)`, 'm')
const placeIn = (body: string, number: number) => place(number).exec(body)?.[0] ?? ''

const tick = (box: string): Step => ({
  change: body => body.replace(/^- \[.\] \*\*1 ·/m, `- [${box}] **1 ·`),
  stands: body => placeIn(body, 1).startsWith(`- [${box}]`),
})
const note = (written: boolean): Step => ({
  change: body => {
    const without = body.replace('\nTold the team.\n', '\n')
    return written ? without.replace(notesHeading, `${notesHeading}\n\nTold the team.`) : without
  },
  stands: body => body.split('\nTold the team.\n').length === (written ? 2 : 1),
})
const draft = (words: string): Step => ({
  change: body =>
    body.replace(place(2), text => text.replace(/Some words\.|In my own words\./, words)),
  stands: body => placeIn(body, 2).includes(words),
})
const taken: Step = {
  change: body => body.replace(place(3), ''),
  stands: body => placeIn(body, 3) === '',
}

export const realCore: Core = {
  open: findings => planIssue(reportOf(findings), null, settingsFor(findings, null)),
  plan: (findings, issue) => planIssue(reportOf(findings), issue, settingsFor(findings, issue)),
  planner: (findings, issue) => {
    const plan = (fresh: Issue) =>
      planIssue(reportOf(findings), fresh, settingsFor(findings, issue))
    const replan = replanWith(new Map(issue === null ? [] : [[issue.number, plan]]))
    return { replan, isOlder: () => false, duplicates: findDuplicates }
  },
  heardTo: body => parseIssue(body, today).state?.comment ?? 0,
  places: body => parseIssue(body, today).items.map(({ url }) => `${url}`),
  people: [
    () =>
      person(
        body => body.replace('- [ ] **1 ·', '- [x] **1 ·'),
        body => placeIn(body, 1).startsWith('- [x]'),
      ),
    () =>
      person(
        body => body.replace(place(2), text => text.replace('Some words.', 'In my own words.')),
        body => placeIn(body, 2).includes('In my own words.'),
      ),
    () =>
      person(
        body => body.replace(notesHeading, `${notesHeading}\n\nTold the team.`),
        body => body.split('\nTold the team.\n').length === 2,
      ),
    () => ({
      ...person(
        body => body.replace(place(3), ''),
        body => placeIn(body, 3) === '',
      ),
      takes: 'https://c.example/',
    }),
    () =>
      commanding('/postrider won 4 https://d.example/post', body =>
        placeIn(body, 4).includes('won'),
      ),
  ],
  undecided: [
    [tick('x'), tick('x'), tick(' ')],
    [note(true), note(true), note(false)],
    [draft('In my own words.'), draft('Better words.')],
    [taken],
  ],
}
