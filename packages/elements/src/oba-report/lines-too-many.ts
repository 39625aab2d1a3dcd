/** A4 without margins of 15 mm, in pixels. */
const PAGE = (267 / 25.4) * 96

/** By how many lines a sheet is higher than its page, as it would be on paper; 0 where it fits, or is in no page to be measured in. */
export function linesTooMany(sheet: HTMLElement): number {
  sheet.classList.add('paper')
  const over = sheet.offsetHeight - PAGE
  const line = parseFloat(getComputedStyle(sheet).lineHeight)
  sheet.classList.remove('paper')
  return over > 0 && line > 0 ? Math.ceil(over / line) : 0
}
