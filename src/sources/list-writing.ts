import type { Day, Sample, Target } from '../domain.ts'
import { readBullets } from '../markdown/read-lists.ts'
import { takesWriting } from './takes-writing.ts'

/** Lines of a file that one commit wrote; they count from 1. */
export interface Blamed {
  readonly from: number
  readonly to: number
  readonly day: Day
}
/** A part of a list that takes articles. */
interface Section {
  readonly heading: string
  /** Its first line after the heading, and its text. */
  readonly line: number
  readonly text: string
}

/** The sections of a list that take articles, by their headings. */
export function writingSections(readme: string): Section[] {
  const lines = readme.split('\n')
  const headings = lines.flatMap((text, at) => {
    const [, marks, title] = /^(#{1,6})\s+(.{1,200}?)\s*#*\s*$/.exec(text) ?? []
    return marks === undefined ? [] : [{ at, depth: marks.length, title: bare(title ?? '') }]
  })
  const titles = headings.map(({ title }) => title)
  return headings.flatMap(({ at, depth, title }, i) => {
    const outer = headings.slice(0, i).findLast(one => one.depth < depth && one.depth > 1)
    const path = outer === undefined ? [title] : [outer.title, title]
    if (depth === 1 || !(takesWriting([title], titles) || takesWriting(path, titles))) return []
    const end = headings[i + 1]?.at ?? lines.length
    return [{ heading: title, line: at + 2, text: lines.slice(at + 1, end).join('\n') }]
  })
}

/**
 * What the section that took something last took, and when: by the commits that wrote its lines.
 * @param since a year ago
 */
export function writingIn(
  readme: string,
  blamed: readonly Blamed[],
  since: Day,
): Required<Pick<Target, 'takesWriting' | 'samples'>> | null {
  const dayOf = (line: number) => blamed.find(({ from, to }) => from <= line && line <= to)?.day
  const sections = writingSections(readme).flatMap(({ heading, line, text }) => {
    const samples = readBullets(text).flatMap((bullet): Sample[] => {
      const [first] = bullet.links
      const date = dayOf(line + bullet.line - 1)
      return first === undefined || date === undefined
        ? []
        : [{ title: first.text, url: first.url, date }]
    })
    const days = samples.map(({ date }) => date ?? '').sort()
    const newest = days.at(-1)
    return newest === undefined ? [] : [{ heading, samples, days, newest }]
  })
  const [best] = sections.sort((a, b) => (a.newest < b.newest ? 1 : -1))
  if (best === undefined) return null
  const { heading, samples, days, newest } = best
  const lastYear = days.filter(day => day >= since).length
  return { takesWriting: { heading, newest, lastYear }, samples }
}

/** A title without links and marks. */
function bare(title: string): string {
  return title
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]|:[a-z_]+:|<[^>]{0,200}>|\p{Extended_Pictographic}/gu, '')
    .trim()
}
