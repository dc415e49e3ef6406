/** Tags as Medium's readers know them, where capitals at each word are not enough. */
const names = [
  ...['AI', 'API', 'ASP.NET', 'AWS', 'CI/CD', 'CLI', 'CSS', 'CSV', 'DevOps', 'DevRel', 'DNS'],
  ...['GitHub', 'GitLab', 'GPT', 'GPU', 'GraphQL', 'HTML', 'HTTP', 'iOS', 'IoT', 'JavaScript'],
  ...['JSON', 'LLM', 'macOS', 'MLOps', 'MongoDB', 'MySQL', 'Next.js', 'NGINX', 'NLP', 'Node.js'],
  ...['NoSQL', 'npm', 'PHP', 'PostgreSQL', 'PowerShell', 'PyTorch', 'REST', 'RSS', 'SaaS', 'SDK'],
  ...['SEO', 'SQL', 'SQLite', 'SRE', 'SSH', 'SSL', 'SVG', 'TLS', 'TypeScript', 'UI', 'URL', 'UX'],
  ...['Vue.js', 'VS Code', 'WebAssembly', 'WordPress', 'XML', 'YAML', 'YouTube'],
]
/** Tags that people write in another way than readers look for them. */
const otherNames: Readonly<Record<string, string>> = {
  a11y: 'Accessibility',
  csharp: 'C#',
  dotnet: '.NET',
  golang: 'Go',
  i18n: 'Internationalization',
  js: 'JavaScript',
  k8s: 'Kubernetes',
  machinelearning: 'Machine Learning',
  opensource: 'Open Source',
  postgres: 'PostgreSQL',
  reactjs: 'React',
  webdev: 'Web Development',
}
const known = new Map([
  ...names.map(name => [keyOf(name), name] as const),
  ...Object.entries(otherNames),
])

/** Words that sort posts on a blog and name no topic. */
export const noTopics = new Set(
  'all announcement announcements article articles blog blogs featured general misc news other personal post posts update updates uncategorized'.split(
    ' ',
  ),
)

/** At most `most` topics of at most `longest` characters, once each, in the order of the tags. */
export function topicsOf(tags: readonly string[], most: number, longest: number): string[] {
  const topics = tags.map(nameOf).filter(topic => topic !== '' && [...topic].length <= longest)
  const telling = topics.filter(topic => !noTopics.has(topic.toLowerCase()))
  const unique = new Map(telling.map(topic => [topic.toLowerCase(), topic]))
  return [...unique.values()].slice(0, most)
}

/** `remote-work` is "Remote Work"; what has capitals already stays as the author wrote it. */
function nameOf(tag: string): string {
  const spaced = tag
    .replace(/^#/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim()
  const words = spaced.split(' ').map(word => known.get(keyOf(word)) ?? titled(word))
  return known.get(keyOf(spaced)) ?? words.join(' ')
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[ .]/g, '')
}

function titled(word: string): string {
  return /\p{Lu}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)
}
