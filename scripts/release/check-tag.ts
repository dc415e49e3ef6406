/** `node scripts/release/check-tag.ts v1.2.3`: everything that names the version names this one. */
import { readFileSync } from 'node:fs'
import { version } from '../../src/version.ts'
import { notesOf } from './changelog.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const [tag = ''] = process.argv.slice(2)
const mistakes = [
  ...(tag === `v${version}` ? [] : [`The tag is “${tag}”, and src/version.ts says ${version}.`]),
  ...(JSON.parse(read('package.json')).version === version
    ? []
    : [`package.json has another version than src/version.ts, which says ${version}.`]),
  ...(notesOf(version, read('CHANGELOG.md')) !== null
    ? []
    : [`CHANGELOG.md has no “## [${version}] - ” with its day.`]),
]
for (const mistake of mistakes) console.error(mistake)
process.exitCode = mistakes.length === 0 ? 0 : 1
