const mostSteps = 200

/**
 * The positive x at which an increasing function crosses zero, by Newton's method on ln x, falling back on halving whenever
 * a step would leave what is already known to hold the root. Working on the logarithm keeps tiny and huge roots equally exact.
 */
export function positiveRoot(
  excess: (x: number) => number,
  slope: (x: number) => number,
  start: number,
): number {
  // As far as a double reaches.
  let [lower, upper] = [-745, 709]
  let position = Math.log(start)
  for (let step = 0; step < mostSteps; step += 1) {
    const x = Math.exp(position)
    const distance = excess(x)
    if (distance === 0) break
    if (distance > 0) upper = position
    else lower = position
    const newton = position - distance / (slope(x) * x)
    const next = newton > lower && newton < upper ? newton : (lower + upper) / 2
    if (Math.abs(next - position) < 1e-16 * Math.max(1, Math.abs(position))) break
    position = next
  }
  return Math.exp(position)
}
