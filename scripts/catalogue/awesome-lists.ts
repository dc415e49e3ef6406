import * as z from 'zod'
import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { targetId } from './address.ts'
import { entry } from './entry.ts'
import { topicsOfHeadings } from './headings.ts'
import { listName, listSubject } from './list-name.ts'
import { plainTitle } from './plain-text.ts'
import { samplesOf } from './samples.ts'
import { topicsInName, topicsInText } from './vocabulary.ts'
import { takesWriting, writingSection } from './writing-section.ts'

const source = 'awesome-lists'
const checked = '2026-08-22'
const mostHeadings = 40
/** Below this the links of a newsletter had no titles. */
const fewestSamples = 20
const noHeading =
  /^(?:(?:table of )?contents|index|licen[cs]e|contribut\w*(?: .*)?|about.*|star history|thanks.*|credits?|back to top|awesome .*|related lists?|how to contribute|sponsors?|menu|toc)$/i

const list = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['awesome-list', 'newsletter']),
  description: z.string(),
  topics: z.array(z.string()),
  url: z.string(),
  stars: z.int().optional(),
  headings: z.array(z.string()),
  titles: z.array(z.string()),
})
type List = z.infer<typeof list>

const activity = z.object({
  id: z.string(),
  newest: z.iso.date(),
  sections: z.array(z.object({ heading: z.string(), newest: z.iso.date(), lastYear: z.int() })),
  entries: z.array(
    z.object({ date: z.iso.date(), heading: z.string(), title: z.string(), url: z.string() }),
  ),
})
type Activity = z.infer<typeof activity>

export function readLists(
  lists: string,
  activities: string,
  taxonomy: ReadonlyMap<string, readonly string[]>,
): readonly CatalogueRow[] {
  const byId = new Map(lines(activities, activity).map(one => [one.id, one]))
  return lines(lists, list).flatMap(one => {
    const row = one.kind === 'newsletter' ? newsletter(one) : awesomeList(one, byId, taxonomy)
    return row === null ? [] : [row]
  })
}

function awesomeList(
  found: List,
  activities: ReadonlyMap<string, Activity>,
  taxonomy: ReadonlyMap<string, readonly string[]>,
): CatalogueRow | null {
  const past = activities.get(found.id)
  const titles = found.headings.map(plainTitle)
  const headings = tidyHeadings(titles)
  const section = past === undefined ? undefined : writingSection(past.sections, titles)
  const samples = samplesOf(writingEntries(past, titles), found.titles, 1)
  const filed = taxonomy.get(targetId(found.url).toLowerCase()) ?? topicsOfHeadings(found.topics)
  return entry({
    kind: 'list',
    name: listName(found.name, found.url),
    url: found.url,
    source,
    ...(taxonomy.has(targetId(found.url).toLowerCase()) ? { also: ['awesome'] } : {}),
    topics: [
      ...listSubject(found.name, found.url),
      ...filed,
      ...topicsInName(found.name),
      ...topicsInText(found.description),
    ],
    ...(found.stars === undefined ? {} : { stars: found.stars }),
    ...(past === undefined ? {} : { newest: past.newest }),
    ...(section === undefined ? {} : { takesWriting: section }),
    ...(/^deprecated\b|is deprecated/i.test(found.description)
      ? { closed: 'its description calls it deprecated' }
      : { route: { how: 'pull-request', url: found.url, checked } as const }),
    ...(headings.length === 0 ? {} : { headings }),
    ...(samples.length === 0 ? {} : { samples }),
  })
}

function newsletter({ name, url, topics, titles }: List): CatalogueRow | null {
  const samples = samplesOf([], titles, 4)
  return entry({
    kind: 'newsletter',
    name,
    url,
    source,
    topics: [...topics, ...topicsInName(name)],
    ...(samples.length < fewestSamples ? {} : { samples }),
  })
}

function writingEntries(past: Activity | undefined, titles: readonly string[]) {
  return (past?.entries ?? []).filter(({ heading }) => takesWriting(heading, titles))
}

function tidyHeadings(titles: readonly string[]): string[] {
  const tidy = titles.filter(
    title => title !== '' && title.length <= 60 && !title.includes('@') && !noHeading.test(title),
  )
  return [...new Set(tidy)].slice(0, mostHeadings)
}

function lines<T>(jsonl: string, shape: z.ZodType<T>): readonly T[] {
  return jsonl
    .split('\n')
    .filter(line => line !== '')
    .map(line => shape.parse(JSON.parse(line)))
}
