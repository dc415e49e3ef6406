/** The hosts that docs/security.md names as asked. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const page = readFileSync(join(import.meta.dirname, '../docs/security.md'), 'utf8')
const section = page.slice(page.indexOf('## What it asks'), page.indexOf('## What it writes'))

export const egress: ReadonlySet<string> = new Set(
  [...section.matchAll(/^\| `([a-z0-9.-]+)` \|/gm)].map(([, host = '']) => host),
)

/** What to do about a host that is not among them. */
export const notListed =
  'asked, but not in the tables “What it asks” of docs/security.md: run npm run generate, or add a row to the first'
