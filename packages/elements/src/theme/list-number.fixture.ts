/**
 * How far the number of a list's last item reaches left of the list itself, in pixels, in a font with figures as wide as
 * pages have them: browsers set "10. " before the item's text.
 */
export function numberOverflow(list: HTMLOListElement): number {
  const item = list.lastElementChild!
  const number = document.createElement('span')
  number.textContent = `${list.childElementCount}. `
  number.style.cssText =
    'position: absolute; white-space: pre; font-family: Verdana, "DejaVu Sans", sans-serif'
  item.append(number)
  const { width } = number.getBoundingClientRect()
  number.remove()
  return width - (item.getBoundingClientRect().left - list.getBoundingClientRect().left)
}
