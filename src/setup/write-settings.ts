import { configSchemaUrl } from '../version.ts'

/** What could not be derived of a blog. */
export interface Underived {
  readonly site: boolean
  readonly posts: boolean
  /** The rule that its addresses follow. */
  readonly permalink: boolean
  /** Who writes, as posts or settings would say. */
  readonly author: boolean
}

/** The first line of a config: editors complete and check its keys with that. */
export const schemaLine = `# yaml-language-server: $schema=${configSchemaUrl}`

const namesSchema = /^# yaml-language-server: \$schema=/m

/** Does a config say which schema it has? */
export function hasSchemaLine(config: string): boolean {
  return namesSchema.test(config)
}

/** A config that says which schema it has, and nothing else that it did not say before. */
export function withSchemaLine(config: string): string {
  if (hasSchemaLine(config)) return config
  const [, mark = '', rest = ''] = /^(\ufeff?)([\s\S]*)$/.exec(config) ?? []
  return `${mark}${schemaLine}${rest.includes('\r\n') ? '\r\n' : '\n'}${rest}`
}

/**
 * A config that changes nothing as it stands: what must be filled in, then what most blogs come to
 * want, each as a comment.
 */
export function writeSettings(underived: Underived): string {
  return [
    schemaLine,
    '# Every key is optional; a line counts when its “# ” is taken away.',
    ...siteLines(underived),
    ...(underived.posts ? ['', '# No post was found. The files that are posts:', ...posts] : []),
    ...(underived.author ? ['', '# Signs the drafts; no post says who writes.', ...author] : []),
    '',
    '# Is this repository public? Then the issues are too, unless a private one keeps them:',
    '# tracker: { repo: owner/name }',
    '',
  ].join('\n')
}

const posts = ['# posts: ["content/blog/**/*.md"]']

/** The lines that a person must fill in before an address is known. */
export function linesToFill(underived: Underived): string[] {
  const lines = [...siteLines(underived), ...(underived.posts ? posts : [])]
  return lines.filter(line => /^# \w+: /.test(line)).map(line => line.slice(2))
}
const author = ['# author: { name: Your name }']

function siteLines({ site, permalink }: Underived): string[] {
  const keys = [
    ...(site ? ['url: https://your-site.example'] : []),
    ...(permalink ? ['permalink: /blog/:slug/'] : []),
  ]
  return keys.length === 0
    ? []
    : [
        '',
        '# Where posts are served could not be derived. Without it no address is known:',
        `# site: { ${keys.join(', ')} }`,
      ]
}
