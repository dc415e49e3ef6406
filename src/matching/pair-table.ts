/** Pairs of numbers → a number; a Map would need a text or an object for each of a million pairs. */
export interface PairTable {
  firsts: Uint32Array
  seconds: Uint32Array
  /** The number of a pair, plus 1; 0 where the slot is free. Their count is a power of two. */
  values: Uint32Array
  taken: number
}

export function startPairs(slots = 1024): PairTable {
  return {
    firsts: new Uint32Array(slots),
    seconds: new Uint32Array(slots),
    values: new Uint32Array(slots),
    taken: 0,
  }
}

export function findPair(table: PairTable, first: number, second: number): number | undefined {
  const value = table.values[slotOf(table, first, second)]!
  return value === 0 ? undefined : value - 1
}

/** The number of a pair; `next` where it is new. */
export function findOrAddPair(
  table: PairTable,
  first: number,
  second: number,
  next: number,
): number {
  const slot = slotOf(table, first, second)
  const value = table.values[slot]!
  if (value > 0) return value - 1
  set(table, slot, first, second, next)
  if (table.taken * 2 > table.values.length) grow(table)
  return next
}

/** Where a pair stands, or the free slot where it would. */
function slotOf({ firsts, seconds, values }: PairTable, first: number, second: number): number {
  const last = values.length - 1
  let slot = mixed(first, second) & last
  while (values[slot]! > 0 && (firsts[slot] !== first || seconds[slot] !== second))
    slot = (slot + 1) & last
  return slot
}

function mixed(first: number, second: number): number {
  const both = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return both ^ (both >>> 15)
}

function set(table: PairTable, slot: number, first: number, second: number, number: number): void {
  table.firsts[slot] = first
  table.seconds[slot] = second
  table.values[slot] = number + 1
  table.taken += 1
}

function grow(table: PairTable): void {
  const { firsts, seconds, values } = table
  Object.assign(table, startPairs(values.length * 2))
  values.forEach((value, i) => {
    if (value === 0) return
    set(table, slotOf(table, firsts[i]!, seconds[i]!), firsts[i]!, seconds[i]!, value - 1)
  })
}
