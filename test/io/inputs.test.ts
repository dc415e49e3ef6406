import { afterEach, expect, test, vi } from 'vitest'
import { readInputs } from '../../src/io/inputs.ts'

afterEach(() => vi.unstubAllEnvs())

test('all inputs that are wrong are told at once', () => {
  vi.stubEnv('INPUT_MODE', 'chek')
  vi.stubEnv('INPUT_FAIL-ON', 'note')
  expect(readInputs).toThrow(
    'The input “mode” is “chek”, expected one of auto, check, track, sweep. Change it in the workflow.\n' +
      'The input “fail-on” is “note”, expected one of never, error, warning. Change it in the workflow.',
  )
})

test('inputs that are left out are the usual ones', () => {
  expect(readInputs()).toMatchObject({ mode: 'auto', failOn: 'never', dryRun: false })
})
