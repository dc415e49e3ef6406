import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Runs of the bundle against a world of their own: the tests of a file go side by side. */
const journeys = ['test/journeys/**/*.test.ts']
/** What needs a process for each file: modules stood in for, variables, paces, other programs. */
const worldly = [
  'test/cli/**/*.test.ts',
  'test/io/**/*.test.ts',
  'test/late-parts.test.ts',
  'test/world{,/**/*}.test.ts',
  'test/workflows/runner.test.ts',
]

// What the bundle is built of, not the builds of the same packages that assert and debug.
process.env.NODE_ENV = 'production'

const cores = availableParallelism()
const second = 1000
const hour = 3600 * second
/** A sample is the same each time, so that what is green stays green; a soak looks elsewhere each time. */
const seedOf = (isSoak: boolean) =>
  process.env.POSTRIDER_SEED ?? `${isSoak ? Math.floor(Math.random() * 2 ** 31) : 1}`

/** `vitest --mode soak` runs the same tests on all of their cases; see test/soak.ts. */
export default defineConfig(({ mode }) => {
  const isSoak = mode === 'soak'
  const seed = seedOf(isSoak)
  console.log(`The made-up cases begin at POSTRIDER_SEED=${seed}.`)
  return {
    // The sources that its source maps name are not in GitHub's parser package; nothing to be told about.
    logLevel: 'error',
    test: {
      env: { POSTRIDER_SEED: seed, POSTRIDER_SOAK: isSoak ? '1' : '' },
      testTimeout: isSoak ? hour : 60 * second,
      // Room for what is young: a tenth less of the processor goes to the garbage collector.
      execArgv: ['--max-semi-space-size=64'],
      server: { deps: { inline: [/@actions\/(workflow-parser|expressions|languageservice)/] } },
      projects: [
        {
          extends: true,
          test: {
            name: 'journeys',
            // Their worlds share the emulator, GitHub's description and its schema: read once a worker.
            isolate: false,
            include: journeys,
            // They wait for their pages as often as they work: more than there are cores.
            maxWorkers: cores * 3,
            sequence: { concurrent: true, groupOrder: 0 },
            maxConcurrency: 2,
            // Each run of the bundle is ended after 120 s, and a test has several.
            testTimeout: isSoak ? hour : 600 * second,
          },
        },
        {
          extends: true,
          test: {
            name: 'worldly',
            include: worldly,
            maxWorkers: cores * 2,
            sequence: { groupOrder: 1 },
            testTimeout: isSoak ? hour : 180 * second,
          },
        },
        {
          extends: true,
          // What is pure keeps nothing, so its files can share what they import.
          test: {
            name: 'pure',
            include: ['test/**/*.test.ts'],
            exclude: [...journeys, ...worldly],
            isolate: false,
            // It never waits, and each worker imports all of it once.
            maxWorkers: cores,
            sequence: { groupOrder: 2 },
            setupFiles: ['test/load-late-parts.ts'],
          },
        },
      ],
    },
  }
})
