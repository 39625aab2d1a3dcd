import { writeFileSync } from 'node:fs'

/**
 * Counts browser tests, and writes the count where OBA_BROWSER_RESULTS says. The runner itself is
 * content with a file that holds no test; here such a file is a failure. Tests left out by name are not counted: to
 * the runner they are tests that did not pass.
 */
export function countReporter(leftOut) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 }
      for (const session of sessions) {
        const written = flatten(session.testResults)
        const results = written.filter(({ fullName }) => !leftOut.some((name) => fullName.includes(name)))
        counts.passed += results.filter((result) => result.passed).length
        counts.failed += results.filter((result) => !result.passed).length
        if (written.length === 0 || session.errors.length > 0) counts.failed += 1
      }
      console.log(`${counts.passed} passed, ${counts.failed} failed`)
      if (process.env.OBA_BROWSER_RESULTS)
        writeFileSync(process.env.OBA_BROWSER_RESULTS, JSON.stringify(counts))
      // The count decides how the run ends, and not the runner, to which those left out have failed.
      process.once('exit', () => (process.exitCode = counts.failed > 0 ? 1 : 0))
    },
  }
}

function flatten(suite, above = '') {
  if (!suite) return []
  const inside = `${above} ${suite.name}`.trim()
  const tests = suite.tests.map((test) => ({ ...test, fullName: `${inside} ${test.name}` }))
  return [...tests.filter((test) => !test.skipped), ...suite.suites.flatMap((one) => flatten(one, inside))]
}
