import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { withoutLines } from './small-script.js'

/** Leaves the last lines out of a built script, and says what a page that keeps to one exact copy of it writes in its tag. */
export function finishScript(file: string): string {
  const script = withoutLines(readFileSync(file, 'utf8'))
  writeFileSync(file, script)
  const hash = createHash('sha384').update(script).digest('base64')
  return `${basename(file)} ${(gzipSync(script).length / 1000).toFixed(1)} kB gzip  integrity="sha384-${hash}"`
}
