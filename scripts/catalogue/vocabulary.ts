/**
 * Languages, platforms and fields of work that names and descriptions are searched for, so that a
 * target gets keywords instead of somebody's sentence. `topic` or `topic = other spellings`.
 */

/** Safe in any running text. */
const anywhere = `
.net = dotnet, asp.net, blazor
accessibility = a11y, wcag, screen reader
ai agents = ai agent, agentic
algorithms
android
angular = angularjs
ansible
apple = macos, watchos, visionos, ipados, tvos
ar/vr = augmented reality, virtual reality, webxr, visionos, vision pro
artificial intelligence = ai
aws = amazon web services
azure
backend = back-end
bash
big data
bioinformatics = computational biology
bitcoin
blockchain = web3
blogging
c# = csharp
c++ = cpp
cakephp
chatgpt = gpt-3, gpt-4, gpt
ci/cd = continuous integration, continuous delivery, ci
clojure
cloud = cloud native, cloud computing
cloudflare
cocoa = appkit, uikit
code review
compilers = llvm, clang, compiler
computer science
computer vision
cordova
cryptocurrency = cryptocurrencies
cryptography
css = css3, tailwind, tailwindcss, sass, scss
cybersecurity = infosec, information security
d3
data engineering
data science = data scientist, data scientists
data visualization = dataviz, data visualisation, charting
databases = database, sql, nosql
debugging
deep learning = neural networks
design systems
devops = devsecops
devrel = developer relations, developer marketing
distributed systems
django
docker = containers
drupal
ebpf
elasticsearch
electron
elixir
email development = html email
embedded = microcontrollers, firmware
engineering leadership = engineering manager, engineering managers, engineering leaders, cto, ctos
entrepreneurship = founders, entrepreneurs
erlang
ethereum
fastapi
figma
firebase
flutter
freelancing = freelance
frontend = front-end, front end
functional programming
game development = gamedev, game dev, game design
gatsby
genai = generative ai
generative art = creative coding
golang
google cloud = gcp
graphql
haskell
home assistant = home automation
html = html5
indie development = indie hackers, indie developers, indie developer, indie dev
interview questions = job interviews, programming interviews
ios = iphone, ipad
iot = internet of things
jamstack
java
javascript = js, ecmascript
jvm
kotlin
kubernetes = k8s
laravel
large language models = llm, llms
linux
low code = no-code, no code, nocode, lowcode
machine learning = ml
markdown
marketing
microservices
mlops
mobile development = mobile app, mobile apps, mobile developers, ios development, android development
mongodb
monitoring
mqtt
mysql
natural language processing = nlp
neovim
neuroscience
next.js = nextjs
nixos
node.js = nodejs
nuxt
objective-c = objectivec, obj-c
observability = opentelemetry
ocaml
open source = foss, floss
openstreetmap
osint
pentesting = penetration testing, pentest, bug bounty
personal finance
php
playwright
postgresql = postgres
powershell
privacy
product design
product management = product managers
productivity
programming languages
prometheus
python
pytorch
quantum computing
raspberry pi
react native
react.js = reactjs
redis
reinforcement learning
reliability = sre, site reliability
remote work = remote job, remote jobs, remote workers
robotics = ros2, robots
ruby on rails = rails, hotwire
rust
saas
salesforce
scala
security
selenium
self-hosting = selfhosted, self-hosted, self hosted
seo = search engine optimization
serverless
side projects = side project
social media
software architecture = system design
software testing = qa, test automation, testing
solidity
spring boot
startups = startup
statistics
svelte = sveltekit
svg
swift
swiftui
symfony
sysadmin = sysadmins, system administration
tensorflow
terraform = opentofu
typescript
typography
ui = user interface
unity
unix
ux = user experience, usability
vim
visual studio code = vs code, vscode
vue = vuejs, vue.js
web animation
web audio
web components
web development = web developers, web dev, web developer, web platform, web standards
web performance = page speed, site speed
web security
webassembly = wasm
webgl
webrtc
wordpress
xamarin
xcode
zsh
`

/** Words with another meaning: only believed in the name of a thing. */
const inNames = `
3d
ada
analytics
angular
api = apis
arch linux = arch
automation
ava
browser = browsers, webkit
career
chess
chrome = devtools
cli = terminal, terminals, command line
coffeescript
crystal
dart
deno
design = designer, designers
developer tools = devtools
economics
elm
ember
excel
finance
git
github
groovy
hardware
ionic
leadership
less
lisp
lua
mathematics
mobile
networking
nix
perl
polymer
prisma
react
reason = reasonml
relay
ruby
spark
sre
tech talks
writing
zig
`

interface Entry {
  readonly topic: string
  readonly pattern: RegExp
}

const running = entries(anywhere)
const naming = [...running, ...entries(inNames)]

/** Topics that a running text speaks of, in alphabetical order. */
export function topicsInText(text: string): readonly string[] {
  return find(running, text)
}

/** Topics that a name speaks of. */
export function topicsInName(name: string): readonly string[] {
  return find(naming, name)
}

function find(list: readonly Entry[], text: string): readonly string[] {
  const lower = text.toLowerCase()
  return [...new Set(list.filter(one => one.pattern.test(lower)).map(one => one.topic))]
}

function entries(lines: string): readonly Entry[] {
  return lines
    .trim()
    .split('\n')
    .map(line => {
      const [topic = '', others = ''] = line.split(' = ')
      const words = [topic, ...others.split(', ')].filter(word => word !== '')
      const any = words.map(word => word.replace(/[.+*?^$()|[\]\\/]/g, '\\$&')).join('|')
      return { topic, pattern: new RegExp(`(?<![a-z0-9.+#])(?:${any})(?![a-z0-9+#])`) }
    })
}
