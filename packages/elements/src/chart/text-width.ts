/**
 * How wide a text is, from a fixed table, in ems: near enough for deciding what fits, and the same
 * on every machine and without a browser. Widths are those of a common sans serif, a little generous.
 */
export function textWidth(text: string, fontSize: number, weight: 'regular' | 'bold' = 'regular'): number {
  let ems = 0
  for (const character of text) ems += characterWidth(character)
  return ems * fontSize * (weight === 'bold' ? 1.16 : 1)
}

/** No patterns: a chart asks for hundreds of characters. */
function characterWidth(character: string): number {
  if (character >= '0' && character <= '9') return 0.6
  if ("ijlI.,:;'’|!()[]".includes(character)) return 0.32
  if ('frt- \u00A0\n'.includes(character)) return 0.38
  if ('mwMW%—'.includes(character)) return 0.9
  return (character >= 'A' && character <= 'Z') || '−+'.includes(character) ? 0.7 : 0.58
}
