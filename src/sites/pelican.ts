import { below, isMarkdown } from '../formats/path.ts'
import { defineGenerator } from './define-generator.ts'
import { addressOf } from './pelican/address.ts'
import { type PelicanSettings, readSettings, settingsFile } from './pelican/settings.ts'

export default defineGenerator<PelicanSettings>({
  id: 'pelican',
  title: 'Pelican',
  docs: 'https://docs.getpelican.com/en/stable/settings.html#url-settings',
  recognisedBy: '`pelicanconf.py`, `publishconf.py`',
  decidedBy: '`SITEURL`, `PATH`, `ARTICLE_PATHS`, `ARTICLE_URL`, `SLUGIFY_SOURCE`',

  detect: settingsFile,

  settings: readSettings,

  content(repo, _root, { source, articles, excludes }) {
    return repo.files.filter(path => {
      const rest = below(source, path)
      if (rest === null || !isMarkdown(path) || /(?:^|\/)(?:\.|readme\.)/i.test(rest)) return false
      if (excludes.some(folder => below(folder, rest) !== null)) return false
      return articles.some(folder => below(folder, rest) !== null)
    })
  },

  url: addressOf,
})
