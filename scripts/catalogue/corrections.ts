import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'

/**
 * Names and topics that the lists do not give, or give for something else. `id | name | topics |
 * language`; `-` leaves a field as it is.
 */
const table = `
2ality.com | 2ality | -
3perf.com | - | web performance, javascript, web development
5minreact.audio | - | - | ru
a11y-collective.com/blog | The A11Y Collective blog | -
about.gitlab.com | - | git, devops, ci/cd, software engineering
accessibledreams.home.blog | - | accessibility, web development
advancedbeginners.substack.com | - | software engineering, code review
ahrefs.com/blog | Ahrefs blog | -
aiacceleratorinstitute.com | AI Accelerator Institute | -
amazon.science | Amazon Science | -
anaconda.com/blog | - | python, data science, machine learning
android-croissants.com | - | - | fr
assemblyai.com/blog | AssemblyAI blog | speech recognition, artificial intelligence, ai, machine learning
blog.cloudflare.com | - | networking, web performance, security, serverless
blog.cryptographyengineering.com | - | cryptography, security
blog.eleuther.ai | EleutherAI blog | -
blog.erratasec.com | - | security, cybersecurity
blog.jetbrains.com | JetBrains blog | developer tools, kotlin, java, python
blog.kotlin-academy.com | - | kotlin, android, mobile development
blog.lukaszolejnik.com | - | privacy, security, web security
blog.vapor.codes | - | vapor, swift, backend
bsdweekly.com | - | bsd, unix, open source
cloudfour.com | - | web design, frontend, web development
codeworkshop.net | - | swift, ios, apple
console.dev | - | developer tools, software engineering
corecursive.com | - | software engineering, functional programming, programming languages
crfm.stanford.edu/blog.html | Stanford CRFM blog | -
csshell.dev | - | css, web development
dataelixir.com | - | data science, machine learning, data engineering
davidstutz.de/category/blog | David Stutz | -
departmentofproduct.substack.com | - | product management, technology
detections.org | - | security, cybersecurity, threat detection
developer.apple.com | Apple Developer News | -
dotfyle.com/this-week-in-neovim | - | neovim, vim, editors, lua
emacscast.org | - | emacs, editors
feeding.cloud.geek.nz | - | linux, sysadmin, web security
figmalion.com | - | figma, design, ui
frontendian.co | - | frontend, web development
frontendmasters.com/blog | - | frontend, css, javascript, web development
generative.substack.com | - | generative art, data visualization, frontend
giantrobots.fm/episodes | - | software engineering, startups, product management
github.com/Awesome-Windows/Awesome | Awesome Windows | windows
github.com/craftcms/awesome | - | craft cms, cms, php
github.com/ossu/computer-science | OSSU Computer Science | computer science, learning
github.com/sindresorhus/amas | AMAs | ask me anything, open source maintainers
gomakethings.com/articles | - | javascript, web development
htmhell.dev | - | html, accessibility, web development
huggingface.co/blog | Hugging Face blog | -
interaction-design.org | Interaction Design Foundation | -
iosdevweekly.com | - | swift, swiftui, xcode, ios development
lethain.com | - | engineering leadership, software engineering
lkml.wtf | - | linux, kernel
mathdatasimplified.com | - | data science, python
mathml.igalia.com | - | mathml, browser, web standards
mathmlmuses.netlify.app | - | mathml, web standards
medium.com/androiddevelopers | - | android, kotlin, mobile development
mindtheproduct.com | - | product management
neptune.ai/blog | neptune.ai blog | mlops, machine learning, ai
news.vuejs.org | - | vue, javascript, frontend, web development
newsletter.ruder.io | - | natural language processing, machine learning, ai
obsidian.rocks | - | obsidian, note-taking, markdown
okkotlin.com | - | kotlin, android
openai.com/blog | OpenAI blog | -
palant.info | - | security, web security
phaser.io/community/newsletter | - | phaser, game development, javascript, html
podcast.fullstackfest.com | - | web development, software engineering
postgres.fm | - | postgresql, databases
proandroiddev.com | - | android, kotlin, mobile development
pyimagesearch.com/blog | PyImageSearch blog | computer vision, deep learning, python
pythoncat.substack.com | - | - | zh
pythoninsider.blogspot.com | - | python
r-bloggers.com | - | r, statistics, data science
radude89.com | - | swift, ios, apple
research.securitum.com | Securitum research | web security, pentesting
rweekly.org | - | r
scalalaz.ru | - | - | ru
schneier.com/crypto-gram | - | security, cryptography, privacy
simonwillison.net | - | ai, large language models, python, sqlite, datasette
softwareengineeringdaily.com | Software Engineering Daily | software engineering
sreweekly.com | - | reliability, sre, incidents, devops
stability.ai/blog | Stability AI blog | generative ai, artificial intelligence, ai
swiftjectivec.com | - | swift, objective-c, ios, apple
techproductivity.co | - | productivity
thegeomob.com/podcast | - | geospatial, maps
together.xyz/blog | Together AI blog | -
tpgi.com/blog | TPGi blog | -
tympanus.net/codrops | - | css, frontend, web design, javascript
upyoura11y.com | Up Your A11y | accessibility, web development
utilizingtech.com | Utilizing Tech | edge computing, artificial intelligence, ai
uxmatters.com | - | ux, design
web.dev | - | web development, web performance, css, javascript
webaudioweekly.com | - | web audio, javascript, sound
weblog.west-wind.com | - | .net, c#, web development
webperf.tips | - | web performance, web development
webrtchacks.com | - | webrtc, web development
zendev.com/friday-frontend.html | - | frontend, css, javascript, web development
`

interface Correction {
  readonly name: string | undefined
  readonly topics: string | undefined
  readonly language: string | undefined
}

const corrections = new Map(
  table
    .trim()
    .split('\n')
    .map((line): readonly [string, Correction] => {
      const [id = '', ...fields] = line.split(' | ')
      const [name, topics, language] = fields.map(field => (field === '-' ? undefined : field))
      return [id, { name, topics, language }]
    }),
)

export function corrected(row: CatalogueRow): CatalogueRow {
  const found = corrections.get(row.id)
  if (found === undefined) return row
  const { name = row.name, topics, language } = found
  return {
    ...row,
    name,
    topics: topics?.split(', ') ?? row.topics,
    ...(language === undefined ? {} : { language }),
  }
}
