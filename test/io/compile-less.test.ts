import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileLess } from '../../src/io/compile-less.ts'

test.each(['v20.20.2', 'v22.11.0', 'v25.0.0', 'v240.1.0'])('%s is left as it is', version => {
  expect(compileLess(version)).toBe(false)
})

test.runIf(process.version.startsWith('v24.'))(
  'Node 24 knows what it is asked for, and says nothing',
  () => {
    const file = join(import.meta.dirname, '../../src/io/compile-less.ts')
    const asks = `import { compileLess } from ${JSON.stringify(file)}\nconsole.log(compileLess('v24.0.0'))`
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', asks], {
      encoding: 'utf8',
    })
    expect({ stdout, stderr }).toEqual({ stdout: 'true\n', stderr: '' })
  },
)
