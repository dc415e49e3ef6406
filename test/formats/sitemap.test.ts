import { expect, test } from 'vitest'
import { readSitemap } from '../../src/formats/sitemap.ts'

const page = (url: string) => `<url><loc>${url}</loc></url>`

test('pages, with entities, CDATA and space; pictures are none', () => {
  const xml = `\uFEFF<?xml version="1.0"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="x">
  <url><loc> https://ada.example/a/?x=1&amp;y=2 </loc>
    <image:image><image:loc>https://ada.example/a.png</image:loc></image:image></url>
  <url><loc><![CDATA[https://ada.example/b/]]></loc><lastmod>2024-05-01</lastmod></url>
  <url><loc>/relative/</loc></url>
</urlset>`
  expect(readSitemap(xml)).toEqual({
    pages: ['https://ada.example/a/?x=1&y=2', 'https://ada.example/b/'],
    maps: [],
  })
})
test('an index, and names with a prefix', () => {
  const xml =
    '<s:sitemapindex xmlns:s="x"><s:sitemap><s:loc>https://ada.example/1.xml</s:loc></s:sitemap></s:sitemapindex>'
  expect(readSitemap(xml)).toEqual({ pages: [], maps: ['https://ada.example/1.xml'] })
})
test('an address a line', () => {
  expect(readSitemap('https://ada.example/a\nhttps://ada.example/b\n\nx\n').pages).toEqual([
    'https://ada.example/a',
    'https://ada.example/b',
  ])
})
test('what is broken ends nothing, entities of its own are not filled in', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "https://evil.example/"><!ENTITY b "&a;&a;&a;">]>'
  const xml = `${bomb}<urlset>${page('https://ada.example/a')}${page('&b;')}<url><loc>https://ada.example/c</loc>`
  expect(readSitemap(xml).pages).toEqual(['https://ada.example/a', 'https://ada.example/c'])
})
test('no more than a sitemap may hold', () => {
  const many = Array.from({ length: 50_010 }, (_, n) => page(`https://ada.example/${n}`))
  expect(readSitemap(`<urlset>${many.join('')}</urlset>`).pages).toHaveLength(50_000)
})
