/** Words that are not written as title case would have it; the rest keep their first capital. */
const spellings = new Map(
  `AI AI4LAM AJAX API APIs ArcGIS AWS BEM BLE CakePHP CDK CERN ChatGPT ChatOps CI/CD CircuitPython
  ClojureScript CMake CMS CoreML CouchDB CSS CSV CTF D3 DB DDD DevOps DevSecOps DevTools DigitalOcean
  DOS dotnet eBPF EOSIO ES6 ESLint ESP EVM FastAPI FFmpeg FOSS FRC GDPR GeoJSON GIF GitHub GNOME
  GPT3 GraphQL H2O HBase HTML5 IAM InfluxDB iOS IoT IPFS IRC JavaScript JAX JetBrains JMeter jQuery
  JSON JVM KDE LaTeX LangChain LLM libGDX MongoDB MicroPython MQTT MySQL Neo4j NLG NLP Node-RED
  Node.js NoSQL npm OCaml OKR OpenAI OpenGL OpenStreetMap OpenTofu OSINT PCI-DSS PHP PowerShell
  PureScript QA QGIS QR Redux REST RethinkDB ROS2 RSS RTC RxJava SDN SEML SNMP SRE SSH TAP
  TensorFlow TinkerPop TypeDB TypeScript UI V8 VLC VSCode WebAudio WebGL WebXR WP-CLI WPO WSL XAI YAML
  macOS WordPress MDBootstrap PlayCanvas LiDAR PICO-8 for in on to the of with and a ad`
    .split(/\s+/)
    .map(word => [word.toLowerCase().replace(/[.-]/g, ''), word]),
)

const shortForms: Readonly<Record<string, string>> = {
  cl: 'Common Lisp',
  nodejs: 'Node.js',
  nextjs: 'Next.js',
  tensorflowjs: 'TensorFlow.js',
  ciandcd: 'CI/CD',
  cpp: 'C++',
  qsharp: 'Q#',
}

/** `Awesome Ios` → `Awesome iOS`; a bare `Awesome` gets its owner's name. */
export function listName(written: string, url: string): string {
  const name = written.replace(/_/g, ' ')
  if (/^awesome$/i.test(name)) return `Awesome ${ownerOf(url)}`
  const words = name.split(' ').map((word, at) => spell(word, at === 0))
  return words.join(' ')
}

const filler =
  /^(?:awesome|resources?|list|lists|collective|the|right|way|a|and|for|in|of|on|with|to|education|tutorials|everything|all|about)$/i
/** Names that are no subject. */
const noSubject =
  /^(?:|answers|guides|topics|inspire|colorful|bots|naming|talks|orgs|amas|roadmaps|standard|coins|age|less|framer|dash|fuse|parasite|acg|games of coding|dev fun|mad science|standard style|ad free|uncopyright|projects boilerplates|building blocks web|jstips|awsmfish|beginners|magictools|4girls|services engineering|discount student dev)$/i

/** What a list is about, by its name: `Awesome Linux Containers` → `linux containers`. */
export function listSubject(written: string, url: string): readonly string[] {
  const words = listName(written, url)
    .split(/[ _]/)
    .filter(word => !filler.test(word))
    .map(word => word.toLowerCase())
  const subject = words.join(' ')
  return words.length > 4 || noSubject.test(subject.replace(/[.]/g, '')) ? [] : [subject]
}

function spell(word: string, first: boolean): string {
  const key = word.toLowerCase().replace(/[.-]/g, '')
  const known = shortForms[key] ?? spellings.get(key)
  if (known === undefined || (first && known === known.toLowerCase())) return word
  return known
}

function ownerOf(url: string): string {
  const owner = new URL(url).pathname.split('/')[1] ?? ''
  return owner === 'craftcms' ? 'Craft CMS' : owner.replace(/^awesome-/i, '')
}
