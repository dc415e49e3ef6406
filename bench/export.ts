/**
 * Copies for Medium of 200 posts, the same number of each blog: is a sentence, a link, code or an
 * image lost, does a listed change stand where it says, does each loss have one?
 * `node bench/export.ts ../shared/corpora [how many]`
 */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Compared, compareBlog } from '../test/platforms/compare-copies.ts'

const folder = resolve(process.argv[2] ?? '../shared/corpora')
const wanted = Number(process.argv[3] ?? 200)
const blogs = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'vectors')
  .map(({ name }) => name)
const each = Math.ceil(wanted / blogs.length)
const all: Compared[] = []
console.log(
  '| blog | posts | sentences | code | links | images | foreign | untrue | silent | changes | ms |',
)
console.log('|---|---|---|---|---|---|---|---|---|---|---|')
for (const blog of blogs) {
  const compared = await compareBlog(join(folder, blog), each)
  all.push(...compared)
  console.log(`| ${blog} | ${row(compared)} |`)
}
console.log(`| all | ${row(all)} |`)
if (process.argv.includes('--list'))
  for (const { path, missing, untrue, silent } of all)
    for (const [what, list] of Object.entries({ ...missing, untrue, silent }))
      for (const one of list) console.log(`${what} ${path} ${JSON.stringify(one).slice(0, 260)}`)

function row(compared: readonly Compared[]): string {
  const sum = (count: (one: Compared) => number) => compared.reduce((n, one) => n + count(one), 0)
  return [
    compared.length,
    sum(({ missing }) => missing.sentences.length),
    sum(({ missing }) => missing.code.length),
    sum(({ missing }) => missing.links.length),
    sum(({ missing }) => missing.images.length),
    sum(({ missing }) => missing.foreign.length),
    sum(({ untrue }) => untrue.length),
    sum(({ silent }) => silent.length),
    sum(({ changes }) => changes),
    Math.round(sum(({ ms }) => ms)),
  ].join(' | ')
}
