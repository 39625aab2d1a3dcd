/** A heading's level in its page, from an attribute; anything but 1 to 6 falls back. */
export function headingLevel(text: string, fallback: number): number {
  const level = Number(text)
  return text !== '' && Number.isInteger(level) && level >= 1 && level <= 6 ? level : fallback
}
