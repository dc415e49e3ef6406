import { readBullets, readRows } from '../../src/markdown/read-lists.ts'
import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { hostOf, targetId } from './address.ts'
import { entry } from './entry.ts'
import { subreddit } from './subreddits.ts'

const source = 'promote-your-next-startup'
const checked = '2025-11-22'

/**
 * The rows of its tables that are a place for a post; what is not here is left out.
 * `host | kind | name | topics | language`
 */
const table = `
alistapart.com | publication | A List Apart | web development, design, css, accessibility, ux
changelog.com | newsletter | Changelog News | open source, software engineering, developer tools
codeforces.com | community | Codeforces | competitive programming, algorithms, c++
codementor.io | community | Codementor Community | software engineering, web development, learning, career
css-tricks.com | publication | CSS-Tricks | css, frontend, web development, html, javascript
css-weekly.com | newsletter | CSS Weekly | css, frontend, design
daily.dev | publication | daily.dev blog | software engineering, web development, developer tools, career
datacamp.com | publication | DataCamp Community | data science, python, r, machine learning
datatau.net | community | DataTau | data science, machine learning, statistics
designernews.co | community | Designer News | design, ux, ui, frontend
dev.to | community | DEV | software engineering, web development, open source, javascript, career, beginners
devdojo.com | community | DevDojo | software engineering, web development, php, laravel, tailwind css
developer-tech.com | publication | Developer Tech | software engineering, web development, technology, mobile development
devrant.com | community | devRant | software engineering, developer community
dou.ua | community | DOU | software engineering, career, developer community | uk
dzone.com | publication | DZone | software engineering, java, devops, cloud, databases, software architecture
echojs.com | community | Echo JS | javascript, frontend, node.js
forum.freecodecamp.org | community | freeCodeCamp Forum | software engineering, web development, learning, javascript
geeksforgeeks.org | publication | GeeksforGeeks | computer science, algorithms, data structures, software engineering
hackernoon.com | publication | HackerNoon | technology, software engineering, startups, blockchain, artificial intelligence, ai
hackr.io | community | hackr.io | software engineering, web development, tutorials, learning
hakin9.org | publication | Hakin9 | security, cybersecurity, pentesting
hashnode.com | community | Hashnode | software engineering, web development, open source, blogging, devrel
itnext.io | publication | ITNEXT | software engineering, kubernetes, devops, cloud, javascript, go
javascriptkicks.com | community | JavaScript Kicks | javascript, frontend
kaggle.com | community | Kaggle | data science, machine learning, python
kdnuggets.com | publication | KDnuggets | data science, machine learning, artificial intelligence, ai, python
lobste.rs | community | Lobsters | software engineering, programming languages, security, unix, web, databases
medium.com/dailyjs | publication | DailyJS | javascript, node.js, frontend, react
news.ycombinator.com | community | Hacker News | software engineering, startups, technology, programming languages, open source, security
sidebar.io | newsletter | Sidebar | design, ux, frontend
sitepoint.com | community | SitePoint Community | web development, frontend, php, javascript
slashdot.org | community | Slashdot | technology, open source, linux, science
towardsdatascience.com | publication | Towards Data Science | data science, machine learning, artificial intelligence, ai, python, statistics
uxdesignweekly.com | newsletter | UX Design Weekly | ux, design, ui
`

type Choice = Pick<CatalogueRow, 'kind' | 'name' | 'topics' | 'language'>

const chosen = new Map(
  table
    .trim()
    .split('\n')
    .map((line): readonly [string, Choice] => {
      const [host = '', kind = '', name = '', topics = '', language] = line.split(' | ')
      const choice = { kind: kind as CatalogueRow['kind'], name, topics: topics.split(', ') }
      return [host, language === undefined ? choice : { ...choice, language }]
    }),
)
/** Sections of places where anybody can post; a link goes in on the site itself. */
const openPlaces = /^(?:Post News|Post an Article|Write on Forums|Create a Product\/Tool Page)$/
/** Pages of the list that tell how to send something in. */
const forms = /contribute|write-for-us/

export function readPromotionList(markdown: string): readonly CatalogueRow[] {
  const places = readRows(markdown).map(({ headings, url }) => place(headings.at(-1) ?? '', url))
  const reddits = readBullets(markdown)
    .flatMap(({ links }) => links)
    .map(({ url }) => subreddit(url, source, checked))
  return [...places, ...reddits].filter(row => row !== null)
}

function place(section: string, url: string): CatalogueRow | null {
  const choice = chosen.get(targetId(url)) ?? chosen.get(hostOf(url))
  if (choice === undefined) return null
  const how = forms.test(url) ? 'form' : isOpen(section, choice) ? 'submit' : null
  const route = how === null ? {} : { route: { how, url, checked } as const }
  return entry({ ...choice, url, source, ...route })
}

function isOpen(section: string, { kind }: Choice): boolean {
  return kind === 'community' && openPlaces.test(section)
}
