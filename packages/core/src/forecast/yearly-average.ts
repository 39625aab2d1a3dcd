/** Missing values on a straight line between their neighbours (the ends carry on level): only for averaging over a year. */
function bridged(values: readonly (number | null)[]): number[] {
  const filled: number[] = []
  let before = -1
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!
    if (value === null) continue
    for (let gap = before + 1; gap < at; gap++) {
      const from = before < 0 ? value : values[before]!
      filled[gap] = from + ((value - from) * (gap - before)) / (at - before)
    }
    filled[at] = value
    before = at
  }
  for (let at = before + 1; at < values.length; at++) filled[at] = filled[before]!
  return filled
}

/**
 * The level without its season: a centred moving average over one year, one running sum, so linear in length. Needs at least
 * two years.
 *
 * @param slopeAtEnds - share of the slope over a year that is carried on to the half year at either end
 */
export function yearlyAverage(
  values: readonly (number | null)[],
  season: number,
  slopeAtEnds: number,
): number[] {
  const filled = bridged(values)
  const length = filled.length
  const half = Math.floor(season / 2)
  const first = half
  const last = length - 1 - half
  const average = new Array<number>(length)
  let sum = 0
  for (let at = 0; at < season; at++) sum += filled[at]!
  for (let at = first; at <= last; at++) {
    // With an even season the year is one half period off centre: average two neighbouring years.
    const start = at - half
    if (season % 2 === 1) {
      average[at] = sum / season
      sum += (filled[start + season] ?? 0) - filled[start]!
    } else {
      const next = sum + filled[start + season]! - filled[start]!
      average[at] = (sum + next) / (2 * season)
      sum = next
    }
  }
  const span = Math.min(season, last - first)
  const slopeOf = (from: number, to: number): number =>
    span > 0 ? (slopeAtEnds * (average[to]! - average[from]!)) / span : 0
  const rising = slopeOf(last - span, last)
  const began = slopeOf(first, first + span)
  for (let at = last + 1; at < length; at++) average[at] = average[last]! + rising * (at - last)
  for (let at = first - 1; at >= 0; at--) average[at] = average[first]! - began * (first - at)
  return average
}
