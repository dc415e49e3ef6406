/** What it takes from the moment a post is saved until `check --watch` has told of it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { busyOf } from './busy.ts'

/** One save, on average of so many, the first among them. @param post seen from the blog; a copy is written to */
export async function costOfSave(
  cli: string,
  blog: string,
  post: string,
  saves = 8,
): Promise<{ readonly seconds: number; readonly busy: number }> {
  const copy = mkdtempSync(join(tmpdir(), 'postrider-save-'))
  cpSync(blog, copy, { recursive: true })
  const child = spawn(process.execPath, [cli, 'check', '--watch', '--dir', copy], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
      child.emit('said')
    })
  const saying = async (what: RegExp) => {
    while (!what.test(said)) await once(child, 'said')
    said = ''
  }
  const path = join(copy, post)
  const text = readFileSync(path, 'utf8')
  let seconds = 0
  await saying(/Waiting for changes/)
  const before = busyOf(child.pid ?? 0)
  for (let save = 0; save < saves; save += 1) {
    const start = performance.now()
    writeFileSync(path, `${text}${'\n'.repeat(save % 2)}`)
    await saying(/of one post\.|One post, all clear\./)
    seconds += (performance.now() - start) / 1000
  }
  const busy = busyOf(child.pid ?? 0) - before
  child.kill()
  await once(child, 'exit')
  rmSync(copy, { recursive: true })
  return { seconds: seconds / saves, busy: busy / saves }
}
