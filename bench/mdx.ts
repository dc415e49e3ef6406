/**
 * How much of real MDX is read as MDX, and what that changes against reading it as markdown:
 * `node bench/mdx.ts <folder of blogs> [--all]`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { subjectOf } from '../scripts/generate/subject.ts'
import type { Content, PostSubject } from '../src/domain.ts'
import { loadDialects } from '../src/markdown/parse.ts'
import { parseMdx } from '../src/markdown/parse-mdx.ts'
import { tooComplex } from '../src/markdown/too-complex.ts'
import { losses } from '../src/platforms/medium/losses/registry.ts'
import { readContent } from '../src/posts/read-content.ts'

const [folder = '../shared/corpora', all] = process.argv.slice(2)
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path =>
  path.endsWith('.mdx'),
)
await loadDialects(paths)

const read = paths.map(path => {
  const file = readFileSync(join(folder, path), 'utf8')
  const subject = subjectOf({ name: path, path, file })
  const { post } = subject
  const started = performance.now()
  const isMdx = tooComplex(post.body) === null && parseMdx(post.body) !== null
  const ms = performance.now() - started
  return {
    path,
    isMdx,
    ms,
    mdx: figures(post.content, subject),
    markdown: figures(readContent(post.body), subject),
  }
})

function figures(content: Content, subject: PostSubject) {
  const { words, links, images, headings } = content
  const spots = losses.reduce((sum, loss) => sum + loss.find(content, subject).length, 0)
  return { words, links: links.length, images: images.length, headings: headings.length, spots }
}

const mdx = read.filter(({ isMdx }) => isMdx)
console.log(`${read.length} files, ${mdx.length} are MDX, ${read.length - mdx.length} fall back`)
console.log(`longest ${Math.round(Math.max(...read.map(({ ms }) => ms)))} ms`)
for (const { path, isMdx } of read) if (!isMdx) console.log(`falls back: ${path}`)
for (const figure of ['words', 'links', 'images', 'headings', 'spots'] as const) {
  const differing = mdx.filter(one => one.mdx[figure] !== one.markdown[figure])
  const sum = (kind: 'mdx' | 'markdown') => mdx.reduce((total, one) => total + one[kind][figure], 0)
  console.log(
    `${figure}: ${sum('mdx')} as MDX, ${sum('markdown')} as markdown; ${differing.length} files differ`,
  )
  if (all === undefined) continue
  for (const { path, mdx, markdown } of differing)
    console.log(`  ${path}: ${mdx[figure]} as MDX, ${markdown[figure]} as markdown`)
}
