export default function (config) {
  config.addFilter('yearMonth', date => date.toISOString().slice(0, 7).replace('-', '/'))
  config.addFilter('day', date => date.toISOString().slice(0, 10))
  config.addCollection('writing', pages =>
    pages.getFilteredByGlob('content/{blog,notes,posts}/**/*.md').reverse(),
  )
  config.addPreprocessor('drafts', 'md', ({ draft }) => {
    if (draft && process.env.ELEVENTY_RUN_MODE === 'build') return false
  })
  return { dir: { input: 'content' } }
}
