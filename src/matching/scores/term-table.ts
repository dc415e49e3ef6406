/** A number for each term and target. A term that one target alone has takes one place, not a row. */
export interface TermTable {
  readonly targets: number
  /** Term → its row, or -1. */
  readonly rows: Int32Array
  readonly cells: Float32Array
  /** Of a term without a row: who has it, and its number there. */
  readonly owners: Int32Array
  readonly alone: Float32Array
}

/** `having`: how many targets have each term. Null where more than `most` cells would be needed. */
export function makeTable(having: Int32Array, targets: number, most: number): TermTable | null {
  let n = 0
  const rows = having.map(count => (count > 1 ? n++ : -1))
  if (n * targets > most) return null
  const owners = new Int32Array(having.length)
  const alone = new Float32Array(having.length)
  return { targets, rows, cells: new Float32Array(n * targets), owners, alone }
}

export function setCell(table: TermTable, term: number, target: number, value: number): void {
  const row = table.rows[term]!
  if (row >= 0) table.cells[row * table.targets + target] = value
  else {
    table.owners[term] = target
    table.alone[term] = value
  }
}

/** Adds the row of a term, times a weight, to a sum for each target. */
export function addTerm(sums: Float64Array, table: TermTable, term: number, weight: number): void {
  const row = table.rows[term]!
  if (row < 0) {
    sums[table.owners[term]!]! += weight * table.alone[term]!
    return
  }
  const from = row * table.targets
  for (let i = 0; i < sums.length; i++) sums[i]! += weight * table.cells[from + i]!
}

/** Takes a weight times what each target is off from the row of a term; the first `n` of `moved` are touched. */
export function moveTerm(
  table: TermTable,
  term: number,
  weight: number,
  off: Float64Array,
  moved: Int32Array,
  n: number,
): void {
  const row = table.rows[term]!
  if (row < 0) {
    table.alone[term]! -= weight * off[table.owners[term]!]!
    return
  }
  const from = row * table.targets
  for (let i = 0; i < n; i++) table.cells[from + moved[i]!]! -= weight * off[moved[i]!]!
}
