/**
 * The digits of a figure with a comma at each thousand, as English and Welsh write them. Written here since a browser's own printing
 * costs a page 30 milliseconds the first time, half as much as the rest of its first curve.
 */
export function withCommas(digits: string): string {
  return digits.replace(/(?<!\.\d*)\B(?=(\d{3})+(?!\d))/g, ',')
}
