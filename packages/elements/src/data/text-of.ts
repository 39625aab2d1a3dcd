import type { Table } from '@oba/core'

/** A table as text, or as much of it as tells what it is. A byte order mark is no part of it. */
export function textOf(table: Table, most?: number): string {
  if (table instanceof Uint8Array) return new TextDecoder().decode(table.subarray(0, most))
  const start = table.slice(0, most)
  return (typeof start === 'string' ? start : start.join('\n')).slice(0, most).replace(/^\uFEFF/, '')
}
