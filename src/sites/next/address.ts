import type { Post } from '../../domain.ts'
import { below, fileOf, folderOf, withoutExtension } from '../../formats/path.ts'
import type { Located } from '../define-generator.ts'
import { blogFolderOf, isBlogName } from '../evidence/blog-folder.ts'
import { ownPage, type Route } from './routes.ts'
import type { NextSettings } from './settings.ts'

const setIt = 'set site.permalink in .github/postrider.yml'
const datePrefix = /^\d{4}-\d{2}-\d{2}[-_]/

/** A page of its own, else the one route that shows posts, with the name of the file. */
export function addressOf(post: Post, settings: NextSettings, root: string): Located {
  const own = ownPage(post.path, root)
  if (own !== null) return { path: ended(own, settings), rule: 'its place among the pages' }
  const route = routeFor(post.path, settings.routes)
  if (route === null)
    return { why: `no single route shows the posts, “app/blog/[slug]” for instance: ${setIt}` }
  const slug = slugOf(post, route, settings)
  if (typeof slug !== 'string') return slug
  return {
    path: ended([...route.before, slug].join('/'), settings),
    rule: `the route ${route.file} with the name of the file`,
    doubt: 'Next.js leaves the rule to code, and this is only how most blogs do it',
  }
}

function ended(path: string, { trailingSlash }: NextSettings): string {
  return `/${path}${trailingSlash && path !== '' ? '/' : ''}`
}

/** The route named as one of the post's folders, else as a blog, else the only one. */
function routeFor(path: string, routes: readonly Route[]): Route | null {
  const folders = folderOf(path).split('/')
  const named = routes.filter(({ before }) => folders.includes(before.at(-1) ?? ''))
  const ofBlog = routes.filter(({ before }) => isBlogName(before.at(-1) ?? ''))
  const best = [named, ofBlog, routes].find(list => list.length > 0) ?? []
  return best.length === 1 ? best[0]! : null
}

/** The frontmatter's slug, else the path below the folder of posts, without its date if so coded. */
function slugOf(post: Post, route: Route, settings: NextSettings): string | { why: string } {
  const { slug } = post.frontmatter.values
  if (typeof slug === 'string' && /^[\w\-./]+$/.test(slug)) return slug.replace(/^\/+|\/+$/g, '')
  const folder =
    settings.sources.find(source => below(source, post.path) !== null) ??
    blogFolderOf(post.path) ??
    folderOf(post.path)
  const rest = withoutExtension(below(folder, post.path) ?? post.path).replace(/\/index$/, '')
  if (rest.includes('/') && !route.takesPath)
    return {
      why: `the route ${route.file} takes one name, and the post lies in a folder: ${setIt}`,
    }
  const name = fileOf(rest)
  if (!datePrefix.test(name)) return rest
  if (settings.dates === null)
    return { why: `only code says whether the date in ${name} stays in its address: ${setIt}` }
  const kept = settings.dates === 'kept' ? name : name.replace(datePrefix, '')
  return [folderOf(rest), kept].filter(part => part !== '').join('/')
}
