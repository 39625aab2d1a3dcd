import { textWidth } from './text-width.js'

/** More lines than this and a label is a paragraph. */
const MOST_LINES = 3

/**
 * A label broken into as few lines as fit a width, as even as they can be; null where three are not
 * enough. `least` asks for that many lines even where fewer would do.
 */
export function fitLines(text: string, width: number, fontSize: number, least = 1): readonly string[] | null {
  const words = text.split(' ')
  const long = (line: readonly string[]): number => textWidth(line.join(' '), fontSize, 'bold')
  const widest = (lines: readonly (readonly string[])[]): number => Math.max(...lines.map(long))
  for (let count = Math.min(least, words.length); count <= MOST_LINES; count += 1) {
    const [best] = splits(words, count)
      .map((lines) => ({ lines, wide: widest(lines) }))
      .sort((a, b) => a.wide - b.wide)
    if (best && best.wide <= width) return best.lines.map((line) => line.join(' '))
  }
  return null
}

/** Every way of dividing words among so many lines, in order. */
function splits(words: readonly string[], count: number): (readonly string[])[][] {
  if (count === 1) return [[words]]
  return Array.from({ length: Math.max(0, words.length - count + 1) }, (_, index) => index + 1).flatMap(
    (at) => splits(words.slice(at), count - 1).map((rest) => [words.slice(0, at), ...rest]),
  )
}
