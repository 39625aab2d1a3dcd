import type { PeriodLabel } from './collected.js'
import type { TextKeeper } from './text-keeper.js'
import { whatRowsSay } from './what-rows-say.js'

export interface PeriodLabels {
  readonly all: readonly PeriodLabel[]
  /** The number of a label as it stands in a row, with what the row says of its kind and its dates. */
  readonly numberOf: (
    label: string,
    kind: string,
    start: string,
    end: string,
    row: number,
    field: string,
  ) => number
}

/** Collects the labels of a table, each once, to be read together when all are known. */
export function periodLabels(keep: TextKeeper): PeriodLabels {
  const all: PeriodLabel[] = []
  const numbered = whatRowsSay([0, 1, 2, 3], keep, () => all.length)
  return {
    all,
    numberOf: (label, kind, start, end, row, field) => {
      const number = numbered([label, kind, start, end])
      all[number] ??= { label: keep(label), kind, start, end, row, field, rows: 0 }
      all[number].rows += 1
      return number
    },
  }
}
