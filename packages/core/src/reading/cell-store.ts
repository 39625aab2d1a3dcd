import type { Beside, Cell, Run } from './collected.js'

export interface CellStore {
  /** NaN stands for no figure. In parts and not as a cell, because this is called for every one of millions. */
  readonly add: (
    run: Run,
    period: number,
    row: number,
    value: number,
    symbol: string,
    source: string,
    beside: Beside | null,
  ) => void
  /** The cells of a run, in the order of the table. */
  readonly cellsOf: (run: Run) => Cell[]
}

/** Keeps cells as columns of plain numbers, chained by run: millions of small objects would cost more to keep than to read. */
export function cellStore(): CellStore {
  const periods: number[] = []
  const rows: number[] = []
  const values: number[] = []
  const symbols: string[] = []
  const sources: string[] = []
  const besides: (Beside | null)[] = []
  const next: number[] = []
  return {
    add: (run, period, row, value, symbol, source, beside) => {
      const index = periods.push(period) - 1
      rows.push(row)
      values.push(value)
      symbols.push(symbol)
      sources.push(source)
      besides.push(beside)
      next.push(-1)
      if (run.last < 0) run.first = index
      else next[run.last] = index
      run.last = index
    },
    cellsOf: (run) => {
      const cells: Cell[] = []
      for (let index = run.first; index >= 0; index = next[index]!) {
        const value = values[index]!
        cells.push({
          period: periods[index]!,
          row: rows[index]!,
          value: Number.isNaN(value) ? null : value,
          symbol: symbols[index]!,
          source: sources[index]!,
          beside: besides[index]!,
        })
      }
      return cells
    },
  }
}
