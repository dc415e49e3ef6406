import type { Repo } from '../domain.ts'
import { joinPath } from '../formats/path.ts'
import { addressOf } from './astro/address.ts'
import { postsOf } from './astro/content.ts'
import { type AstroSettings, readSettings, settingsFile } from './astro/settings.ts'
import { defineGenerator } from './define-generator.ts'
import { readPackage } from './evidence/site-url.ts'

export default defineGenerator<AstroSettings>({
  id: 'astro',
  title: 'Astro',
  docs: 'https://docs.astro.build/en/guides/content-collections/',
  recognisedBy: '`astro.config.*`',
  decidedBy: '`site`, `base`, `trailingSlash`, `build.format`, the routes in `src/pages`',

  detect(repo, root) {
    const file = settingsFile(repo, root)
    if (file !== null) return file
    return usesAstro(repo, root) ? joinPath(root, 'package.json') : null
  },

  settings: readSettings,

  content: postsOf,

  url: addressOf,
})

function usesAstro(repo: Repo, root: string): boolean {
  const hasPages = repo.files.some(path => path.startsWith(`${joinPath(root, 'src/pages')}/`))
  return hasPages && readPackage(repo, root).dependencies?.astro !== undefined
}
