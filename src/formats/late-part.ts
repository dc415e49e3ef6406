/** A large part of the program that most blogs do not need. */
export interface LatePart<T> {
  /** Null until it is loaded, and then it is missed: within `withLateParts` that ends the making. */
  get(): T | null
  loadMissed(): Promise<void>
  load(): Promise<void>
}

const all: LatePart<unknown>[] = []

/** What is made without a part would be thrown away. */
class Missed extends Error {}
let isMaking = false

export function latePart<T>(load: () => Promise<T>): LatePart<T> {
  let part: T | null = null
  let isMissed = false
  const late: LatePart<T> = {
    get() {
      isMissed ||= part === null
      if (part === null && isMaking) throw new Missed()
      return part
    },
    async loadMissed() {
      if (isMissed) await late.load()
    },
    async load() {
      part ??= await load()
    },
  }
  all.push(late)
  return late
}

/**
 * Makes what may need such parts: where one is missed, it is loaded, and the making begins again. The
 * core stays synchronous, and a start is spared a megabyte.
 */
export async function withLateParts<T>(make: () => T): Promise<T> {
  while (true) {
    const made = attempt(make)
    if (made !== null) return made.value
    for (const late of all) await late.loadMissed()
  }
}

/** Null where it ended early. */
function attempt<T>(make: () => T): { readonly value: T } | null {
  isMaking = true
  try {
    return { value: make() }
  } catch (error) {
    if (error instanceof Missed) return null
    throw error
  } finally {
    isMaking = false
  }
}

/** For who makes things without `withLateParts`. */
export async function loadLateParts(): Promise<void> {
  for (const late of all) await late.load()
}
