import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import Papa from 'papaparse'
import { isCount } from '../../../packages/core/src/model/is-count.js'
import { decimalsOf } from './judge.js'

/** A real series, whole: the benchmark itself says where its baseline ends. */
export interface WholeSeries {
  readonly id: string
  readonly set: string
  readonly perYear: number
  /** Series of one indicator share their shocks: errors are clustered by it. */
  readonly indicator: string
  /** The year of the first value, where it is known. */
  readonly firstYear: number | null
  readonly values: readonly (number | null)[]
  readonly bounds: readonly [number | null, number | null]
  /** Whether a curve of it would take the figures for so many people or things, by unit and name. */
  readonly isCount: boolean
  /** What each value is so many of, and per how many, where counts are published. */
  readonly counts: readonly { readonly denominator: number; readonly per: number }[] | null
}

export const FREQUENCIES: Readonly<Record<number, string>> = { 1: 'annual', 4: 'quarterly', 12: 'monthly' }

interface PublishedSeries {
  id: string
  set: string
  m: number
  kind: string
  group: string
  lo: number | null
  hi: number | null
  y0?: number
  train: number[]
  test: number[]
}

/** The forecast benchmark's own series, history and what followed put back together. */
export function benchmarkSeries(folder: string): WholeSeries[] {
  const name = readdirSync(folder).find((file) => /^(?!anchors|oracle).*\.json\.gz$/.test(file))
  if (!name) return []
  const { series } = JSON.parse(gunzipSync(readFileSync(join(folder, name))).toString()) as {
    series: PublishedSeries[]
  }
  return series
    .filter(({ set, m }) => m in FREQUENCIES && !(set === 'SDG' && m === 4))
    .map(({ id, set, m, kind, group, lo, hi, y0, train, test }) => ({
      id,
      set,
      perYear: m,
      indicator: group,
      firstYear: m === 1 ? (y0 ?? null) : null,
      values: [...train, ...test],
      bounds: [lo, hi],
      // The competitions say what field a series is from, in capitals, and nothing of its unit.
      isCount: counting([...train, ...test], [lo, hi], kind === kind.toUpperCase() ? '' : kind),
      counts: null,
    }))
}

type Row = Readonly<Record<string, string>>

/** Annual series by authority from tidy files: those with no hole and at least `least` values. */
export function authoritySeries(folder: string, least: number): WholeSeries[] {
  return filesBelow(folder).flatMap((file) => {
    const groups = new Map<string, Row[]>()
    for (const row of tidyRows(file)) {
      if (!row.period_end || !row.area_code?.startsWith('E')) continue
      const key = `${row.indicator_id}\t${row.area_code}`
      groups.set(key, [...(groups.get(key) ?? []), row])
    }
    return [...groups].flatMap(([key, rows]) => annual(key, rows, least))
  })
}

export function tidyRows(file: string): Row[] {
  const text = file.endsWith('.gz') ? gunzipSync(readFileSync(file)).toString() : readFileSync(file, 'utf8')
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data
}

function annual(key: string, rows: readonly Row[], least: number): WholeSeries[] {
  const byEnd = new Map(rows.map((row) => [row.period_end!, row]))
  const ordered = [...byEnd.values()].sort((a, b) => (a.period_end! < b.period_end! ? -1 : 1))
  const years = ordered.map((row) => Number(row.period_end!.slice(0, 4)))
  const whole = years.every((year, index) => index === 0 || year === years[index - 1]! + 1)
  const values = ordered.map((row) => (row.value === '' ? null : Number(row.value)))
  if (
    !whole ||
    byEnd.size !== rows.length ||
    values.length < least ||
    values.some((value) => value === null || !Number.isFinite(value))
  )
    return []
  const unit = ordered[0]!.unit ?? ''
  const share = unit.startsWith('%')
  const [indicator] = key.split('\t')
  const bounds: WholeSeries['bounds'] = values.some((value) => value! < 0)
    ? [null, null]
    : [0, share ? 100 : null]
  const counts = ordered.flatMap((row) => {
    const [numerator, denominator] = [Number(row.numerator), Number(row.denominator)]
    if (!(numerator > 0 && denominator > 0)) return []
    return [{ denominator, per: 10 ** Math.round(Math.log10((Number(row.value) * denominator) / numerator)) }]
  })
  return [
    {
      id: key,
      set: indicator!.split(':')[0]!,
      perYear: 1,
      indicator: indicator!,
      firstYear: years[0]!,
      values,
      bounds,
      isCount: counts.length === 0 && counting(values, bounds, unit, ordered[0]!.indicator_name),
      counts: counts.length === ordered.length ? counts : null,
    },
  ]
}

export function counting(
  values: readonly (number | null)[],
  bounds: WholeSeries['bounds'],
  unit: string,
  name = '',
): boolean {
  return isCount({ unit, name, decimals: decimalsOf(values), bounds, points: [] })
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesBelow(path)
    return /\.csv(\.gz)?$/.test(name) && !/underlying_data|metadata/.test(name) ? [path] : []
  })
}
