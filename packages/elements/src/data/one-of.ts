import { leftOut } from './left-out.js'

/** The word an attribute takes, of those it may; any other is said in the console, and left out. */
export function oneOf<Known extends string>(
  name: string,
  text: string,
  known: readonly Known[],
): Known | null {
  const said = text.trim()
  const found = known.find((word) => word === said) ?? null
  if (said !== '' && !found) leftOut(name, text, `one of ${known.join(', ')}`)
  return found
}

/** The words of an attribute that takes several, in the order they are written, each once. */
export function someOf<Known extends string>(
  name: string,
  text: string,
  known: readonly Known[],
): readonly Known[] {
  return [...new Set(text.split(/\s+/).flatMap((word) => oneOf(name, word, known) ?? []))]
}
