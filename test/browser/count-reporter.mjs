import { writeFileSync } from 'node:fs'

/**
 * Counts browser tests, and writes the count where OBA_BROWSER_RESULTS says. The runner itself is
 * content with a file that holds no test; here such a file is a failure.
 */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 }
      for (const session of sessions) {
        const results = flatten(session.testResults)
        counts.passed += results.filter((result) => result.passed).length
        counts.failed += results.filter((result) => !result.passed).length
        if (results.length === 0 || session.errors.length > 0) counts.failed += 1
      }
      console.log(`${counts.passed} passed, ${counts.failed} failed`)
      if (process.env.OBA_BROWSER_RESULTS)
        writeFileSync(process.env.OBA_BROWSER_RESULTS, JSON.stringify(counts))
      if (counts.failed > 0) process.exitCode = 1
    },
  }
}

function flatten(suite) {
  if (!suite) return []
  return [...suite.tests.filter((test) => !test.skipped), ...suite.suites.flatMap(flatten)]
}
