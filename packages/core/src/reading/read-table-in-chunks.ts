import { checkColumns } from './check-columns.js'
import { textDecoder } from './decode-pieces.js'
import { notText } from './decode-text.js'
import { problem } from './problem-words.js'
import { publisherSlips } from './publisher-slips.js'
import { rowSplitter } from './split-rows.js'
import { tableReader } from './table-reader.js'
import type { ReadResult } from './read-result.js'
import type { ReadOptions } from './read-options.js'
import { withBreaks } from './with-breaks.js'

export interface ChunkOptions extends ReadOptions {
  /** Called after each chunk with the bytes (or characters) and rows read so far. */
  readonly onProgress?: (progress: { readonly read: number; readonly rows: number }) => void
  /** Stops the reading: the promise then rejects with the signal's own reason. */
  readonly signal?: { readonly aborted: boolean; throwIfAborted: () => void }
}

/**
 * Reads a large table as it arrives (the body of a response, a file's stream), with the same result as
 * `readTable` on the whole. No more than a piece of the text is held at a time.
 *
 * @example
 * const { indicators } = await readTableInChunks(response.body, { signal, onProgress: ({ rows }) => show(rows) })
 */
export async function readTableInChunks(
  chunks: AsyncIterable<string | Uint8Array>,
  options: ChunkOptions = {},
): Promise<ReadResult> {
  const { onProgress, signal, ...rest } = options
  checkColumns(rest)
  const reader = tableReader(rest, publisherSlips)
  let rows = 0
  const splitter = rowSplitter((cells, row) => {
    rows = row
    reader.add(cells, row)
  })
  const decode = textDecoder()
  let read = 0
  for await (const chunk of chunks) {
    signal?.throwIfAborted()
    const what = read === 0 && typeof chunk !== 'string' ? notText(chunk) : null
    if (what !== null) return { indicators: [], problems: [problem('not-a-table', null, null, { what })] }
    splitter.push(typeof chunk === 'string' ? chunk : decode(chunk))
    read += chunk.length
    onProgress?.({ read, rows })
  }
  signal?.throwIfAborted()
  splitter.push(decode())
  const open = splitter.end()
  const { indicators, problems } = reader.finish()
  const whole = open === null ? [] : [problem('open-quote', open, null)]
  return withBreaks({ indicators, problems: [...problems, ...whole] }, options.breaks)
}
