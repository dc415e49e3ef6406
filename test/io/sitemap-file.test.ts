import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSitemapReader } from '../../src/formats/sitemap.ts'
import { readSitemapFile } from '../../src/io/sitemap-file.ts'

await loadSitemapReader()

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'postrider-sitemap-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const urlset = (url: string) => `<urlset><url><loc>${url}</loc></url></urlset>`
const index = (name: string) =>
  `<sitemapindex><sitemap><loc>https://ada.example/${name}</loc></sitemap></sitemapindex>`

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test('plain, gzipped, and behind an index beside it', () => {
  const page = 'https://ada.example/tea/'
  expect(readSitemapFile(write('sitemap.xml', urlset(page)))).toEqual([page])
  expect(readSitemapFile(write('posts.xml.gz', gzipSync(urlset(page))))).toEqual([page])
  expect(readSitemapFile(write('index.xml', index('maps/posts.xml.gz?v=1')))).toEqual([page])
})
test.each([
  ['is not there', 'none.xml', null, 'There is no sitemap'],
  ['lists nothing', 'empty.xml', '<urlset></urlset>', 'holds no address'],
  ['is an index of files elsewhere', 'far.xml', index('far-away.xml'), 'an index of 1 files'],
  [
    'unzips to more than a sitemap may have',
    'bomb.gz',
    gzipSync(Buffer.alloc(60 << 20)),
    'There is no sitemap',
  ],
])('one that %s is said so', (_, name, content, says) => {
  const path = content === null ? join(folder, name) : write(name, content)
  expect(() => readSitemapFile(path)).toThrow(says)
})
