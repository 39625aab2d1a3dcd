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
  const recent = new Map<string, number>()
  return {
    all,
    numberOf: (label, kind, start, end, row, field) => {
      const guess = recent.get(label)
      if (guess !== undefined) {
        const known = all[guess]!
        if (known.kind === kind && known.start === start && known.end === end) {
          known.rows += 1
          return guess
        }
      }
      const own = {
        label: keep(label),
        kind,
        start,
        end,
        row,
        field,
        rows: 0,
      }
      const key = [own.label, own.kind, own.start, own.end].join('\u0000')
      let number = numbers.get(key)
      if (number === undefined) numbers.set(key, (number = all.push(own) - 1))
      all[number]!.rows += 1
      recent.set(own.label, number)
      return number
    },
  }
}
