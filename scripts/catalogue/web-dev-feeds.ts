import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { hostOf } from './address.ts'
import { feedTarget } from './feed-writers.ts'
import { type Feed, readOpml } from './opml.ts'
import { siteName } from './plain-text.ts'
import { topicsInName } from './vocabulary.ts'

const source = 'web-dev-feeds'

/**
 * Of a thousand feeds: guides, magazines, these companies, and the personal blogs whose name tells
 * a subject. Commits of specifications and the news of browser makers link nothing from outside.
 */
const companies = new Map(
  `
a11y-collective.com = accessibility
ahrefs.com = seo, marketing
baymard.com = ux, e-commerce
begin.com = web components, serverless
blog.codepen.io = frontend, css, javascript
blog.scottlogic.com = software engineering, javascript, data visualization
blog.sentry.io = monitoring, debugging, software engineering
bocoup.com = web standards, javascript
browserstack.com = software testing, browser
calibreapp.com = web performance
cloudinary.com = images, web performance
debugbear.com = web performance
every-layout.dev = css
frontendmasters.com = frontend, javascript, css
httptoolkit.com = http, debugging, javascript
igalia.com = browser, web standards
learnui.design = ui, design
localizely.com = localisation, flutter
nngroup.com = ux, design
nystudio107.com = craft cms, php
performance.shopify.com = web performance, e-commerce
polypane.app = browser, accessibility, css
risingstack.com = node.js, javascript
blog.risingstack.com = node.js, javascript
set.studio = css, frontend
simoahava.com = web analytics
sitepen.com = typescript, javascript
sparktoro.com = marketing, seo
speedcurve.com = web performance
blog.stackblitz.com = frontend, developer tools
tetralogical.com = accessibility
tpgi.com = accessibility
viget.com = design, frontend
wasmlabs.dev = webassembly
`
    .trim()
    .split('\n')
    .map(line => {
      const [host = '', topics = ''] = line.split(' = ')
      return [host, topics.split(', ')] as const
    }),
)

export function readWebDevFeeds(xml: string): readonly CatalogueRow[] {
  return readOpml(xml)
    .map(place)
    .filter(row => row !== null)
}

function place(feed: Feed): CatalogueRow | null {
  const section = feed.path[0]
  if (section === 'Companies') return company(feed)
  const named = section === 'People' && namesSubject(feed)
  const wanted = section === 'Guides' || section === 'Magazines' || named
  return wanted ? feedTarget(feed, source, ['web development']) : null
}

function company(feed: Feed): CatalogueRow | null {
  const row = feedTarget(feed, source, [])
  const topics = row === null ? undefined : companies.get(hostOf(row.url))
  return topics === undefined ? null : feedTarget(feed, source, [...topics, 'web development'])
}

const subject =
  /\b(?:css\w*|html\w*|js|a11y|accessib\w*|perf\w*|front-?end\w*|svg|secur\w*|cryptograph\w*|typograph\w*|webrtc\w*|dev tips|history of|web history|2ality|spas|web platform|mathml)\b/i

function namesSubject({ title }: Feed): boolean {
  const name = siteName(title)
  return (topicsInName(name).length > 0 || subject.test(name)) && !/[‘’'`]s\b.*blog/i.test(name)
}
