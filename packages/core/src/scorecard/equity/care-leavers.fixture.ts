import { readTable } from '../../reading/read-table.js'
import type { EquityGroup } from './group.js'

type Counts = readonly [suitable: number, all: number] | string

/**
 * Department for Education, Children looked after in England including adoptions: 2025. Care leavers whose accommodation
 * was considered suitable, of all in the age group, 2021 to 2025. England's counts are published to the nearest 10;
 * "c" is confidential. Crown copyright, Open Government Licence v3.0.
 */
export const ENGLAND: Readonly<Record<string, readonly Counts[]>> = {
  '17 to 18': [
    [10900, 12010],
    [11100, 12280],
    [12100, 13360],
    [12870, 14200],
    [13380, 14750],
  ],
  '19 to 21': [
    [28250, 32180],
    [29260, 33290],
    [30390, 34460],
    [31620, 36080],
    [33810, 38190],
  ],
}

export const DORSET: Readonly<Record<string, readonly Counts[]>> = {
  '17 to 18': [[64, 65], [62, 62], 'c', [68, 74], [83, 84]],
  '19 to 21': [
    [173, 196],
    [173, 192],
    [182, 201],
    [191, 201],
    [198, 209],
  ],
}

/** Groups as the reader makes them: a percentage of each pair of counts, or a symbol and no figure. */
export function groupsOf(
  table: Readonly<Record<string, readonly Counts[]>>,
  unit = '%',
  first = 2021,
): readonly EquityGroup[] {
  return Object.entries(table).map(([name, each]) => {
    const rows = each.map((counts, index) =>
      typeof counts === 'string'
        ? ['suitable', 'A1', String(first + index), '', '', '', counts]
        : [
            'suitable',
            'A1',
            String(first + index),
            String(Math.round((1000 * counts[0]) / counts[1]) / 10),
            String(counts[0]),
            String(counts[1]),
            '',
          ],
    )
    const [indicator] = readTable([
      ['indicator', 'area_code', 'period', 'value', 'numerator', 'denominator', 'symbol'],
      ...rows,
    ]).indicators
    return { name, indicator: { ...indicator!, unit, decimals: 0 } }
  })
}
