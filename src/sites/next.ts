import { joinPath } from '../formats/path.ts'
import { defineGenerator } from './define-generator.ts'
import { readPackage } from './evidence/site-url.ts'
import { addressOf } from './next/address.ts'
import { postsOf } from './next/content.ts'
import { type NextSettings, readSettings, settingsFile } from './next/settings.ts'

export default defineGenerator<NextSettings>({
  id: 'next',
  title: 'Next.js',
  docs: 'https://nextjs.org/docs/app/api-reference/file-conventions/dynamic-routes',
  recognisedBy: '`next.config.*`, or `next` in `package.json`',
  decidedBy: '`basePath`, `trailingSlash`, the routes in `app` or `pages`',

  detect(repo, root) {
    const file = settingsFile(repo, root)
    if (file !== null) return file
    const uses = readPackage(repo, root).dependencies?.next !== undefined
    return uses ? joinPath(root, 'package.json') : null
  },

  settings: readSettings,

  content: postsOf,

  url: addressOf,
})
