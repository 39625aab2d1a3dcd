/**
 * How much wider the average of a run turns out to be spread than the joint errors alone say. Ranges
 * are calibrated over all periods ahead; the first few, which a verdict rests on, err a little more.
 * Derived by `npm run derive:verdict` on half of the benchmark's indicators so that 1 run in 20 of an
 * unchanged series is called strong, and judged on the other half: see docs/verdict.md.
 */
export function runWidening(perYear: number): number {
  if (perYear < 3) return 1.1
  return perYear < 8 ? 1.04 : 1.1
}
