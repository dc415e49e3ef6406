import { joinPath } from '../formats/path.ts'
import { defineGenerator } from './define-generator.ts'
import { addressOf } from './hugo/address.ts'
import { postsOf } from './hugo/content.ts'
import { heldBy } from './hugo/held.ts'
import { settingsFiles } from './hugo/merge-settings.ts'
import { type HugoSettings, readSettings } from './hugo/settings.ts'

export default defineGenerator<HugoSettings>({
  id: 'hugo',
  title: 'Hugo',
  docs: 'https://gohugo.io/configuration/permalinks/',
  recognisedBy: '`hugo.toml`, or a `config.toml` with `baseURL`; YAML, JSON and `config/` too',
  decidedBy: '`baseURL`, `[permalinks]`, `uglyURLs`, `contentDir`, languages',
  aliases: { key: 'aliases' },

  detect(repo, root) {
    const files = settingsFiles(repo, root)
    const own = files.find(path => /(?:^|\/)hugo\.(?:toml|ya?ml|json)$/.test(path))
    if (own !== undefined) return own
    // `config.toml` is a name that other tools use too; only Hugo writes baseURL in it.
    const shared = files.find(path =>
      /^[ \t]*["']?baseurl["']?[ \t]*[:=]/im.test(repo.read(path) ?? ''),
    )
    const hugoOnly = ['archetypes/', 'content/', 'layouts/', 'themes/', 'go.mod', 'hugo_stats.json']
    const prefixes = hugoOnly.map(name => joinPath(root, name) + (name.endsWith('/') ? '/' : ''))
    const hasFolder = repo.files.some(path => prefixes.some(prefix => path.startsWith(prefix)))
    return shared !== undefined && hasFolder ? shared : null
  },

  settings: readSettings,

  content: postsOf,

  url: addressOf,

  held: heldBy,
})
