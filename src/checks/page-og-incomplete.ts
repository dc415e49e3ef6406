import { sayList } from '../text/say.ts'
import { defineCheck } from './define-check.ts'

const wanted = ['og:title', 'og:type', 'og:url', 'og:description', 'og:image']

export default defineCheck({
  id: 'page-og-incomplete',
  title: 'Require the Open Graph fields that previews and imports read',
  needs: 'page',
  severity: 'warning',
  concerns: 'post',
  why: 'Every place that you share the post to shows it by its Open Graph fields; without og:image it is a bare line. Two projects had “Import failed” on Medium until their pages had these fields, with og:type article.',
  evidence: ['https://ogp.me/', 'https://github.com/austintoddj/canvas/pull/521'],
  examples: {
    pass: [
      {
        name: 'All there',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><meta property="og:title" content="A"><meta property="og:type" content="article"><meta property="og:url" content="https://example.com/a"><meta property="og:description" content="About A."><meta property="og:image" content="https://example.com/a.png"></head>',
      },
      {
        name: 'Not read',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        page: {},
      },
    ],
    fail: [
      {
        name: 'No picture, and a page that says it is a site',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><meta property="og:title" content="A"><meta property="og:type" content="website"><meta property="og:url" content="https://example.com/a"><meta property="og:description" content="About A."></head>',
        says: ['The page has no og:image; the og:type website and not article.'],
      },
      {
        name: 'A picture by its path',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><meta property="og:title" content="A"><meta property="og:type" content="article"><meta property="og:url" content="https://example.com/a"><meta property="og:description" content="About A."><meta property="og:image" content="/a.png"></head>',
        says: ['The page has an og:image without scheme and host, /a.png.'],
      },
      {
        name: 'None',
        file: '---\ntitle: A\n---\nText.\n',
        url: 'https://example.com/a',
        html: '<head><title>A</title></head>',
        says: ['The page has no og:title, og:type, og:url, og:description and og:image.'],
      },
    ],
  },
  *run({ page: { live, openGraph } }) {
    if (live !== 'pass' || openGraph === undefined) return
    const missing = wanted.filter(name => openGraph[name] === undefined)
    const { 'og:type': type, 'og:image': image } = openGraph
    const troubles = [
      ...(missing.length === 0 ? [] : [`no ${sayList(missing)}`]),
      ...(image === undefined || /^https?:\/\//i.test(image)
        ? []
        : [`an og:image without scheme and host, ${image}`]),
      ...(type === undefined || /^article\b/i.test(type)
        ? []
        : [`the og:type ${type} and not article`]),
    ]
    if (troubles.length === 0) return
    yield {
      message: `The page has ${troubles.join('; ')}.`,
      fix: 'Let the template write it; the SEO plug-in of the generator writes all of these fields.',
    }
  },
})
