import { inZone, readDate, type WrittenDate } from '../../formats/written-date.ts'
import { type Layer, layerWith } from './cascade.ts'
import type { Unknown } from './template.ts'

/** `page.date` in UTC: the date that its data says, else the day in its path, else a file's time. */
export function pageDate(path: string, layers: readonly Layer[]): WrittenDate | Unknown {
  const layer = layerWith(layers, 'date')
  const written = layer?.values.get('date')
  if (layer === undefined || written === null || written === '') return dateInPath(path)
  if (typeof written !== 'string')
    return { why: `needs page.date, which cannot be read in ${layer.from}` }
  if (/^(?:git )?(?:created|last modified)$/i.test(written)) return notInFile(written)
  const date = readDate(written)
  return (
    (date === null ? null : inZone(date, 'UTC')) ?? {
      why: `needs page.date, and “${written}” of ${layer.from} cannot be read`,
      fix: 'write it as 2026-11-22',
    }
  )
}

function dateInPath(path: string): WrittenDate | Unknown {
  const date = readDate(path.match(/\d{4}-\d{2}-\d{2}/)?.[0] ?? '')
  return date ?? ofBuild('no date is written, so Eleventy takes the time of the file')
}

function notInFile(written: string): Unknown {
  if (!/^git/i.test(written)) return ofBuild(`“${written}” is the time of the file`)
  return {
    why: `needs page.date, and “${written}” takes it from the history of the repository`,
    fix: 'write a date',
  }
}

/** A checkout gives each file the time of the checkout. */
function ofBuild(how: string): Unknown {
  return { why: `needs page.date: ${how}, which is that of the build`, fix: 'write a date' }
}
