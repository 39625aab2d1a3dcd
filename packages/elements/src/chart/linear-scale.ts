/** Places values evenly: a straight line from a domain to a range. An empty domain maps to the middle of the range. */
export type LinearScale = (value: number) => number

/**
 * d3-scale does this too, and brings colours, formats and interpolation along: about 6 kB of a page
 * that needs none of them.
 */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): LinearScale {
  const span = to - from
  return (value) => (span === 0 ? (start + end) / 2 : start + ((end - start) * (value - from)) / span)
}
