import pc from 'picocolors'
import type { Verdict } from '../domain.ts'
import { harmless } from '../io/log.ts'
import { headCommit } from '../io/repo.ts'
import { readBlog } from '../read-blog.ts'
import type { Located } from '../tracker/choose-posts.ts'
import { openDesk, print, printJson } from './command.ts'

export interface DoctorOptions {
  readonly format: 'pretty' | 'json'
}
interface Line {
  readonly what: string
  readonly verdict: Verdict
  readonly says: string
}

/** `postrider doctor [dir]`: what the token, the config and the site allow, a line each. */
export function doctor(folder: string, { format }: DoctorOptions): number {
  const lines = examine(folder)
  if (format === 'json') printJson(lines)
  else print(lines.map(pretty).join('\n'))
  return 0
}

function examine(folder: string): Line[] {
  const desk = openDesk(folder)
  const { config, world } = desk
  const { site, located } = readBlog(config, world)
  const certain = located.filter(({ address }) => address.certain).length
  // A draft may have no address yet.
  const unknown = located.filter(({ post, address }) => post.published && address.url === null)
  const drafts = located.filter(({ post, address }) => !post.published && address.url === null)
  return [
    { what: 'Config', verdict: 'pass', says: 'read, no mistakes' },
    {
      what: 'Git',
      verdict: headCommit(desk.folder) === null ? 'inconclusive' : 'pass',
      says:
        headCommit(desk.folder) === null
          ? 'not a git checkout; the files of the folder are taken'
          : 'a git checkout',
    },
    {
      what: 'Generator',
      verdict: site.generator === 'template' ? 'inconclusive' : 'pass',
      says: `${site.generator}: ${site.why}`,
    },
    site.url === null
      ? {
          what: 'Site',
          verdict: 'fail',
          says: 'its address stands nowhere; set site.url in .github/postrider.yml',
        }
      : { what: 'Site', verdict: 'pass', says: site.url },
    {
      what: 'Posts',
      verdict: located.length === 0 ? 'fail' : 'pass',
      says:
        located.length === 0
          ? 'none found; set posts in .github/postrider.yml'
          : `${located.length} found`,
    },
    {
      what: 'Addresses',
      verdict: unknown.length > 0 ? 'fail' : 'pass',
      says:
        unknown.length > 0
          ? `${unknown.length} not known: ${unknown[0]?.address.why}`
          : `${drafts.length === 0 ? 'all' : 'all of the published posts'} known, ${certain} certain`,
    },
    token(),
    ...located.filter(({ post }) => post.unread === true).map(notRead),
  ]
}

function notRead({ post: { path, frontmatter } }: Located): Line {
  return { what: 'Not read', verdict: 'fail', says: `${path}: ${frontmatter.problems[0]?.message}` }
}

function token(): Line {
  const set = Boolean(process.env.GITHUB_TOKEN)
  return {
    what: 'Token',
    verdict: 'inconclusive',
    says: set
      ? 'GITHUB_TOKEN is set; not tried, the network was not used'
      : 'none here; the Action brings its own',
  }
}

const colour = { pass: pc.green, fail: pc.red, inconclusive: pc.yellow }

function pretty({ what, verdict, says }: Line): string {
  return `${colour[verdict](verdict.padEnd(12))}  ${what}: ${harmless(says)}`
}
