import { readAbout, readTable } from '@oba/core'
import type { Indicator, Problem, ReadResult } from '@oba/core'
import { DataFaultError } from './data-fault.js'
import { fetchFile } from './fetch-file.js'

const reads = new Map<string, Promise<readonly Indicator[]>>()

/** Fetches and reads a file, and the companion file beside it, once for all the elements that name both. */
export function readSource(src: string, about: string, base: string): Promise<readonly Indicator[]> {
  const key = `${new URL(src, base).href}\n${about === '' ? '' : new URL(about, base).href}`
  const known = reads.get(key)
  if (known) return known
  const read = fetchAndRead(src, about, base)
  reads.set(key, read)
  read.catch(() => reads.delete(key))
  return read
}

async function fetchAndRead(src: string, about: string, base: string): Promise<readonly Indicator[]> {
  const [table, companion] = await Promise.all([
    fetchFile(src, base),
    about === '' ? null : fetchFile(about, base),
  ])
  const said = companion ? readAbout(companion) : { about: [], problems: [] }
  return usable(src, readTable(table, { about: said.about }), said.problems)
}

/** What could be read is used, and what could not is said once in the console; nothing at all is a fault. */
export function usable(
  src: string,
  { indicators, problems }: ReadResult,
  more: readonly Problem[] = [],
): readonly Indicator[] {
  const all = [...more, ...problems]
  if (indicators.length === 0) {
    throw new DataFaultError(all[0]?.code ?? 'no-figures', (messages) =>
      all[0] ? messages.unreadable(src, all[0].message) : messages.nothingToShow,
    )
  }
  if (all.length > 0) console.warn(`oba: ${src}\n${all.map((problem) => `  ${problem.message}`).join('\n')}`)
  return indicators
}
