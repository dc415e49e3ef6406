/**
 * Builds `data/` from the raw lists: `node scripts/build-catalogue.ts <raw folder> [<data folder>]`.
 * The same input gives the same bytes.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { targetKinds } from '../src/domain.ts'
import { type CatalogueRow, catalogueFile, sourcesFile } from '../src/sources/catalogue-schema.ts'
import type { LinkedHosts } from '../src/sources/linked-hosts.ts'
import { readAiSources } from './catalogue/allainews-sources.ts'
import { readTaxonomy } from './catalogue/awesome.ts'
import { readLists } from './catalogue/awesome-lists.ts'
import { readNewsletters } from './catalogue/awesome-newsletters.ts'
import { readPodcasts } from './catalogue/awesome-podcasts.ts'
import { filesInUse, readRssFeeds } from './catalogue/awesome-rss-feeds.ts'
import { readSlackGroups } from './catalogue/awesome-slack.ts'
import { readTechFeeds } from './catalogue/awesome-tech-rss.ts'
import { overlays, placesByHand } from './catalogue/by-hand.ts'
import { readWriterProgrammes } from './catalogue/community-writer-programs.ts'
import { readConferences } from './catalogue/conference-data.ts'
import { readDirectory } from './catalogue/ios-dev-directory.ts'
import { readLinkedHosts } from './catalogue/linked-hosts.ts'
import { mergeRows } from './catalogue/merge.ts'
import { readPlacesToPost } from './catalogue/places-to-post.ts'
import { readPromotionList } from './catalogue/promote-your-next-startup.ts'
import { sources } from './catalogue/sources.ts'
import { readWebDevFeeds } from './catalogue/web-dev-feeds.ts'

/** Text of the files by their path below `data/`. */
export function buildCatalogue(raw: string): ReadonlyMap<string, string> {
  const rows = catalogueFile.parse(mergeRows(readAll(raw)).map(withOverlay))
  const files = new Map([['sources.json', lineByLine(sourcesFile.parse(sources))]])
  for (const kind of targetKinds) {
    const ofKind = rows.filter(row => row.kind === kind)
    if (ofKind.length > 0) files.set(`catalogue/${kind}.json`, lineByLine(ofKind))
  }
  const activities = readFileSync(join(raw, 'awesome-lists-activity.jsonl'), 'utf8')
  files.set('linked-hosts.json', hostByHost(readLinkedHosts(activities, rows)))
  return files
}

/** Rows of all sources, the most reliable first. */
function readAll(raw: string): readonly CatalogueRow[] {
  const text = (name: string) => readFileSync(join(raw, name), 'utf8')
  const conferences = readdirSync(join(raw, 'conference-data')).sort()
  return [
    ...placesByHand,
    ...readWriterProgrammes(text('community-writer-programs.md')),
    ...readPromotionList(text('promote-your-next-startup.md')),
    ...readPlacesToPost(text('places-to-post-your-startup.md')),
    ...readNewsletters(text('awesome-newsletters.md')),
    ...readLists(
      text('awesome-lists.jsonl'),
      text('awesome-lists-activity.jsonl'),
      readTaxonomy(text('awesome.md')),
    ),
    ...conferences.flatMap(name => readConferences(name, text(`conference-data/${name}`))),
    ...readPodcasts(text('awesome-podcasts.md')),
    ...readDirectory(text('ios-dev-directory.json')),
    ...readSlackGroups(text('awesome-slack.md')),
    ...readTechFeeds(text('awesome-tech-rss.opml')),
    ...filesInUse.flatMap(name => readRssFeeds(name, text(`awesome-rss-feeds/${name}`))),
    ...readAiSources(text('allainews-sources.md')),
    ...readWebDevFeeds(text('web-dev-feeds.opml')),
  ]
}

function withOverlay(row: CatalogueRow): CatalogueRow {
  const overlay = overlays[row.id]
  if (overlay === undefined) return row
  const { route: _, ...rest } = row
  const base = overlay.closed === undefined ? row : rest
  const also = [...new Set([...(row.also ?? []), 'postrider'])].sort()
  return { ...base, ...overlay, ...(row.source === 'postrider' ? {} : { also }) }
}

/** JSON with one target a line, which a reviewer can compare. */
function lineByLine(rows: readonly unknown[]): string {
  return `[\n${rows.map(row => JSON.stringify(row)).join(',\n')}\n]\n`
}

/** JSON with one host a line. */
function hostByHost({ lists, hosts }: LinkedHosts): string {
  const each = Object.entries(hosts).map(
    ([host, at]) => `${JSON.stringify(host)}:${JSON.stringify(at)}`,
  )
  return `{\n"lists":${JSON.stringify(lists)},\n"hosts":{\n${each.join(',\n')}\n}\n}\n`
}

function write(files: ReadonlyMap<string, string>, folder: string): void {
  rmSync(join(folder, 'catalogue'), { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    console.log(`${path}: ${text.split('\n').length - 3} lines, ${Buffer.byteLength(text)} bytes`)
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const raw = argv[2]
  if (raw === undefined) {
    console.error('Name the folder of the raw lists: node scripts/build-catalogue.ts <folder>')
    exit(2)
  }
  write(buildCatalogue(raw), argv[3] ?? fileURLToPath(new URL('../data', import.meta.url)))
}
