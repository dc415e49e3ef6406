import { type BundledPackage, grouped } from './bundled-packages.ts'
import { allowedLicences, licenceTexts } from './licences.ts'

const opening = `This folder holds code of the packages below, as it was published and bundled by Rolldown. Each stands
under its own licence, whose words follow its name. Postrider itself is under the MIT licence.
`
const rule = '-'.repeat(80)

/**
 * What the licences of the bundled packages ask us to hand on. Packages with the same words share
 * them.
 *
 * @throws Error naming each package whose licence is not on the list, or whose words nobody has
 */
export function thirdPartyNotices(packages: readonly BundledPackage[]): string {
  const refused = packages.filter(one => refusal(one) !== null)
  if (refused.length > 0) throw new Error(refused.map(refusal).join('\n'))
  const shared = grouped(packages, wordsOf)
  const blocks = [...shared].map(([words, those]) => `${those.map(head).join('\n')}\n\n${words}\n`)
  return [opening, ...blocks].join(`\n${rule}\n\n`)
}

function refusal({ name, version, licence, text }: BundledPackage): string | null {
  const who = `${name} ${version} (${licence})`
  if (!allowedLicences.has(licence))
    return `${who}: this licence is not in scripts/build/licences.ts. Read it, then add it or do without the package.`
  if (text === '' && licenceTexts[licence] === undefined)
    return `${who}: the package has no licence file. Add the words of ${licence} to scripts/build/licences.ts.`
  return null
}

function head({ name, version, licence, carries }: BundledPackage): string {
  const inside = carries.length === 0 ? '' : `, with ${carries.join(', ')} inside`
  return `${name} ${version} (${licence})${inside}`
}

function wordsOf({ name, licence, text, author }: BundledPackage): string {
  if (text !== '') return text
  // E-mail addresses stay where they are published.
  const who = author.replace(/\s*[<(].*$/, '') || `the authors of ${name}`
  return `Copyright (c) ${who}\n\n${licenceTexts[licence]}`
}
