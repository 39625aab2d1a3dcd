/** An age in an outcome ("aged 16 to 18", "under 5") is whom it is about and not how many. */
const AGES = /\b(age[ds]?|under|over)( \d+( ?(to|and|-|–) ?\d+)?)/gi

/** Whether the text of an outcome has a number in it: those belong to its indicators. */
export function hasFigure(text: string): boolean {
  return /\d|%|per ?cent/i.test(text.replace(AGES, ''))
}
