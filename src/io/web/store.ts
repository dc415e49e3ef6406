import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { hideSecrets } from '../secrets.ts'

/** Where answers are kept: text by name. Losing one costs a request and nothing else. */
export interface Store {
  read(name: string): string | null
  write(name: string, text: string): void
}

/** For one run. */
export function openMemory(): Store {
  const kept = new Map<string, string>()
  return {
    read: name => kept.get(name) ?? null,
    write: (name, text) => void kept.set(name, text),
  }
}

const mostBytes = 20 * 1024 * 1024
const ours = /^[0-9a-f]{64}\.(?:json|\d+\.tmp)$/

/**
 * A folder that outlives the run; what was not used for longest leaves it first. A folder that cannot
 * be written keeps nothing, and other people's files in it are left alone.
 */
export function openFolder(folder: string, most = mostBytes): Store {
  const pathOf = (name: string) =>
    join(folder, `${createHash('sha256').update(name).digest('hex')}.json`)
  return {
    read(name) {
      const path = pathOf(name)
      return quietly(() => {
        const { size } = statSync(path)
        if (size > most) return null
        const text = readFileSync(path, 'utf8')
        const now = new Date()
        utimesSync(path, now, now)
        return text
      })
    },
    write(name, text) {
      // A folder may be kept for others to read: what holds a secret of this run is not.
      if (hideSecrets(text) !== text) return
      const path = pathOf(name)
      const draft = path.replace(/json$/, () => `${process.pid}.tmp`)
      quietly(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        writeFileSync(draft, text, { mode: 0o600 })
        renameSync(draft, path)
        prune(folder, most)
        return null
      })
    },
  }
}

function prune(folder: string, most: number): void {
  const files = readdirSync(folder)
    .filter(name => ours.test(name))
    .map(name => ({ path: join(folder, name), ...pick(statSync(join(folder, name))) }))
    .sort((a, b) => b.used - a.used)
  let bytes = 0
  for (const { path, size } of files) {
    bytes += size
    if (bytes > most) rmSync(path, { force: true })
  }
}

function pick({ size, mtimeMs }: { size: number; mtimeMs: number }) {
  return { size, used: mtimeMs }
}

function quietly<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
