import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OTHER_BROWSERS } from '../browser/other-browsers.mjs'

/**
 * Every stage of the tests, in order: a name, and a run that counts what passed and what failed. `everywhere`
 * adds the other browsers; one that is not installed says which packages are `missing`.
 */
export function stages(root, everywhere) {
  const scratch = mkdtempSync(join(tmpdir(), 'oba-test-'))
  const command = (words, env = {}) => {
    const done = spawnSync(process.execPath, words, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 1 << 28,
    })
    return { ok: done.status === 0, output: `${done.stdout ?? ''}${done.stderr ?? ''}` }
  }
  /** A command that is one check. */
  const check = (...words) => {
    const { ok, output } = command(words)
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output }
  }
  /** A command that writes what it counted to a file; without the file it has failed. */
  const counted = (words, file, count, env) => {
    const { ok, output } = command(words, env)
    try {
      const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')))
      return { passed, failed: failed === 0 && !ok ? 1 : failed, output }
    } catch {
      return { passed: 0, failed: 1, output }
    }
  }
  const vitest = (project) => {
    const file = join(scratch, `${project}.json`)
    const words = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]
    return counted(words, file, (found) => ({
      passed: found.numPassedTests,
      failed: found.numFailedTests + brokenFiles(found),
    }))
  }
  const browser = (other = '') => {
    const file = join(scratch, `browser-${other}.json`)
    const words = [
      'node_modules/@web/test-runner/dist/bin.js',
      '--config',
      'test/browser/web-test-runner.config.mjs',
    ]
    return counted(words, file, (found) => found, {
      OBA_BROWSER: other,
      OBA_BROWSER_RESULTS: file,
    })
  }
  return [
    { name: 'types', run: () => check('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json') },
    { name: 'lint', run: () => check('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0') },
    {
      name: 'format',
      run: () => check('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
    },
    { name: 'build', run: () => check('docs/start/build-all.mjs') },
    { name: 'unit', run: () => vitest('unit') },
    { name: 'browser', run: () => browser() },
    ...(everywhere ? Object.entries(OTHER_BROWSERS) : []).map(([other, { packages, isHere }]) => ({
      name: other,
      run: () => browser(other),
      missing: isHere ? '' : packages,
    })),
    { name: 'pages', run: () => vitest('pages') },
    { name: 'packages', run: () => vitest('packages') },
    { name: 'frameworks', run: () => vitest('frameworks') },
    {
      name: 'stories',
      run: () =>
        check(
          'node_modules/storybook/dist/bin/dispatcher.js',
          'build',
          '--config-dir',
          'stories/.storybook',
          '--output-dir',
          join(scratch, 'stories'),
          '--disable-telemetry',
          '--quiet',
        ),
    },
  ]
}

/** A file that could not be loaded fails as a suite and counts no test. */
function brokenFiles({ testResults }) {
  return testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
}
