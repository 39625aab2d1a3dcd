/** The words in a part of a page that begin on one line and end on another. */
export function brokenWords(part: Node): string[] {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  const broken = []
  while (texts.nextNode()) {
    for (const { index, 0: word } of texts.currentNode.textContent!.matchAll(/\S+/g)) {
      const range = document.createRange()
      range.setStart(texts.currentNode, index)
      range.setEnd(texts.currentNode, index + word.length)
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word)
    }
  }
  return broken
}

/** The same of a whole element, on a screen of 320 pixels between margins of two of its letters, at twice the text size. */
export function brokenAtTwiceTheText(element: HTMLElement): string[] {
  const { style } = document.documentElement
  style.fontSize = '200%'
  Object.assign(element.style, { inlineSize: '256px', fontFamily: 'Verdana, "DejaVu Sans", sans-serif' })
  const broken = brokenWords(element.shadowRoot!)
  style.removeProperty('font-size')
  return broken
}
