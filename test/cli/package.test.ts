/** The package as npm would publish it: what it holds, and that it works where nothing else is. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { slug, version } from '../../src/version.ts'
import { files } from '../journeys/blog.ts'
import { project } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'postrider-package-'))
afterAll(() => rmSync(folder, { recursive: true }))

const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))

/** npm as somebody else has it: no settings of ours, and no network. */
function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args, '--ignore-scripts', '--offline'], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, npm_config_update_notifier: 'false' },
  })
}

test('package.json names what src/version.ts names', () => {
  expect(manifest).toMatchObject({
    name: 'postrider',
    version,
    homepage: `https://github.com/${slug}#readme`,
    bugs: `https://github.com/${slug}/issues`,
    repository: { url: `git+https://github.com/${slug}.git` },
  })
})

test('the package holds what runs and no more, needs nothing else, and works', () => {
  const [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], project))
  const held: string[] = packed.files.map(({ path }: { path: string }) => path)
  const known =
    /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|schema\/\w+\.json|data\/(?:catalogue\/)?[\w-]+\.(?:json|md)|dist\/(?:package\.json|THIRD-PARTY-NOTICES\.txt|(?:chunks\/)?[\w-]+\.js))$/
  expect(held.filter(path => !known.test(path))).toEqual([])
  expect(held).toEqual(
    expect.arrayContaining(['LICENSE', 'data/NOTICE.md', 'dist/THIRD-PARTY-NOTICES.txt']),
  )
  expect(packed.size).toBeLessThan(4_000_000)

  const blog = join(folder, 'blog')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(blog, path)), { recursive: true })
    writeFileSync(join(blog, path), text as string)
  }
  writeFileSync(join(blog, 'package.json'), '{ "private": true }')
  const tree = JSON.parse(npm(['install', '--json', join(folder, packed.filename)], blog))
  expect(tree.added).toBe(1)
  const postrider = (...args: string[]) =>
    execFileSync(join(blog, 'node_modules/.bin/postrider'), args, { cwd: blog, encoding: 'utf8' })
  expect(npm(['exec', '--', 'postrider', '--version'], blog).trim()).toBe(version)
  expect(postrider('check', '--fail-on', 'never')).toMatch(/findings? in|all clear/)
  expect(postrider('init', '--dry-run')).toContain('.github/workflows/postrider.yml would be new')
  const [row = ''] = postrider('match', '--limit', '1').split('\n')
  expect(JSON.parse(row)).toMatchObject({ rank: 1 })
})
