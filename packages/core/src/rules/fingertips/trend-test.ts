/** What a trend test says of some points: its statistic on one degree of freedom, and which way the points lean. */
export interface TrendTest {
  readonly chiSquared: number
  readonly slope: number
}

/** The chi-squared value on one degree of freedom that chance exceeds two times in a thousand. */
export const threshold = 9.54953570608324
