import picomatch from 'picomatch'
import { below, isMarkdown } from '../formats/path.ts'
import { defineGenerator, type Located } from './define-generator.ts'
import { type DocusaurusSettings, readSettings, settingsFile } from './docusaurus/settings.ts'

const dated =
  /^(?<folder>.*)(?<date>\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(?<text>.*?)(?:\/index)?\.mdx?$/

export default defineGenerator<DocusaurusSettings>({
  id: 'docusaurus',
  title: 'Docusaurus',
  docs: 'https://docusaurus.io/docs/blog',
  recognisedBy: '`docusaurus.config.*`',
  decidedBy: '`url`, `baseUrl`, `trailingSlash`, `routeBasePath` of each blog',

  detect: settingsFile,

  settings: readSettings,

  content(repo, _root, { blogs }) {
    const ignored = blogs.map(({ exclude }) => picomatch([...exclude], { dot: true }))
    return repo.files.filter(path =>
      blogs.some(({ folder }, at) => {
        const rest = below(folder, path)
        return rest !== null && isMarkdown(path) && /\.mdx?$/.test(path) && !ignored[at]!(rest)
      }),
    )
  },

  url(post, { blogs, trailingSlash, file }): Located {
    const blog = blogs.find(({ folder }) => below(folder, post.path) !== null)
    if (blog === undefined) return { why: `the file lies in no blog of ${file}` }
    const slug = post.frontmatter.values.slug
    const own = typeof slug === 'string' || typeof slug === 'number' ? String(slug) : null
    const path = `/${blog.route}/${own ?? slugOf(below(blog.folder, post.path)!)}`
    const rule =
      own === null ? `its name below /${blog.route} (${file})` : `its slug below /${blog.route}`
    return { path: ended(path.replace(/\/{2,}/g, '/'), trailingSlash), rule }
  },
})

/** The day in the path comes first, then the folder before it and the name after it. */
function slugOf(path: string): string {
  const { folder = '', date, text = '' } = path.match(dated)?.groups ?? {}
  if (date === undefined) return path.replace(/(?:\/index)?\.mdx?$/, '')
  return `${date.replaceAll('-', '/')}/${folder}${text}`
}

function ended(path: string, slash: boolean | null): string {
  if (slash === null || path === '/') return path
  return slash ? path.replace(/\/?$/, '/') : path.replace(/\/$/, '')
}
