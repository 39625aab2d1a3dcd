/**
 * Solves A·x = b for a symmetric positive-definite A (a covariance matrix) by Cholesky's
 * factorisation. A pivot lost to rounding is held just above zero, so the answer stays finite.
 */
export function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const n = b.length
  const lower: number[][] = []
  for (let row = 0; row < n; row += 1) {
    lower.push([])
    for (let column = 0; column <= row; column += 1) {
      let sum = a[row]![column]!
      for (let k = 0; k < column; k += 1) sum -= lower[row]![k]! * lower[column]![k]!
      lower[row]!.push(
        row === column
          ? Math.sqrt(Math.max(sum, a[row]![row]! * 1e-12, 1e-300))
          : sum / lower[column]![column]!,
      )
    }
  }
  const forward: number[] = []
  for (let row = 0; row < n; row += 1) {
    const known = forward.reduce((sum, value, k) => sum + lower[row]![k]! * value, 0)
    forward.push((b[row]! - known) / lower[row]![row]!)
  }
  const x = new Array<number>(n).fill(0)
  for (let row = n - 1; row >= 0; row -= 1) {
    let sum = forward[row]!
    for (let k = row + 1; k < n; k += 1) sum -= lower[k]![row]! * x[k]!
    x[row] = sum / lower[row]![row]!
  }
  return x
}
