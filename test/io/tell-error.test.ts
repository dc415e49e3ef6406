import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { readCommands } from '../world/runner-commands.ts'

test('an error that nobody caught is told as a bug, without a command or a secret in it', () => {
  const token = `ghs_${'Zq7Wm2Xk9Rt4Bv6Ny8Lp3'.repeat(2)}`
  const says = `boom ${token}\n::set-env name=A::b\n##[add-mask]b`
  const code = `
    import { terminalLog } from ${JSON.stringify(import.meta.resolve('../../src/io/log.ts'))}
    import { tellStrays } from ${JSON.stringify(import.meta.resolve('../../src/io/tell-error.ts'))}
    tellStrays(terminalLog)
    Promise.reject(new Error(${JSON.stringify(says)}))
    setTimeout(() => {}, 10_000)`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module'], {
    input: code,
    encoding: 'utf8',
  })
  expect([status, stdout]).toEqual([3, ''])
  expect(stderr).toContain('This is a bug in Postrider.')
  expect(stderr).toContain('boom ***')
  expect(stderr).not.toContain(token)
  expect(readCommands(stderr)).toEqual([])
})
