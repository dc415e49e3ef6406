import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { writeSummary } from '../../src/io/results.ts'

test('a summary stays below the mebibyte of GitHub, which counts bytes, and no character is halved', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'postrider-summary-'))
  const file = join(folder, 'summary.md')
  writeFileSync(file, '')
  vi.stubEnv('GITHUB_STEP_SUMMARY', file)
  try {
    await writeSummary(`a${'漢'.repeat(400_000)}`)
    const bytes = readFileSync(file)
    expect(bytes.length).toBeLessThanOrEqual(1024 * 1024)
    expect(bytes.length).toBeGreaterThan(999_990)
    expect(bytes.toString()).toMatch(/^a漢+\n\nThe rest is in report\.json\.\n$/)
  } finally {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  }
})
