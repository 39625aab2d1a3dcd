import { readAbout } from '@oba/core'
import type { ReadOptions, Table } from '@oba/core'
import { asFault } from './data-fault.js'
import type { DataFaultError } from './data-fault.js'
import { fetchFile } from './fetch-file.js'
import { readFigures, tellProblems } from './read-figures.js'
import type { Figures } from './figures.js'
import { shareWork } from './share-work.js'
import { tellOthers } from './tell-others.js'

/** What to read: a table there already or the file at `src`, by which either is named, and the companion file at `about` beside it. */
export interface Source {
  readonly table: Table | null
  readonly src: string
  readonly about: string
  readonly base: string
  readonly maxBytes: string
  readonly options: ReadOptions
}

const once = shareWork<Figures>()

/** Fetches and reads once for all the elements that ask for the same while it is on its way. */
export function readSource(source: Source, signal: AbortSignal): Promise<Figures> {
  const read = (stop: AbortSignal): Promise<Figures> => fetchAndRead(source, stop)
  return source.table ? read(signal) : once(JSON.stringify(source), signal, read)
}

/** A companion file that cannot be had leaves the figures as they are, and a sentence beside them. */
async function fetchAndRead(source: Source, signal: AbortSignal): Promise<Figures> {
  const { src, about, base, maxBytes } = source
  const notices: DataFaultError[] = []
  const [table, companion] = await Promise.all([
    source.table ?? fetchFile({ src, base, maxBytes }, signal),
    about &&
      fetchFile({ src: about, base, maxBytes }, signal).catch((reason) => void notices.push(asFault(reason))),
  ])
  const said = companion ? readAbout(companion) : { about: [], problems: [] }
  notices.push(...tellProblems(about, said.problems))
  const figures = readFigures(table, { ...source.options, about: said.about }, src)
  tellOthers(
    figures.indicators,
    about,
    said.about.map(({ id }) => id),
  )
  return { ...figures, notices: [...notices, ...figures.notices] }
}
