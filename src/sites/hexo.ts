import { below, isMarkdown, joinPath } from '../formats/path.ts'
import { defineGenerator } from './define-generator.ts'
import { readPackage } from './evidence/site-url.ts'
import { addressOf } from './hexo/address.ts'
import { type HexoSettings, readSettings, settingsFile } from './hexo/settings.ts'

export default defineGenerator<HexoSettings>({
  id: 'hexo',
  title: 'Hexo',
  docs: 'https://hexo.io/docs/permalinks',
  recognisedBy: '`_config.yml`, with `hexo` in `package.json`',
  decidedBy: '`url`, `root`, `permalink`, `new_post_name`, `pretty_urls`',
  aliases: { key: 'alias', plugin: 'hexo-generator-alias' },

  detect(repo, root) {
    const file = settingsFile(repo, root)
    if (file === null) return null
    if (readPackage(repo, root).dependencies?.hexo !== undefined) return file
    return /^(?:public_dir|new_post_name|skip_render):/m.test(repo.read(file) ?? '') ? file : null
  },

  settings: readSettings,

  content(repo, _root, { source }) {
    return repo.files.filter(path => {
      const rest =
        below(joinPath(source, '_posts'), path) ?? below(joinPath(source, '_drafts'), path)
      // Names that begin with `_` or `.` and those that end with `~` are not read.
      return rest !== null && isMarkdown(path) && !/(?:^|\/)[_.]|~$/.test(rest)
    })
  },

  url: addressOf,
})
