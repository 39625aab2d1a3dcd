/** What the seasons' departures from the yearly average look like at one rate of change. */
export interface FollowedSeasons {
  /** Each season's departure at the end of the history, and the variance of that. */
  readonly ends: readonly { readonly effect: number; readonly variance: number }[]
  /** The departure at every period, in the light of the whole history. */
  readonly smoothed: readonly number[]
  /** Variance by which a departure moves from year to year. */
  readonly drift: number
  /** Log of how well each departure was foretold by the years before, but for a constant. */
  readonly evidence: number
}

/**
 * Each season's departure as a wandering level, filtered and smoothed year by year (Durbin & Koopman 2012, 2.2 and 2.4).
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
  const smoothed = new Array<number>(departures.length)
  let evidence = 0
  const ends = Array.from({ length: season }, (_, of) => {
    let effect = 0
    let variance = prior
    const filtered: (readonly [effect: number, variance: number])[] = []
    for (let at = of; at < departures.length; at += season) {
      if (at > of) variance += drift
      const departure = departures[at]!
      if (departure !== null) {
        const expected = variance + noise
        const error = departure - effect
        evidence -= Math.log(expected) + error ** 2 / expected
        effect += (variance / expected) * error
        variance *= noise / expected
      }
      filtered.push([effect, variance])
    }
    filtered.reduceRight((later, [then, uncertain], year) => {
      const known = then + (uncertain / (uncertain + drift || 1)) * (later - then)
      return (smoothed[of + year * season] = known)
    }, effect)
    return { effect, variance }
  })
  return { ends, smoothed, drift, evidence }
}
