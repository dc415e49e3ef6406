import type { Blog, Repo, Site } from '../domain.ts'
import { below, fileOf } from '../formats/path.ts'
import { unescaped } from '../formats/url.ts'

const images = /\.(png|jpe?g|gif|webp|avif|svg)$/i

/** For the posts of all sites; the files of a site are sorted when its first post asks. */
export function assetsOf(sites: readonly Site[], { files }: Repo): Blog['hasAsset'] {
  const known = new Map<string, Blog['hasAsset']>()
  // A post of two sites belongs to the first.
  const posts = [...sites]
    .reverse()
    .flatMap(({ root, posts }) => posts.map(path => [path, root] as const))
  const roots = new Map(posts)
  return (path, from) => {
    const root = roots.get(from) ?? sites[0]!.root
    const hasAsset =
      known.get(root) ?? assetsAmong(files.filter(file => below(root, file) !== null))
    known.set(root, hasAsset)
    return hasAsset(path, from)
  }
}

/**
 * Does a file stand behind a local address of a post? Generators serve files from many folders
 * (`static`, `public`, the source itself), so a file whose path ends the same is taken for it.
 * A name that only stands elsewhere, or a site without any image, decides nothing.
 * @param files of the site
 */
export function assetsAmong(files: Repo['files']): Blog['hasAsset'] {
  const byName = new Map<string, string[]>()
  for (const file of files) {
    const name = fileOf(file)
    const same = byName.get(name)
    if (same === undefined) byName.set(name, [file])
    else same.push(file)
  }
  const hasImages = files.some(file => images.test(file))
  return (path, from) => {
    const written = unescaped(path.replace(/[?#].*$/, ''))
    const full = written.startsWith('/') ? written : resolve(from, written)
    const wanted = full.replace(/^\/+/, '')
    const named = byName.get(fileOf(wanted)) ?? []
    if (named.some(file => file === wanted || file.endsWith(`/${wanted}`))) return 'pass'
    return hasImages && named.length === 0 ? 'fail' : 'inconclusive'
  }
}

function resolve(from: string, path: string): string {
  return new URL(encodeURI(path), `file:///${encodeURI(from)}`).pathname.replace(
    /%[0-9a-f]{2}/gi,
    unescaped,
  )
}
