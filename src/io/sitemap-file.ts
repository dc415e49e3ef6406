import { readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { UserError } from '../config/errors.ts'
import { readSitemap } from '../formats/sitemap.ts'

/** A sitemap of 50,000 addresses may have 50 MiB. https://www.sitemaps.org/protocol.html */
const largest = 50 * 1024 * 1024

/**
 * The pages that a sitemap file lists; those of an index from the files of the same name beside it.
 * @throws UserError when the file cannot be read or lists nothing
 */
export function readSitemapFile(file: string): readonly string[] {
  const text = textOf(resolve(file))
  if (text === null)
    throw new UserError(
      'sitemap',
      `There is no sitemap “${file}” that can be read. Give an XML file.`,
    )
  const { pages, maps } = readSitemap(text)
  const beside = maps.map(map => join(dirname(resolve(file)), basename(map.replace(/[?#].*$/, ''))))
  const all = [...pages, ...beside.flatMap(path => readSitemap(textOf(path) ?? '').pages)]
  if (all.length > 0) return all
  const why =
    maps.length > 0 ? `an index of ${maps.length} files that are not beside it` : 'no address'
  throw new UserError(
    'sitemap',
    `The sitemap “${file}” holds ${why}. Give the file that lists the pages.`,
  )
}

function textOf(path: string): string | null {
  try {
    const bytes = readFileSync(path)
    const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b
    return (zipped ? gunzipSync(bytes, { maxOutputLength: largest }) : bytes).toString('utf8')
  } catch {
    return null
  }
}
