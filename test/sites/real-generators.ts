/**
 * The generators themselves, asked for the address of each post: path below the folder → address.
 * Each takes a folder of its own, which it may fill.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isInstalled } from '../installed.ts'

export type Printed = ReadonlyMap<string, string>

export interface RealGenerator {
  readonly id: string
  /** Whether it can be run on this machine. */
  installed(): boolean
  print(folder: string): Printed
}

/** Jekyll without the gems of a Gemfile, on one clock. */
export const jekyllAlone = { BUNDLE_GEMFILE: '', JEKYLL_NO_BUNDLER_REQUIRE: 'true', TZ: 'UTC' }
export const eleventyCommand = join(
  import.meta.dirname,
  '../../node_modules/@11ty/eleventy/cmd.cjs',
)

export const hugo: RealGenerator = {
  id: 'hugo',
  installed: () => isInstalled('hugo', 'version'),
  print(folder) {
    const [head = [], ...rows] = linesOf(run('hugo', ['list', 'all'], folder)).map(cellsOf)
    const [path, url] = [head.indexOf('path'), head.indexOf('permalink')]
    return new Map(rows.map(cells => [cells[path] ?? '', cells[url] ?? '']))
  },
}

export const jekyll: RealGenerator = {
  id: 'jekyll',
  installed: () => isInstalled('jekyll'),
  print(folder) {
    // Jekyll leaves the folder of collections out of paths.
    const above = '{% if site.collections_dir != "" %}{{ site.collections_dir }}/{% endif %}'
    const list = `{% for post in site.posts %}${above}{{ post.path }}\t{{ post.url | absolute_url }}\n`
    const head = '---\npermalink: /printed.txt\nlayout: null\n---\n'
    write(folder, { 'printed.html': `${head}${list}{% endfor %}` })
    run('jekyll', ['build', '--quiet', '--future', '--drafts'], folder, jekyllAlone)
    return pairsIn(readFileSync(join(folder, '_site/printed.txt'), 'utf8'))
  },
}

export const eleventy: RealGenerator = {
  id: 'eleventy',
  installed: () => true,
  print(folder) {
    const text = run(process.execPath, [eleventyCommand, '--to=json', '--quiet'], folder)
    const pages: readonly { readonly inputPath: string; readonly url: string | false }[] =
      JSON.parse(text)
    return new Map(
      pages.flatMap(({ inputPath, url }) => {
        const path = inputPath.replace(/^\.\//, '')
        return url === false || !path.endsWith('.md') ? [] : [[path, url] as const]
      }),
    )
  },
}

export const pelican: RealGenerator = {
  id: 'pelican',
  installed: () => isInstalled('pelican'),
  print(folder) {
    const list = '{% for post in articles + drafts %}'
    write(folder, {
      'theme/templates/index.html': `${list}content/{{ post.relative_source_path }}\t{{ SITEURL }}/{{ post.url }}\n{% endfor %}`,
      'printed.py':
        "import sys\nsys.path.insert(0, '.')\nfrom pelicanconf import *\nTHEME = 'theme'\nDIRECT_TEMPLATES = ['index']\nTIMEZONE = 'UTC'\n",
    })
    run('pelican', ['content', '-s', 'printed.py', '-o', 'output', '--quiet'], folder)
    return pairsIn(readFileSync(join(folder, 'output/index.html'), 'utf8'))
  },
}

/** Files into a folder, those above them made. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

export function run(tool: string, args: readonly string[], cwd: string, env = {}): string {
  // What they complain about is shown when they fail, and only then.
  return execFileSync(tool, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(line => line !== '')
}

function pairsIn(text: string): Printed {
  return new Map(linesOf(text).map(line => line.split('\t') as [string, string]))
}

/** A row of CSV. */
function cellsOf(row: string): string[] {
  const cells = row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)
  return [...cells].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain)
}
