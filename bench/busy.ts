import { readFileSync } from 'node:fs'

/** Seconds that the processor worked for a process and its children, as Linux counts them in hundredths; 0 elsewhere. */
export function busyOf(pid: number): number {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const times = rest.split(' ').slice(11, 15).map(Number)
    return times.reduce((sum, ticks) => sum + ticks, 0) / 100
  } catch {
    return 0
  }
}
