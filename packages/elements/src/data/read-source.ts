import { readAbout, readTable } from '@oba/core'
import type { Indicator, Problem, ReadResult } from '@oba/core'
import { DataFaultError } from './data-fault.js'
import { fetchFile } from './fetch-file.js'

/** What a file gave, and what went wrong beside it without stopping it. */
export interface SourceFigures {
  readonly indicators: readonly Indicator[]
  readonly notices: readonly DataFaultError[]
}

const reads = new Map<string, Promise<SourceFigures>>()

/** Fetches and reads a file, and the companion file beside it, once for all the elements that ask while it is on its way. */
export function readSource(src: string, about: string, base: string): Promise<SourceFigures> {
  const key = [base, src, about].join('\n')
  const known = reads.get(key)
  if (known) return known
  const read = fetchAndRead(src, about, base)
  reads.set(key, read)
  const forget = (): boolean => reads.delete(key)
  read.then(forget, forget)
  return read
}

/** A companion file that cannot be had leaves the figures as they are, and a sentence beside them. */
async function fetchAndRead(src: string, about: string, base: string): Promise<SourceFigures> {
  const [table, companion] = await Promise.all([
    fetchFile(src, base),
    about === '' ? null : fetchFile(about, base).catch(asNotice),
  ])
  const said = companion instanceof Uint8Array ? readAbout(companion) : { about: [], problems: [] }
  const indicators = usable(src, readTable(table, { about: said.about }), said.problems)
  return { indicators, notices: companion instanceof DataFaultError ? [companion] : [] }
}

function asNotice(reason: unknown): DataFaultError {
  if (reason instanceof DataFaultError) return reason
  throw reason
}

/** What could be read is used, and what could not is said once in the console; nothing at all is a fault. */
function usable(
  src: string,
  { indicators, problems }: ReadResult,
  more: readonly Problem[],
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
