import { observed } from './observed.js'

/** Missing values on a straight line between their neighbours (the ends carry on level): only for averaging over a year. */
function bridged(values: readonly (number | null)[]): number[] {
  const { at, value } = observed(values)
  const filled = new Array<number>(values.length).fill(value[0]!)
  value.forEach((from, i) => {
    const place = at[i]!
    const next = at[i + 1] ?? values.length
    const slope = ((value[i + 1] ?? from) - from) / (next - place)
    for (let gap = place; gap < next; gap++) filled[gap] = from + slope * (gap - place)
  })
  return filled
}

/**
 * The level without its season: a centred moving average over one year, from running sums, so linear in length. Needs at least
 * two years.
 *
 * @param slopeAtEnds - share of the slope over a year that is carried on to the half year at either end
 */
export function yearlyAverage(
  values: readonly (number | null)[],
  season: number,
  slopeAtEnds: number,
): number[] {
  const sums = [0]
  for (const value of bridged(values)) sums.push(sums.at(-1)! + value)
  const half = Math.floor(season / 2)
  // With an even season the year is one half period off centre: average two neighbouring years.
  const beside = 1 - (season % 2)
  const year = (from: number): number => sums[from + season]! - sums[from]!
  const last = values.length - 1 - half
  const centred = (at: number): number => (year(at - half) + year(at - half + beside)) / (2 * season)
  const span = Math.min(season, last - half)
  const slopeOf = (from: number): number =>
    span > 0 ? (slopeAtEnds * (centred(from + span) - centred(from))) / span : 0
  const [began, rising] = [slopeOf(half), slopeOf(last - span)]
  return values.map((_, at) => {
    const inside = Math.min(last, Math.max(half, at))
    return centred(inside) + (at < inside ? began : rising) * (at - inside)
  })
}
