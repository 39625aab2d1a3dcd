import { defineConfig } from 'vitest/config'

/** The workspace's own sources, so that no test waits for a build. */
const fromSource = { resolve: { conditions: ['source'] }, ssr: { resolve: { conditions: ['source'] } } }

export default defineConfig({
  test: {
    projects: [
      {
        ...fromSource,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'test/lint/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          // Only what hangs is to fail: a busy machine takes several times as long, and timing decides no test.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'pages',
          include: ['test/pages/**/*.test.ts', 'test/examples/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'packages', include: ['test/packages/**/*.test.ts'], testTimeout: 120_000 } },
      // Large frameworks, installed for these tests alone and taken away again.
      { test: { name: 'frameworks', include: ['test/frameworks/**/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
})
