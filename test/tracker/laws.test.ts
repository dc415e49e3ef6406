import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import type { Report } from '../../src/domain.ts'
import { parse } from '../../src/markdown/parse.ts'
import { visible } from '../../src/markdown/safe.ts'
import { walk } from '../../src/markdown/walk.ts'
import { decodeBlocks, encodeBlocks } from '../../src/tracker/encode-blocks.ts'
import { longestBody } from '../../src/tracker/fit-body.ts'
import { mergeBlocks } from '../../src/tracker/merge-blocks.ts'
import { mergeBodies } from '../../src/tracker/merge-bodies.ts'
import { parseIssue, type Tracked } from '../../src/tracker/parse-issue.ts'
import { planAbsent } from '../../src/tracker/plan-absent.ts'
import { planIssue } from '../../src/tracker/plan-issue.ts'
import { readSaid } from '../../src/tracker/post-in-hand.ts'
import { eachBlock, joinBlocks, splitBody } from '../../src/tracker/split-body.ts'
import { readStanding, sayStanding } from '../../src/tracker/standing.ts'
import { readState, type State, withoutState, writeState } from '../../src/tracker/state.ts'
import { cases, seed } from '../soak.ts'
import { anyReport, anyStanding, hostile, issueOf, theirWriting } from './arbitrary.ts'
import { today } from './report.ts'

const settings = { config: defaultConfig, today, lineUrl: () => null }
const inPublic = {
  ...settings,
  config: { ...defaultConfig, tracker: { ...defaultConfig.tracker, public: true } },
}
const open = (report: Report) => planIssue(report, null, settings).body
const update = (report: Report, body: string) =>
  planIssue(report, issueOf(body), settings)?.body ?? body
const path = process.env.POSTRIDER_PATH
/**
 * Every law holds for any post, any web, and whatever a person did. A failure names its seed and path,
 * which POSTRIDER_SEED and POSTRIDER_PATH repeat; the reports themselves would fill screens.
 */
function law<T extends [unknown, ...unknown[]]>(
  says: string,
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...values: T) => void,
) {
  test(says, { timeout: cases(300_000, 3_600_000) }, () => {
    const numRuns = cases(20, 10_000)
    const found = fc.check(fc.property(...arbitraries, holds), {
      numRuns,
      seed,
      endOnFailure: true,
      ...(path !== undefined && { path }),
    })
    if (!found.failed) return
    const { errorInstance, counterexamplePath: at, numRuns: after } = found
    throw new Error(`case ${after}, seed ${seed}, path "${at}"`, { cause: errorInstance })
  })
}

/** Flips the boxes at these places of the list of all boxes. */
function toggle(body: string, keys: readonly string[]): string {
  return body
    .split('\n')
    .map(line => {
      const [block] = splitBody(line)
      if (block === undefined || !keys.includes(block.key)) return line
      return line.startsWith('- [ ]')
        ? line.replace('- [ ]', '- [x]')
        : line.replace('- [x]', '- [ ]')
    })
    .join('\n')
}

const boxes = (body: string) =>
  [...eachBlock(splitBody(body))].map(({ key }) => key).filter(key => /^(item|step) /.test(key))
const facts = ({ items, steps, path, copy, suppressed }: Tracked) => ({
  ...{ path, copy, suppressed, steps: [...steps].sort() },
  items: items.map(({ number, url, standing }) => ({ number, url, standing })),
})

function insert(body: string, at: number, lines: readonly string[], apart: boolean): string {
  const all = body.split('\n')
  const end = all.findIndex(line => line.startsWith('<!-- postrider:state'))
  const place = 1 + (at % Math.max(1, (end < 0 ? all.length : end) - 1))
  const written = apart ? ['', ...lines, ''] : lines
  return [...all.slice(0, place), ...written, ...all.slice(place)].join('\n')
}

const writing = fc
  .tuple(theirWriting('alpha'), theirWriting('beta'), theirWriting('gamma'))
  .chain(all =>
    fc
      .subarray(all, { minLength: 1 })
      .chain(chosen =>
        fc.tuple(
          ...chosen.map(lines =>
            fc.record({ lines: fc.constant(lines), at: fc.nat(), apart: fc.boolean() }),
          ),
        ),
      ),
  )
type Writing = readonly {
  readonly lines: readonly string[]
  readonly at: number
  readonly apart: boolean
}[]
const write = (body: string, all: Writing) =>
  all.reduce((now, { lines, at, apart }) => insert(now, at, lines, apart), body)

describe('a person and a run at one issue', () => {
  law(
    'every line that a person added survives every later run',
    [anyReport(), anyReport(), anyReport(), writing],
    (first: Report, second: Report, third: Report, added: Writing) => {
      const written = update(second, write(open(first), added))
      const body = update(third, written)
      const has = new Set(body.split('\n'))
      for (const line of added.flatMap(({ lines }) => lines)) expect(has).toContain(line)
    },
  )

  law(
    'a second run writes nothing',
    [anyReport(), anyReport(), writing, fc.array(fc.nat(), { maxLength: 4 })],
    (first: Report, second: Report, added: Writing, flips: readonly number[]) => {
      const opened = open(first)
      const all = boxes(opened)
      const keys = flips.flatMap(n => all[n % Math.max(1, all.length)] ?? [])
      const change = planIssue(second, issueOf(write(toggle(opened, keys), added)), settings)
      // An issue that has come to its end is closed, and closed ones are left alone.
      if (change?.close !== undefined) return
      const body = change?.body ?? write(toggle(opened, keys), added)
      expect(planIssue(second, issueOf(body), settings)).toBeNull()
      expect(planIssue(second, issueOf(body.replaceAll('\n', '\r\n')), settings)).toBeNull()
    },
  )

  law(
    'a box that is ticked before or after a run comes to the same',
    [anyReport(), anyReport(), fc.array(fc.nat(), { minLength: 1, maxLength: 4 })],
    (first: Report, second: Report, flips: readonly number[]) => {
      const opened = open(first)
      const written = update(second, opened)
      const both = boxes(opened).filter(key => boxes(written).includes(key))
      const keys = [...new Set(flips.flatMap(n => both[n % Math.max(1, both.length)] ?? []))]
      const before = update(second, toggle(opened, keys))
      const after = update(second, toggle(written, keys))
      expect(facts(parseIssue(after, today))).toEqual(facts(parseIssue(before, today)))
    },
  )

  law(
    'a deleted place stays away, and its number is not used again',
    [anyReport(), anyReport(), fc.nat()],
    (first: Report, second: Report, which: number) => {
      const opened = open(first)
      const { items } = parseIssue(opened, today)
      const item = items[which % Math.max(1, items.length)]
      if (item === undefined) return
      const body = update(second, update(second, opened.replace(item.markdown, '')))
      const after = parseIssue(body, today).items
      expect(after.map(({ id }) => id)).not.toContain(item.id)
      expect(after.map(({ number }) => number)).not.toContain(item.number)
    },
  )

  law(
    'a place that a person edited keeps every word of it',
    [anyReport(), anyReport(), fc.nat(), fc.boolean()],
    (first: Report, second: Report, which: number, ticks: boolean) => {
      const opened = open(first)
      const { items } = parseIssue(opened, today)
      const item = items[which % Math.max(1, items.length)]
      if (item === undefined) return
      const edited = opened.replace(item.markdown, () => `${item.markdown}\n  My own words.`)
      const touched = ticks ? toggle(edited, [`item ${item.number}`]) : edited
      const body = update(second, touched)
      const after = parseIssue(body, today).items.find(({ number }) => number === item.number)
      expect(after?.standing.status).toBe(ticks ? 'sent' : 'todo')
      const [, ...below] = `${item.markdown}\n  My own words.`.split('\n')
      expect(after?.markdown.split('\n').slice(1)).toEqual(below)
    },
  )

  law(
    'a post that goes and comes back leaves all as it was, and is told of once',
    [anyReport(), anyReport(), writing, fc.array(fc.nat(), { maxLength: 3 })],
    (first: Report, second: Report, added: Writing, flips: readonly number[]) => {
      const opened = open(first)
      const all = boxes(opened)
      const keys = flips.flatMap(n => all[n % Math.max(1, all.length)] ?? [])
      const before = write(toggle(opened, keys), added)
      const gone = planAbsent(issueOf(before), 'deleted', settings)?.body ?? ''
      const has = new Set(gone.split('\n'))
      for (const line of added.flatMap(({ lines }) => lines)) expect(has).toContain(line)
      expect(facts(parseIssue(gone, today))).toEqual(facts(parseIssue(before, today)))
      expect(readSaid(gone, today)).toMatchObject({ absent: true, turn: false, step: null })
      const crlf = gone.replaceAll('\n', '\r\n')
      for (const body of [gone, crlf])
        expect(planAbsent(issueOf(body), 'deleted', settings)).toBeNull()
      const back = update(second, gone)
      expect(withoutState(back)).toBe(withoutState(update(second, before)))
    },
  )

  law(
    'an edit that another write replaced is brought back',
    [anyReport(), anyReport(), writing, fc.array(fc.nat(), { maxLength: 3 })],
    (first: Report, second: Report, added: Writing, flips: readonly number[]) => {
      const from = open(first)
      const written = update(second, from)
      const both = boxes(from).filter(key => boxes(written).includes(key))
      const keys = [...new Set(flips.flatMap(n => both[n % Math.max(1, both.length)] ?? []))]
      const to = write(toggle(from, keys), added)
      const body = update(second, mergeBodies(from, to, written))
      const has = new Set(body.split('\n'))
      for (const line of added.flatMap(({ lines }) => lines)) expect(has).toContain(line)
      const expected = parseIssue(update(second, toggle(written, keys)), today)
      const { items, ...rest } = facts(parseIssue(body, today))
      const { items: wanted, ...others } = facts(expected)
      expect(rest).toEqual(others)
      expect(items).toEqual(expect.arrayContaining(wanted))
    },
  )
})

test('a note that was erased goes, also where others wrote beside it', () => {
  const noted = (...lines: string[]) => ['## Notes', '', ...lines].join('\n')
  const merged = mergeBodies(noted('told'), noted(), noted('told', 'asked'))
  expect(merged.split('\n').filter(line => /told|asked/.test(line))).toEqual(['asked'])
})

describe('the merge itself', () => {
  const text = fc.array(fc.oneof(hostile, fc.constantFrom('', '## Share it', '```')), {
    maxLength: 12,
  })
  const asBody = (lines: readonly string[]) => lines.join('\n').replace(/\r\n?/g, '\n')

  law('of three that are the same is the same', [text], (lines: readonly string[]) => {
    const blocks = splitBody(asBody(lines))
    expect(mergeBlocks(blocks, blocks, blocks)).toEqual(blocks)
  })

  law('takes a body apart and loses nothing', [text], (lines: readonly string[]) => {
    const body = asBody(lines)
    const kept = body.split('\n').filter(line => !/^<!-- postrider:post 1 /.test(line))
    const trimmed = (all: string) => all.replace(/^\s+$/gm, '').replace(/\n+$/, '')
    expect(trimmed(joinBlocks(splitBody(body)))).toBe(trimmed(kept.join('\n')))
  })

  law('remembers what stood there without its texts', [text], (lines: readonly string[]) => {
    const blocks = splitBody(asBody(lines))
    const keys = (all: typeof blocks): string[] => [...eachBlock(all)].map(({ key }) => key)
    expect(keys(decodeBlocks(encodeBlocks(blocks)))).toEqual(keys(blocks))
  })
})

describe('what is written is read', () => {
  const state: fc.Arbitrary<State> = fc.record({
    ...{
      path: hostile,
      hash: hostile,
      url: fc.option(hostile),
      live: fc.boolean(),
      next: fc.nat(),
    },
    ...{ gone: fc.array(hostile), ticks: fc.array(hostile), base: fc.option(hostile) },
    ...{ comment: fc.nat(), comments: fc.nat(), run: fc.nat() },
    items: fc.array(
      fc.record({
        ...{ number: fc.nat(), id: hostile, mark: hostile, head: hostile },
        ...{ ticked: fc.boolean(), letter: fc.boolean(), sources: fc.array(hostile) },
      }),
    ),
  })

  law(
    'the hidden block, with anything in it',
    [state, hostile],
    (written: State, around: string) => {
      const block = writeState(written)
      expect(block.slice(4, -3)).not.toMatch(/-->|--!>|<!--|[<>]/)
      expect(readState(`${around}\n${block}\n`)).toEqual(JSON.parse(JSON.stringify(written)))
    },
  )

  law('a standing, in private and in public', [anyStanding, fc.boolean()], (standing, isPublic) => {
    const words = sayStanding(standing, { today, public: isPublic })
    expect(readStanding(`${words} And more.`, today)).toEqual({
      said: words === '' ? null : standing,
      rest: ' And more.',
    })
  })

  law(
    'an issue, stripped of comments and of what nobody sees',
    [anyReport(), anyReport(), fc.array(fc.nat(), { maxLength: 4 })],
    (first: Report, second: Report, flips: readonly number[]) => {
      const opened = open(first)
      const all = boxes(opened)
      const keys = flips.flatMap(n => all[n % Math.max(1, all.length)] ?? [])
      const body = update(second, toggle(opened, [...new Set(keys)]))
      // As tools do that do not read markdown: from one mark to the next.
      const stripped = visible(body.replace(/<!--[\s\S]*?-->/g, ''))
      const was = parseIssue(body, today)
      expect(facts(parseIssue(stripped, today))).toEqual(facts(was))
      const after = parseIssue(update(second, stripped), today)
      const isNew = (number: number) => !was.items.some(item => item.number === number)
      expect(
        after.items.filter(({ number }) => !isNew(number)).map(({ markdown }) => markdown),
      ).toEqual(was.items.map(({ markdown }) => markdown))
      expect(facts(after)).toMatchObject({ steps: [...was.steps].sort(), copy: was.copy })
    },
  )
})

describe('what goes out', () => {
  const long = fc.oneof(
    hostile,
    hostile,
    hostile.map(text => text.repeat(300)),
  )

  law('is short enough for GitHub', [anyReport(long)], (report: Report) => {
    expect(open(report).length).toBeLessThanOrEqual(longestBody)
  })

  law('pings nobody and holds no foreign HTML', [anyReport(), fc.boolean()], (report, isPublic) => {
    const { body } = planIssue(report, null, isPublic ? inPublic : settings)
    const nodes = [...walk(parse(body))]
    const ours = /^<(!-- postrider:|\/details>|details><summary>[^<]*<\/summary>)/
    expect(nodes.filter(({ type, value }) => type === 'html' && !ours.test(value ?? ''))).toEqual(
      [],
    )
    expect(nodes.filter(({ type }) => type === 'image')).toEqual([])
    for (const { type, value = '' } of nodes) {
      if (type === 'text') expect(value).not.toMatch(/(?<![\p{L}\p{N}])@[\p{L}\p{N}]|#\d|\bGH-\d/u)
    }
    const links = nodes.flatMap(({ url }) => url ?? [])
    expect(links.filter(url => /^https?:\/\/(www\.)?github\.com\//.test(url))).toEqual([])
  })
})
