import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The sources that its source maps name are not in GitHub's parser package; nothing to be told about.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
  },
})
