/** What the default is held to: MSIS of the 95% range and OWA, at most. */
export const atMost: Readonly<Record<string, { readonly msis?: number; readonly owa?: number }>> = {
  'M3 yearly': { msis: 19.5, owa: 0.825 },
  'M1 yearly': { msis: 21, owa: 0.715 },
  'TC yearly': { msis: 18.5, owa: 0.9 },
  'LAIT yearly': { msis: 14, owa: 0.985 },
  'SDG yearly': { msis: 16.5, owa: 0.935 },
  'M3 quarterly': { msis: 8.2, owa: 0.912 },
  'M1 quarterly': { owa: 0.87 },
  'TC quarterly': { msis: 11.6, owa: 0.84 },
  'M3 monthly': { msis: 6.3, owa: 0.8 },
  'M1 monthly': { msis: 7.5, owa: 0.842 },
  'TC monthly': { msis: 11.7, owa: 0.82 },
  'NHSAE monthly': { owa: 1 },
}

/** One indicator family a group of which there are two: no information on calibration, so reported only. */
export const reportedOnly = ['SDG quarterly']

export interface Check {
  readonly what: string
  readonly measured: number
  readonly target: string
  readonly met: boolean
}

export const inRange = (what: string, measured: number, low: number, high: number): Check => ({
  what,
  measured,
  target: `${Number(low.toFixed(2))} to ${Number(high.toFixed(2))}`,
  met: measured >= low && measured <= high,
})

export const noMore = (what: string, measured: number, limit: number): Check => ({
  what,
  measured,
  target: `at most ${Number(limit.toFixed(3))}`,
  // Targets are stated to three figures.
  met: measured <= limit + 0.0005,
})
