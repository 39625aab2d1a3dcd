import type { PeriodLabel } from './collected.js'
import type { TextKeeper } from './text-keeper.js'

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
  const numbers = new Map<string, number>()
  return {
    all,
    numberOf: (label, kind, start, end, row, field) => {
      const key = `${label}\u0000${kind}\u0000${start}\u0000${end}`
      let number = numbers.get(key)
      if (number === undefined) {
        number = all.push({ label: keep(label), kind, start, end, row, field, rows: 0 }) - 1
        numbers.set(key, number)
      }
      all[number]!.rows += 1
      return number
    },
  }
}
