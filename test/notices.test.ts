/** The notices that the licences of bundled packages ask for. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BundledPackage } from '../scripts/build/bundled-packages.ts'
import { allowedLicences } from '../scripts/build/licences.ts'
import { thirdPartyNotices } from '../scripts/build/third-party-notices.ts'

const dist = join(import.meta.dirname, '..', 'dist')

describe('dist', () => {
  const notices = readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
  const heads = [...notices.matchAll(/^(\S+) \d\S* \(([^)]+)\)(?:, with (.+) inside)?$/gm)]

  test('every package whose code is in the bundle has its notice, and nothing else has', () => {
    // The bundler writes the path of each module above its code.
    const code = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.js'))
      .map(name => readFileSync(join(dist, name), 'utf8'))
    const bundled = code.flatMap(text =>
      [...text.matchAll(/^\s*\/\/ (?:\S*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/\S+$/gm)].map(
        ([, name = '']) => name,
      ),
    )
    const noticed = heads.flatMap(([, name = '', , inside]) => [
      name,
      ...(inside?.split(', ') ?? []),
    ])
    expect(new Set(noticed)).toEqual(new Set([...bundled, 'transliteration']))
    expect(new Set(bundled).size).toBeGreaterThan(150)
  })

  test('every licence is one that we allow', () => {
    expect(
      heads.map(([, , licence = '']) => licence).filter(one => !allowedLicences.has(one)),
    ).toEqual([])
  })
})

describe('the notices', () => {
  const one: BundledPackage = {
    name: 'small',
    version: '1.0.0',
    licence: 'MIT',
    text: 'The words.',
    author: 'A. Writer <a@writer.example>',
    carries: [],
  }

  test('packages with the same words share them, and what stands inside of one is named', () => {
    const other = { ...one, name: 'other', carries: ['tiny'] }
    expect(thirdPartyNotices([one, other])).toContain(
      'small 1.0.0 (MIT)\nother 1.0.0 (MIT), with tiny inside\n\nThe words.\n',
    )
  })

  test('a package without a licence file gets the words of the licence that it names', () => {
    const told = thirdPartyNotices([{ ...one, text: '' }])
    expect(told).toContain('Copyright (c) A. Writer\n\nPermission is hereby granted')
    expect(told).not.toContain('@writer.example')
  })

  test('a licence that is not allowed, and one whose words nobody has, end the build', () => {
    expect(() => thirdPartyNotices([{ ...one, licence: 'GPL-3.0' }])).toThrow(
      'small 1.0.0 (GPL-3.0)',
    )
    expect(() => thirdPartyNotices([{ ...one, licence: 'Unlicense', text: '' }])).toThrow(
      'no licence file',
    )
  })
})
