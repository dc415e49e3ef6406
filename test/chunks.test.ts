/** The chunks of the bundle require each other when they first use each other. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../dist/chunks')

/** Each as if it were the first of a run; a circle of two that need each other at once would throw. */
const script = `
for (const name of process.argv.slice(1)) {
  for (const loaded of Object.keys(require.cache)) delete require.cache[loaded]
  try { require(name) } catch (error) { console.log(name.split('/').pop(), error.message) }
}`

test('each chunk can be the one that a run loads first', () => {
  const chunks = readdirSync(folder).map(name => join(folder, name))
  expect(chunks.length).toBeGreaterThan(50)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script, ...chunks], {
    encoding: 'utf8',
  })
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
})
