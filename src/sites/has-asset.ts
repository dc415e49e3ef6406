import type { Repo, Verdict } from '../domain.ts'

const images = /\.(png|jpe?g|gif|webp|avif|svg)$/i

/**
 * Does a file stand behind a local address of a post? Generators serve files from many folders
 * (`static`, `public`, the source itself), so a file whose path ends the same is taken for it.
 * A name that only stands elsewhere, or a repository without any image, decides nothing.
 */
export function hasAsset(repo: Repo, root: string, path: string, from: string): Verdict {
  const wanted = decode(path.replace(/[?#].*$/, ''))
  const full = wanted.startsWith('/') ? wanted : resolve(from, wanted)
  const below = full.replace(/^\/+/, '')
  const files = repo.files.filter(file => root === '' || file.startsWith(`${root}/`))
  if (files.some(file => file === below || file.endsWith(`/${below}`))) return 'pass'
  if (!files.some(file => images.test(file))) return 'inconclusive'
  const name = below.split('/').at(-1) ?? ''
  return files.some(file => file.endsWith(`/${name}`) || file === name) ? 'inconclusive' : 'fail'
}

function resolve(from: string, path: string): string {
  return new URL(encodeURI(path), `file:///${encodeURI(from)}`).pathname.replace(
    /%[0-9a-f]{2}/gi,
    decode,
  )
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
