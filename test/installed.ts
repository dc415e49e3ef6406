/** Other programs that a test asks: site generators, a browser. A bare machine has none of them. */
import { execFileSync } from 'node:child_process'

const known = new Map<string, boolean>()

/** Whether this machine can run it; told once where it cannot, for what it is asked is then skipped. */
export function isInstalled(tool: string, ask = '--version'): boolean {
  const here = known.get(tool) ?? answers(tool, ask)
  if (!here && !known.has(tool))
    console.log(`${tool} is not installed: what is compared with it is skipped.`)
  known.set(tool, here)
  return here
}

function answers(tool: string, ask: string): boolean {
  try {
    execFileSync(tool, [ask], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
