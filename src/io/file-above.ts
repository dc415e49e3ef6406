import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * A file that stands in a folder above, up to the top of the checkout; null where there is none.
 * @param file below the folder that has it
 * @returns its path from here
 */
export function fileAbove(folder: string, file: string): string | null {
  if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return null
  const above = dirname(folder)
  return existsSync(join(above, file)) && isInCheckout(above)
    ? relative('', join(above, file))
    : fileAbove(above, file)
}

function isInCheckout(folder: string): boolean {
  return (
    existsSync(join(folder, '.git')) ||
    (dirname(folder) !== folder && isInCheckout(dirname(folder)))
  )
}
