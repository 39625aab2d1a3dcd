import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The bytes of a file, unpacked when it is gzipped. */
export function openTable(path) {
  const bytes = readFileSync(path)
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
}
