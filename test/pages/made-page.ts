/** The page of a post as a good generator makes it, for tests that are about something else. */

/** @param file the whole markdown file, of headings and paragraphs */
export function madePage(url: string, file: string): string {
  const [, title = 'A post'] = /^title: (.+)$/m.exec(file) ?? []
  const body = file.replace(/^---\n.*?\n---\n/s, '')
  const blocks = body.split(/\n{2,}/).map(block => block.trim())
  const text = blocks
    .filter(block => block !== '')
    .map(block => (block.startsWith('## ') ? `<h2>${block.slice(3)}</h2>` : `<p>${block}</p>`))
    .join('\n')
  const graph = {
    title,
    type: 'article',
    url,
    description: `About ${title}.`,
    image: new URL('/card.png', url).href,
  }
  const metas = Object.entries(graph).map(
    ([name, content]) => `<meta property="og:${name}" content="${content}">`,
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="canonical" href="${url}">
${metas.join('\n')}
<meta property="article:published_time" content="2026-10-05T08:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>${title}</h1>
${text}
</article></main></body></html>`
}
