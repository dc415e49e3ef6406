/**
 * `npm run pack -- release`: the files of a release into a folder: the package as npm would publish it,
 * its bill of materials, and what is new.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { version } from '../../src/version.ts'
import { bundle, packagesIn } from '../build/bundle.ts'
import { notesOf } from './changelog.ts'
import { sbomOf } from './sbom.ts'

const root = join(import.meta.dirname, '../..')
const folder = resolve(process.argv[2] ?? 'release')
const npm = (...args: string[]) =>
  execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

mkdirSync(folder, { recursive: true })
npm('pack', '--ignore-scripts', '--pack-destination', folder)
const listed = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'))
const bill = sbomOf('postrider', listed, packagesIn(root, await bundle(root, null)))
writeFileSync(join(folder, `postrider-${version}.cdx.json`), `${JSON.stringify(bill, null, 2)}\n`)
const notes = notesOf(version, readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))
writeFileSync(join(folder, 'NOTES.md'), `${notes ?? 'Not released yet.'}\n`)
