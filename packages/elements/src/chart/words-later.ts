/** Pixels of height at the usual size: of a letter on a line of one pixel, and of a paragraph or item more. */
const LETTER = 180
const PARAGRAPH = 36

/** Words are laid out; or as they come near the screen; or for none before it is known how far they are, else for those near twice. */
export type Visibility = 'visible' | 'auto' | 'hidden'

/**
 * Words far from the screen are there for whoever searches, listens or prints, and are not laid out, which is a sixth of
 * what a page of such curves costs. The room they are given with their picture is guessed, to a sixteenth on average. Left
 * to browsers that hold what a reader looks at in its place while what is above it becomes higher or lower.
 */
export function layOutLater(figure: HTMLElement, width: number, scale: number, words: Visibility): void {
  const letters = (LETTER * scale * figure.textContent.length) / width
  const paragraphs = PARAGRAPH * figure.querySelectorAll('p,summary,li').length
  figure.style.cssText = `content-visibility:${words};contain-intrinsic-block-size:auto ${width / 4 + (letters + paragraphs) * scale}px`
}
