import type { Cell, Run } from './collected.js'

export interface CellStore {
  /** In parts and not as a cell, because this is called for every one of millions. */
  readonly add: (
    run: Run,
    period: number,
    row: number,
    value: Cell['value'],
    symbol: string,
    source: string,
    beside: Cell['beside'],
  ) => void
  /** The cells of a run, in the order of the table. */
  readonly cellsOf: (run: Run) => readonly Cell[]
}

/** Keeps cells as columns, each with the number of the next of its run: millions of small objects would cost more to keep than to read. */
export function cellStore(): CellStore {
  const periods: number[] = []
  const rows: number[] = []
  const values: Cell['value'][] = []
  const symbols: string[] = []
  const sources: string[] = []
  const besides: Cell['beside'][] = []
  const next: number[] = []
  return {
    add: (run, period, row, value, symbol, source, beside) => {
      const at = periods.push(period) - 1
      rows.push(row)
      values.push(value)
      symbols.push(symbol)
      sources.push(source)
      besides.push(beside)
      next.push(-1)
      if (run.last < 0) run.first = at
      else next[run.last] = at
      run.last = at
    },
    cellsOf: ({ first }) => {
      const own: Cell[] = []
      for (let at = first; at >= 0; at = next[at]!)
        own.push({
          period: periods[at]!,
          row: rows[at]!,
          value: values[at]!,
          symbol: symbols[at]!,
          source: sources[at]!,
          beside: besides[at]!,
        })
      return own
    },
  }
}
