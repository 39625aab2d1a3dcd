export function upperFirst(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
}

/** "Children in care" inside a sentence; an abbreviation ("NEET") keeps its capitals. */
export function lowerFirst(text: string): string {
  return /^[A-Z]([a-z]|\s)/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text
}
