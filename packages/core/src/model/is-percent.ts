/** Whether a unit is per cent, however it is written, and no percentage points. */
export function isPercent(unit: string): boolean {
  return /^(%|per ?cent(age)?\b(?! point))/i.test(unit)
}
