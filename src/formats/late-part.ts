/** A large part of the program that most blogs do not need. */
export interface LatePart<T> {
  /** Null until it is loaded, and then it is missed. */
  get(): T | null
  /** Loads it where it was missed; tells whether it did. */
  loadMissed(): Promise<boolean>
  load(): Promise<void>
}

const all: LatePart<unknown>[] = []

export function latePart<T>(load: () => Promise<T>): LatePart<T> {
  let part: T | null = null
  let isMissed = false
  const late: LatePart<T> = {
    get() {
      isMissed ||= part === null
      return part
    },
    async loadMissed() {
      if (part !== null || !isMissed) return false
      await late.load()
      return true
    },
    async load() {
      part ??= await load()
    },
  }
  all.push(late)
  return late
}

/**
 * Makes what may need such parts: those that were missed are loaded, and all is made once more. The
 * core stays synchronous, and a start is spared a megabyte.
 */
export async function withLateParts<T>(make: () => T): Promise<T> {
  let made = make()
  while (await loadMissed()) made = make()
  return made
}

async function loadMissed(): Promise<boolean> {
  let isNew = false
  for (const late of all) isNew = (await late.loadMissed()) || isNew
  return isNew
}

/** For who makes things without `withLateParts`. */
export async function loadLateParts(): Promise<void> {
  for (const late of all) await late.load()
}
