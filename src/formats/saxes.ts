/** The reader of XML by itself: `sitemap.ts` loads it late. */
export { SaxesParser } from 'saxes'
