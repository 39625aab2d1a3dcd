/**
 * How wide a text is, from a fixed table, in ems: near enough for deciding what fits, and the same
 * on every machine and without a browser. Widths are those of a common sans serif, a little generous.
 */
export function textWidth(text: string, fontSize: number, weight: 'regular' | 'bold' = 'regular'): number {
  let ems = 0
  for (const character of text) ems += characterWidth(character)
  return ems * fontSize * (weight === 'bold' ? 1.16 : 1)
}

function characterWidth(character: string): number {
  if (/[0-9]/.test(character)) return 0.6
  if (/[ijlI.,:;'’|!()[\]]/.test(character)) return 0.32
  if (/[frt\s-]/.test(character)) return 0.38
  if (/[mwMW%—]/.test(character)) return 0.9
  if (/[A-Z−+]/.test(character)) return 0.7
  return 0.58
}
