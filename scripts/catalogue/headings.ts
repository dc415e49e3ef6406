/**
 * What the section titles of the sources mean as topics. A title that is not listed is taken as it
 * stands, in lower case; an empty right side means that it says nothing.
 */
const meanings = `
ai, ml, big data = artificial intelligence, ai, machine learning, data science
active =
agentic ai = ai agents, ai, large language models
android development = android, mobile development
answer questions =
artificial intelligence = artificial intelligence, ai, machine learning
artificial intelligence / machine learning / big data = artificial intelligence, ai, machine learning, data science
awesome news =
back-end development = backend
backend development = backend
big data = big data, data engineering
blockchain / cryptocurrencies = blockchain, cryptocurrency
bsd = bsd, unix
business/finance = business, finance
business & economy = business
books = books
c# = c#, .net
c/c++ = c++, c
career and growth = career, software engineering
chatgpt = chatgpt, large language models, ai
cloud computing = cloud
cloud development = cloud
community/inspiration = developer community
companies = web development
computer science = computer science
content management systems = cms
data management = data engineering, databases
data science/machine learning = data science, machine learning, ai
decentralized systems = decentralized systems
developer relations = devrel
development = web development
development environment = developer tools
devops = devops
editors = editors
engineering blogs = software engineering
entertainment =
entrepreneurship = entrepreneurship, startups
events = events
front-end development = frontend, web development
frontend = frontend, web development
gaming = games, game development
general section = software engineering
general software = software engineering
general web development = web development
git = git, version control
go programming language = go
gpt-3 = chatgpt, large language models, ai
guides = web development
health and social science =
html5 = html, web development
ios = ios, mobile development, apple
ios development = ios, mobile development, apple
java = java, jvm
kubernetes = kubernetes, cloud
ionic = ionic, mobile development
learn = learning
learning =
library systems =
llm = large language models, ai
machine learning = machine learning, artificial intelligence, ai
magazines = web development
media =
misc =
miscellaneous =
mobile = mobile development
node.js = node.js, javascript
objectivec = objective-c, ios
open source = open source
organizations = web development
others =
paused =
people = web development
platforms =
post an article =
post news =
postgresql = postgresql, databases
programming =
programming languages =
productivity tools = productivity
react.js = react, javascript
reddit =
regional =
redis = redis, databases
resilience = resilience, reliability
ruby/rails = ruby, ruby on rails
security = security
software testing = software testing
startup = startups
startups = startups, entrepreneurship
svg = svg, frontend
swift = swift, ios
system design = software architecture, system design
technology in general = technology
theory =
tools = web development
ui - ux = ux, ui, design
vue.js = vue, javascript
vuejs = vue, javascript
vscode = visual studio code, editors
web development = web development, frontend
work =
`

const known = new Map(
  meanings
    .trim()
    .split('\n')
    .map(line => {
      const [title = '', topics = ''] = line.split(/ =(?: |$)/)
      return [title, topics === '' ? [] : topics.split(', ')] as const
    }),
)

export function topicsOfHeading(title: string): readonly string[] {
  const lower = title.toLowerCase().replace(/\\/g, '').replace(/\s+/g, ' ').trim()
  return known.get(lower) ?? [lower]
}

/** The innermost title first, as it says most; with the broader ones only if they say something. */
export function topicsOfHeadings(titles: readonly string[]): readonly string[] {
  return [...titles].reverse().flatMap(topicsOfHeading)
}
