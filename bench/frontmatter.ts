/**
 * Reading the frontmatter and deriving the addresses of every post, against gray-matter alone on the
 * same files: `node bench/frontmatter.ts <folder of corpora>`. A fresh process each, files read in it;
 * five rounds in turn, the fastest of each counts. `work` leaves out starting and loading modules.
 * Both are bundled first, as users run ours: neither pays for its many small files or its types.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Repo } from '../src/domain.ts'

const [folder = '../shared/corpora', as] = process.argv.slice(2)
const rounds = 5

interface Cost {
  readonly posts: number
  readonly work: number
  readonly whole: number
}

if (as === undefined) await compare()
else console.log(JSON.stringify(as === 'gray-matter' ? await withGrayMatter() : await withUs()))

async function compare(): Promise<void> {
  const outdir = mkdtempSync(join(tmpdir(), 'postrider-bench-'))
  const bundle = await bundleInto(outdir)
  const costs = { 'gray-matter': [] as Cost[], postrider: [] as Cost[] }
  for (let round = 0; round < rounds; round += 1)
    for (const name of ['gray-matter', 'postrider'] as const)
      costs[name].push(measure(bundle, name))
  rmSync(outdir, { recursive: true, force: true })
  const alone = least(costs['gray-matter'])
  const ours = least(costs.postrider)
  console.table({ 'gray-matter': alone, postrider: ours })
  console.log(
    `times as long: work ${(ours.work / alone.work).toFixed(2)}, whole process ${(ours.whole / alone.whole).toFixed(2)}`,
  )
}

/** This file as `scripts/build.ts` would bundle it; what it imports when needed stays apart. */
async function bundleInto(outdir: string): Promise<string> {
  const { build } = await import('esbuild')
  await build({
    entryPoints: [import.meta.filename],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['esbuild'],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  })
  return join(outdir, 'frontmatter.mjs')
}

function measure(bundle: string, name: string): Cost {
  const started = performance.now()
  const { stdout, stderr } = spawnSync(process.execPath, [bundle, folder, name], {
    encoding: 'utf8',
  })
  const whole = performance.now() - started
  if (stdout === '') throw new Error(stderr)
  return { ...(JSON.parse(stdout) as { posts: number; work: number }), whole }
}

function least(costs: readonly Cost[]): Cost {
  return {
    posts: costs[0]?.posts ?? 0,
    work: Math.round(Math.min(...costs.map(({ work }) => work))),
    whole: Math.round(Math.min(...costs.map(({ whole }) => whole))),
  }
}

/** The same files as ours: those that `truth.jsonl` names. */
async function withGrayMatter() {
  const { default: matter } = await import('gray-matter')
  const refuse = () => {
    throw new Error('code')
  }
  const engines = { javascript: { parse: refuse }, js: { parse: refuse } }
  const started = performance.now()
  let posts = 0
  for (const top of blogs()) {
    for (const path of truthOf(top)) {
      try {
        matter(readFileSync(join(top, path), 'utf8'), { engines })
      } catch {
        // It throws on a few; the time is spent.
      }
      posts += 1
    }
  }
  return { posts, work: performance.now() - started }
}

async function withUs() {
  const { readPost } = await import('../src/posts/read-post.ts')
  const { detectSite } = await import('../src/sites/detect-site.ts')
  const started = performance.now()
  let posts = 0
  for (const top of blogs()) {
    const repo = repoAt(top)
    const site = detectSite(repo, { posts: [], ignore: [] })
    const paths = new Set([...truthOf(top), ...site.posts])
    for (const path of paths) {
      const post = readPost(path, repo.read(path) ?? '')
      if (site.locate(post).how === undefined) throw new Error(path)
      posts += 1
    }
  }
  return { posts, work: performance.now() - started }
}

function blogs(): string[] {
  return readdirSync(folder)
    .map(name => resolve(folder, name))
    .filter(top => existsSync(join(top, 'truth.jsonl')))
}

function truthOf(top: string): string[] {
  return readFileSync(join(top, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => (JSON.parse(line) as { path: string }).path)
}

function repoAt(top: string): Repo {
  const files = readdirSync(top, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(top.length + 1))
    .sort()
  const texts = new Map<string, string>()
  const known = new Set(files)
  return {
    files,
    why: () => null,
    read(path) {
      if (!known.has(path)) return undefined
      const text = texts.get(path) ?? readFileSync(join(top, path), 'utf8')
      texts.set(path, text)
      return text
    },
  }
}
