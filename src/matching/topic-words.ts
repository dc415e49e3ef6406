/** Other names of a topic, as they are found in posts, tags and the catalogue. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  '.net': ['dotnet', 'dot net', 'asp.net'],
  accessibility: ['a11y', 'web accessibility'],
  'artificial intelligence': ['ai'],
  aws: ['amazon web services'],
  backend: ['back end'],
  blogging: ['blogs'],
  'c++': ['cpp'],
  'c#': ['csharp'],
  'ci/cd': ['continuous integration', 'continuous delivery', 'continuous deployment', 'cicd'],
  css: ['css3'],
  databases: ['db'],
  'game development': ['gamedev', 'gamedev.js', 'game dev'],
  'generative ai': ['genai', 'gen ai'],
  go: ['golang'],
  'google cloud': ['gcp', 'google cloud platform'],
  html: ['html5'],
  javascript: ['js', 'ecmascript', 'vanilla js'],
  kubernetes: ['k8s'],
  'large language models': ['llm', 'llms'],
  'machine learning': ['ml'],
  'mobile development': ['mobile dev', 'app development'],
  'natural language processing': ['nlp', 'speech and natural language processing'],
  'next.js': ['nextjs'],
  'node.js': ['nodejs'],
  nuxt: ['nuxt.js', 'nuxtjs'],
  observability: ['o11y'],
  'open source': ['opensource', 'oss', 'foss'],
  postgresql: ['postgres', 'psql'],
  'product management': ['product manager'],
  'programming languages': ['programming language'],
  react: ['react.js', 'reactjs'],
  'ruby on rails': ['rails', 'ror'],
  'self-hosting': ['self hosted', 'self host', 'selfhosted'],
  seo: ['search engine optimization'],
  'software testing': ['unit testing', 'test automation', 'automated testing'],
  sre: ['site reliability engineering'],
  'tailwind css': ['tailwind', 'tailwindcss'],
  typescript: ['ts'],
  'visual studio code': ['vscode', 'vs code'],
  vue: ['vue.js', 'vuejs'],
  'web performance': ['wpo', 'web performance optimization', 'web perf'],
  'web development': ['webdev', 'web dev', 'web developer'],
}

/** What a tool belongs to: places about the second take news of the first. */
export const belongsTo: Readonly<Record<string, readonly string[]>> = {
  asyncio: ['python'],
  babel: ['javascript'],
  bash: ['command line'],
  cargo: ['rust'],
  clippy: ['rust'],
  'crates.io': ['rust'],
  deno: ['javascript'],
  django: ['python'],
  'docs.rs': ['rust'],
  eleventy: ['jamstack'],
  eslint: ['javascript'],
  etcd: ['kubernetes'],
  fastapi: ['python'],
  flask: ['python'],
  gatsby: ['react', 'jamstack'],
  ggplot2: ['r'],
  goreleaser: ['go'],
  helm: ['kubernetes'],
  jest: ['javascript'],
  jsx: ['react'],
  jupyter: ['python'],
  kubeadm: ['kubernetes'],
  kubectl: ['kubernetes'],
  mypy: ['python'],
  'next.js': ['react'],
  numpy: ['python'],
  nuxt: ['vue'],
  pandas: ['python'],
  pyspark: ['python'],
  pytest: ['python'],
  redux: ['react'],
  'ruby on rails': ['ruby'],
  rustc: ['rust'],
  rustdoc: ['rust'],
  rustup: ['rust'],
  sass: ['css'],
  'scikit-learn': ['python'],
  sqlalchemy: ['python'],
  'tailwind css': ['css'],
  tidyverse: ['r'],
  typescript: ['javascript'],
  vite: ['javascript'],
  vitepress: ['vue'],
  vitest: ['javascript'],
  webpack: ['javascript'],
  zsh: ['command line'],
}

/** Names that are also English words or letters: they count where they are written as a name. */
export const asNames: ReadonlySet<string> = new Set(
  (
    'arch atom aurelia ava backbone beacon c cargo cocoa composer construct crystal d dart dash django docker dojo ' +
    'elm ember eta fiber fish flame flask flutter framer fuse gatsby go godot golem groovy gulp helm ' +
    'jest julia k6 knockout laravel less lit lumen marionette material meteor perl phaser phoenix polymer ' +
    'processing prometheus pyramid r rails react reason relay ripple ruby rust sass scala seed sketch slack slim spark ' +
    'splunk stacks steam storybook substrate swift tap unity vapor vault waves yew zig'
  ).split(' '),
)

/** Topics that say little by themselves: they count where the author gives them as a tag. */
export const onlyAsTags: ReadonlySet<string> = new Set(
  (
    'actions|ads|agents|agriculture|android|api|apple|automation|beginners|books|bots|browser|business|canvas|career|chess|' +
    'chrome|cli|communications|communities|construct|courses|d|decentralized|design|developer community|developer tools|' +
    'devtools|dos|earth|economics|editors|electronics|emails|events|finance|fonts|food|frameworks|games|gif|github|' +
    'hacking|hardware|healthcare|html|http|icons|identity|images|indie|inspiration|integration|json|kernel|leadership|learning|' +
    'ledger|linguistics|linux|mac|maintainers|maps|markdown|marketing|material|math|messaging|mobile|monitoring|music|naming|' +
    'networking|papers|piracy|playgrounds|privacy|productivity|programming|prompts|qa|radio|reason|reliability|' +
    'research|resilience|rest|roadmaps|scalability|science|seed|shell|shell|sound|spanish|speaking|standard style|statistics|' +
    'steam|stock|streaming|substrate|talks|technology|terminals|tutorials|translations|typing|ui|unix|v|video|waves|' +
    'web|web standards|windows|workflow automation|writing'
  ).split('|'),
)

/** How something is given away, and seldom what a post is about: a tag is not enough. */
export const notByTag: ReadonlySet<string> = new Set(['open source'])

/**
 * Fields that many topics belong to: that a place names one does not make it narrower, and that a
 * post does is not reason enough.
 */
export const fields: ReadonlySet<string> = new Set(
  (
    'backend|cloud|computer science|developer tools|frontend|mobile development|programming|programming languages|' +
    'software engineering|technology|tutorials|web development'
  ).split('|'),
)

/** Short words for what nearly every post touches: one of them alone is no reason. */
export const vague: ReadonlySet<string> = new Set(
  'api|apps|cli|http|images|json|mobile|qa|ui|video|web'.split('|'),
)

/** For whom and how something is written: no topic. */
export const noTopics: ReadonlySet<string> = new Set([
  'beginners',
  'learning',
  'technology',
  'tutorials',
])
