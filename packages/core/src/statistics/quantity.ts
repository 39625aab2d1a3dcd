/*
 * No published figure lies outside these, and within them no square, product or quotient of a few figures can overflow:
 * what comes out of any calculation here is a number.
 */
const smallest = 1e-50
const largest = 1e50

/** A figure that can be calculated with: present, and 0 or of a size that figures have. */
export function isFigure(value: number | null | undefined): value is number {
  if (typeof value !== 'number') return false
  const size = Math.abs(value)
  return size === 0 || (size >= smallest && size <= largest)
}

/** A figure that can be counted with: not below zero. Missing is never zero. */
export function isQuantity(value: number | null | undefined): value is number {
  return isFigure(value) && value >= 0
}
