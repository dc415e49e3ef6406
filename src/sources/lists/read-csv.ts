import { CsvError, parse } from 'csv-parse/sync'
import { type TargetKind, targetKinds } from '../../domain.ts'
import { isAddress, ListError, type ListedPlace, type ReadList, shown } from './listed-place.ts'

interface Row {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
}
const columns = 'name, url, kind, topics, description, feed, route'

/** A table with a head: `url`, and as many as there are of name, kind, topics, feed and route. */
export const readCsv: ReadList = text => {
  const rows = rowsOf(text)
  const [first] = rows
  if (first === undefined)
    throw new ListError(1, 'no row', `a head (${columns}) and rows`, 'Add a place a line.')
  if (!('url' in first.record)) {
    const found = Object.keys(first.record).join(', ')
    throw new ListError(1, shown(found), 'a column “url”', `The columns may be ${columns}.`)
  }
  return rows.map(placeOf)
}

function rowsOf(text: string): readonly Row[] {
  try {
    return parse(text, {
      columns: (head: string[]) => head.map(name => name.trim().toLowerCase()),
      delimiter: delimiterOf(text),
      bom: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Row[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines = 1 } = error as { lines?: number }
    const found = error.message.split('\n')[0]?.split(':')[0]?.toLowerCase() ?? 'no table'
    throw new ListError(
      lines,
      found,
      'as many cells as the head has',
      'Put quotes around a cell that holds a comma, and two for a quote in it.',
    )
  }
}

/** That of the head: a table of a spreadsheet may have tabs or semicolons. */
function delimiterOf(text: string): string {
  const head = text.split('\n', 1)[0] ?? ''
  return [',', ';', '\t'].reduce((best, one) =>
    head.split(one).length > head.split(best).length ? one : best,
  )
}

function placeOf({ record, info: { lines } }: Row): ListedPlace {
  const { url = '', name, kind, topics = '', description, feed, route } = record
  if (!isAddress(url))
    throw new ListError(lines, shown(url), 'an address in “url”', 'Write https:// and the rest.')
  for (const [column, address] of Object.entries({ feed, route }))
    if (address && !isAddress(address))
      throw new ListError(
        lines,
        shown(address),
        `an address in “${column}”`,
        'Write it in full, or leave the cell empty.',
      )
  return {
    ...{ name, url, description, topics: topics.split(/[;|]/).map(topic => topic.trim()) },
    kind: kind ? kindIn(kind, lines) : undefined,
    feed: feed || undefined,
    route: route ? { how: 'submit', url: route } : undefined,
  }
}

function kindIn(written: string, line: number): TargetKind {
  const kind = targetKinds.find(known => known === written.toLowerCase())
  if (kind !== undefined) return kind
  throw new ListError(
    line,
    shown(written),
    `one of ${targetKinds.join(', ')}`,
    'Change it, or leave the cell empty.',
  )
}
