/** What the seasons' departures from the yearly average look like at one rate of change. */
export interface FollowedSeasons {
  /** Each season's departure at the end of the history, and the variance of that. */
  readonly ends: readonly { readonly effect: number; readonly variance: number }[]
  /** The departure at every period and its variance, in the light of that season's years so far. */
  readonly effects: Float64Array
  readonly variances: Float64Array
  /** Variance by which a departure moves from year to year. */
  readonly drift: number
  /** Log of how well each departure was foretold by the years before, but for a constant. */
  readonly evidence: number
}

/**
 * Each season's departure as a wandering level, filtered year by year (Durbin & Koopman 2012, 2.2).
 *
 * @param prior - variance of the departures before any is seen
 */
export function followSeasons(
  departures: readonly (number | null)[],
  season: number,
  prior: number,
  noise: number,
  drift: number,
): FollowedSeasons {
  const effects = new Float64Array(departures.length)
  const variances = new Float64Array(departures.length)
  let evidence = 0
  const ends = Array.from({ length: season }, (_, of) => {
    let effect = 0
    let variance = prior
    for (let at = of; at < departures.length; at += season) {
      if (at > of) variance += drift
      const departure = departures[at]!
      if (departure !== null) {
        const expected = variance + noise
        const error = departure - effect
        evidence -= Math.log(expected) + (error * error) / expected
        effect += (variance / expected) * error
        variance *= noise / expected
      }
      effects[at] = effect
      variances[at] = variance
    }
    return { effect, variance }
  })
  return { ends, effects, variances, drift, evidence }
}

/** The departure at every period in the light of the whole history (Durbin & Koopman 2012, 2.4). */
export function smoothSeasons({ effects, variances, drift }: FollowedSeasons, season: number): Float64Array {
  const smoothed = Float64Array.from(effects)
  for (let at = effects.length - 1 - season; at >= 0; at--) {
    const uncertain = variances[at]!
    const later = smoothed[at + season]!
    smoothed[at]! += (uncertain / (uncertain + drift || 1)) * (later - effects[at]!)
  }
  return smoothed
}
