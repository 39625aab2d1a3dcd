import { defineConfig } from 'vitest/config'

// The simulations of coverage take seconds under instrumentation and catch nothing the published figures do not.
export default defineConfig({
  test: {
    include: ['packages/core/src/{statistics,rules,curve,scorecard,performance,framework}/**/*.test.ts'],
    exclude: ['**/statistics/coverage.test.ts'],
    setupFiles: ['test/mutation/fewer-runs.ts'],
    testTimeout: 30_000,
  },
})
