import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Beside the bundle in `dist`, two folders up from the sources. */
const folder = ['../data/catalogue/', '../../data/catalogue/']
  .map(path => new URL(path, import.meta.url))
  .find(url => existsSync(url))

/** Which lists link to which hosts: `LinkedHosts`. Only for who names competitors. */
export function loadLinkedHosts(): unknown {
  if (folder === undefined) throw new Error('The bundled catalogue is missing: data/catalogue')
  return JSON.parse(readFileSync(new URL('../linked-hosts.json', folder), 'utf8'))
}

/** What was read of the catalogue when it was built: `Readings`. Half a megabyte, for who indexes it. */
export function loadReadings(): unknown {
  if (folder === undefined) throw new Error('The bundled catalogue is missing: data/catalogue')
  return JSON.parse(readFileSync(new URL('../readings.json', folder), 'utf8'))
}

let rows: readonly unknown[] | undefined

/** The rows of the bundled catalogue; a megabyte or two, so only when they are needed, and once. */
export function loadCatalogue(): readonly unknown[] {
  rows ??= readRows()
  return rows
}

function readRows(): unknown[] {
  if (folder === undefined) throw new Error('The bundled catalogue is missing: data/catalogue')
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .flatMap(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown[])
}
