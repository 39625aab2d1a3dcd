/** A figure that can be counted with: present, finite and not below zero. Missing is never zero. */
export function isQuantity(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

/** A figure that can be averaged: present and finite. */
export function isFigure(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
