/** What a person reads after `init`: what to type, and what only they know. */

import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { nextSteps } from '../../src/setup/next-steps.ts'
import { writeSettings } from '../../src/setup/write-settings.ts'

const derived = { site: false, posts: false, permalink: false, author: true }
const at = { configFile: 'c.yml', underived: derived, folder: '', isGit: true }
const add = 'git add .github && git commit -m "Add Postrider" && git push'

test('where all is known: what to type, from where they are', () => {
  expect(nextSteps(at)).toMatch(
    new RegExp(`^Next, when the files are as you like them:\n\n  ${add}\n\n`),
  )
  const elsewhere = nextSteps({ ...at, folder: "../Jo's blog" })
  expect(elsewhere).toContain(`  cd '../Jo'\\''s blog'\n  ${add}`)
})

test('what no file tells comes first, as it stands in the config', () => {
  const underived = { ...derived, site: true, permalink: true, posts: true }
  const told = nextSteps({ ...at, underived })
  const [first, then] = told.split('Then:')
  expect(then).toContain(add)
  const lines = [...first!.matchAll(/^ {2}(\w+: .+)$/gm)].map(([, line]) => line!)
  expect(parse(lines.join('\n'))).toEqual({
    site: { url: 'https://your-site.example', permalink: '/blog/:slug/' },
    posts: ['content/blog/**/*.md'],
  })
  for (const line of lines) expect(writeSettings(underived)).toContain(`\n# ${line}\n`)
})

test('outside git nothing is to be pushed yet', () => {
  const told = nextSteps({ ...at, isGit: false })
  expect(told).not.toContain('git push')
  expect(told).toContain('make the folder a repository on GitHub')
})
