const SOFT: Readonly<Record<string, string>> = { b: 'f', c: 'g', d: 'dd', g: '', m: 'f', p: 'b', t: 'd' }
const ASPIRATE: Readonly<Record<string, string>> = { c: 'ch', p: 'ph', t: 'th' }

/**
 * A Welsh noun after a numeral: it stays singular, and its first sound changes as when the number is read aloud, a soft mutation
 * after dau and dwy (and un, of a feminine noun), an aspirate one after tri and chwe: "2 gyfnod", "3 chyfnod", "6 chromlin".
 * Numbers above ten, and figures with decimals, are read in other ways and change nothing.
 */
export function afterNumeral(
  figure: string | number,
  noun: string,
  gender: 'feminine' | 'masculine',
): string {
  const feminine = gender === 'feminine'
  const soft = String(figure) === '2' || (String(figure) === '1' && feminine)
  const aspirate = String(figure) === '6' || (String(figure) === '3' && !feminine)
  const first = noun[0]!
  const twoLetters = /^(ch|dd|ff|ll|ph|rh|th)/.test(noun)
  if (twoLetters || !(soft || aspirate)) return `${figure} ${noun}`
  return `${figure} ${(soft ? SOFT : ASPIRATE)[first] ?? first}${noun.slice(1)}`
}
