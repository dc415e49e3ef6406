import { type Bullet, readBullets } from '../../src/markdown/read-lists.ts'
import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { entry } from './entry.ts'
import { topicsInName, topicsInText } from './vocabulary.ts'

const source = 'community-writer-programs'
/** The list says "Last audited: July 2026"; this is the day of the commit. */
const checked = '2026-07-31'

/** What the list's notes say of programmes that take nothing, in our words. */
const closed: Readonly<Record<string, string>> = {
  Solace: 'submissions paused, July 2026',
  StackOverflow: 'not accepting unsolicited pitches, July 2026',
  Twilio: 'not accepting new applications, July 2026',
  'PHP Architect': 'no guest posts online; pitches for the printed magazine only, July 2026',
  CodingSight: 'applications by e-mail only, no public page, July 2026',
}
/** The field of a company, where the list's note does not name it. */
const fields: Readonly<Record<string, readonly string[]>> = {
  Airbyte: ['data engineering', 'etl'],
  AppSignal: ['monitoring', 'ruby', 'elixir', 'node.js', 'python'],
  Bugfender: ['debugging', 'logging'],
  Civo: ['kubernetes', 'cloud'],
  'Code Tuts+': ['web development', 'php', 'javascript'],
  Codiga: ['code quality', 'static analysis'],
  Corellium: ['mobile security', 'ios', 'android'],
  Hygraph: ['cms'],
  Kestra: ['data engineering', 'workflow orchestration'],
  LoginRadius: ['authentication', 'identity', 'security'],
  Magic: ['authentication', 'blockchain'],
  'Make Use Of': ['technology', 'consumer software'],
  Mem0: ['large language models', 'ai agents', 'ai'],
  'mcp-agent': ['ai agents', 'large language models', 'ai'],
  MSSQLTips: ['sql server', 'databases'],
  Nanonet: ['machine learning', 'ai'],
  Neverinstall: ['cloud', 'remote work'],
  'Smashing Magazine': ['web development', 'design', 'css', 'ux', 'accessibility', 'javascript'],
  'Simple Talk': ['sql server', 'databases'],
  SitePoint: ['web development', 'frontend'],
  'Software Engineering Daily': ['software engineering'],
  Solace: ['messaging', 'event-driven architecture'],
  SQLShack: ['sql server', 'databases'],
  StackOverflow: ['software engineering'],
  'TestMu AI': ['software testing', 'test automation'],
  Tutorialspoint: ['software engineering', 'programming'],
  Twilio: ['api', 'communications'],
}
/** Agencies that hire writers: no place for a post. */
const agencies = /^(?:Draft\.dev|Every Developer Content Agency|IOD Content Agency)$/

/** Programmes pay for new pieces, so all of them count as wanting unpublished work. */
export function readWriterProgrammes(markdown: string): readonly CatalogueRow[] {
  return readBullets(markdown).flatMap(bullet => {
    const section = bullet.headings.at(-1) ?? ''
    const row = /Active|Paused/.test(section) ? programme(bullet) : null
    return row === null ? [] : [row]
  })
}

function programme({ links, quoted }: Bullet): CatalogueRow | null {
  const link = links[0]
  if (link === undefined || agencies.test(link.text)) return null
  const name = link.text.replace(/\s*\(.*\)$/, '')
  const shut = closed[name]
  const topics = [
    ...(fields[name] ?? []),
    ...topicsInName(name),
    ...topicsInText(quoted),
    'tutorials',
  ]
  return entry({
    kind: 'publication',
    name,
    url: link.url,
    source,
    topics,
    wants: 'unpublished',
    ...(shut === undefined
      ? { route: { how: 'form', url: link.url, checked } as const }
      : { closed: shut }),
  })
}
