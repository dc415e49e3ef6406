import * as z from 'zod'
import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { entry } from './entry.ts'
import { topicsInName } from './vocabulary.ts'

const source = 'ios-dev-directory'

const directory = z.array(
  z.object({
    language: z.string(),
    categories: z.array(
      z.object({
        slug: z.string(),
        sites: z.array(
          z.object({ title: z.string(), site_url: z.string(), feed_url: z.string().optional() }),
        ),
      }),
    ),
  }),
)
type Site = z.infer<typeof directory>[number]['categories'][number]['sites'][number]

interface Category {
  readonly kind: CatalogueRow['kind']
  readonly topics: readonly string[]
  readonly takes: (site: Site) => boolean
}

/** Blogs that are known by a subject, not by their author's name. */
const subject =
  /swift|ios\b|cocoa|xcode|\bns[a-z]|appkit|uikit|objc|objective|apple|mobile|accessib|a11y|vision|metal|machine|\bapp(?:s|force1|makers|venture|intment)?\b|cod(?:e|ing|a)\b|dev\b|developer|wwdc|testable|vapor|tuist|combine|hacking|closures|dealloc|system design|package/i
/** App makers' blogs are about their own apps; these are about making apps. */
const engineering =
  /engineering|tech\b|craft|\bcode|\bdev\b|swift|ios\b|programming|objc|bitrise|codemagic|runway|tramline|revenuecat|emerge|getstream|pspdfkit|thoughtbot|exyte|capsized|novoda|appssemble|lickability|martiancraft|cossack|flutter|objectbox|tart|brightdigit|bugfender/i
const everything = () => true
const apple = ['ios', 'swift', 'apple', 'mobile development']

/**
 * The parts of the directory that are a target, the most telling first; videos, streams and release
 * feeds are not.
 */
const categories: Readonly<Record<string, Category>> = {
  newsletters: { kind: 'newsletter', topics: apple, takes: everything },
  podcasts: { kind: 'podcast', topics: apple, takes: everything },
  development: { kind: 'writer', topics: apple, takes: ({ title }) => isSubject(title) },
  companies: {
    kind: 'writer',
    topics: apple,
    takes: ({ title, site_url }) => engineering.test(title) && !/medium\.com\/tag/.test(site_url),
  },
  design: { kind: 'writer', topics: ['design', 'ui', 'ux', 'ios', 'apple'], takes: isNamed },
  marketing: { kind: 'writer', topics: ['app marketing', 'marketing', 'ios'], takes: isNamed },
}

/** English only: the other languages are a few dozen personal blogs. */
export function readDirectory(json: string): readonly CatalogueRow[] {
  const english = directory.parse(JSON.parse(json)).filter(({ language }) => language === 'en')
  const listed = english.flatMap(({ categories: all }) => all)
  return Object.entries(categories)
    .flatMap(([slug, category]) =>
      listed
        .filter(one => one.slug === slug)
        .flatMap(({ sites }) => sites.filter(category.takes).map(site => row(site, category))),
    )
    .filter(one => one !== null)
}

function row({ title, site_url, feed_url }: Site, { kind, topics }: Category): CatalogueRow | null {
  return entry({
    kind,
    name: title,
    url: site_url,
    feed: feed_url,
    source,
    topics: [...topicsInName(title), ...topics],
  })
}

function isSubject(title: string): boolean {
  return subject.test(title) && isNamed({ title })
}

/** Not called after its author. */
function isNamed({ title }: Pick<Site, 'title'>): boolean {
  return !/’s|'s|s['’] |on medium|medium$/i.test(title)
}
