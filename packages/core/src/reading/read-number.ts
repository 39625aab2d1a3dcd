/**
 * A published figure as a number: thousands commas, %, £, $, € and float dust ("38.299999999999997") are
 * taken off; anything else (a symbol, a band such as "90-99", a date, nothing) is not a number and
 * gives null.
 */
export function readNumber(text: string): number | null {
  const first = text.charCodeAt(0)
  // Most cells are plain digits, and a table has millions. Adding 0 makes a zero of a negative zero.
  if (((first >= 48 && first <= 57) || first === 45) && !/[^\d.-]/.test(text)) {
    const value = Number(text)
    return Number.isFinite(value) ? (text.length > 15 ? withoutDust(value) : value + 0) : null
  }
  const plain = text
    .replace(/^[−–](?=\d)/, '-')
    .replace(/^(-?)[£$€]\s*/, '$1')
    .replace(/\s*%$/, '')
  const grouped = /^[-+]?\d{1,3}([,\u00a0\u2009 ]\d{3})+(\.\d+)?$/.test(plain)
    ? plain.replace(/[,\s]/g, '')
    : plain
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(grouped)) return null
  const value = Number(grouped)
  return Number.isFinite(value) ? withoutDust(value) : null
}

/** The unit that stands beside a figure in its own cell: "%", "£". Nearly all begin and end with a digit, and have none. */
export function unitIn(text: string): string {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)]
  return first > 47 && first < 58 && last > 47 && last < 58 ? '' : (/[%£$€]/.exec(text)?.[0] ?? '')
}

/** A letter or a note in brackets, or the bare r of older tables. A bare p may be pence, and an asterisk may say that the figure is something else; a raised digit is the number of a note. */
const MARKED = /^(.*[\d%]) ?(?:[[(]([a-z]|notes? ?\d[\d, ]*)[\])]|(r|[¹²³⁰-⁹]+))$/i

/** A figure and what is marked beside it, if anything: "12.3 [r]" is 12.3 and r. */
export function markedFigure(text: string): { readonly figure: number | null; readonly mark: string } {
  const plain = readNumber(text)
  if (plain !== null) return { figure: plain, mark: '' }
  const [, figure = '', inside = '', mark = inside] = MARKED.exec(text) ?? []
  return { figure: readNumber(figure), mark }
}

/** Binary arithmetic leaves 19.100000000000001 for 19.1: a long run of noughts or nines at the end of all the digits there are. */
function withoutDust(value: number): number {
  // No statistic is a negative zero.
  if (value === 0) return 0
  const short = Number(value.toPrecision(12))
  return Math.abs(short - value) <= Math.abs(value) * 4e-15 ? short : value
}

/** The signs UK publishers put where a figure would be: short and without a digit, a band, or words that say there is none. */
export function isSymbol(text: string): boolean {
  return /^([[(]?([a-z.:*~!#–-]{1,3}|\*+)[\])]?|null|none|not (held|available|applicable|collected)|suppressed|#?n\/a|#(value|div\/0)!|([<>]=? ?|\d{1,3}%?( ?[-–] ?| to ))\d+(\.\d+)?%?)$/i.test(
    text,
  )
}

/**
 * The signs that say a figure was kept back to protect people, and not merely missing: what they stand
 * beside must never be shown, used or left to be worked out.
 */
export function isKeptBack(sign: string): boolean {
  return /^([[(]?(c|\*+|!|#)[\])]?|suppressed)$/i.test(sign)
}

const MISSING: readonly number[] = [-6666, -7777, -8888, -9999, -99999]

/** Numbers that American and older files write for "missing". */
export function standsForMissing(value: number): boolean {
  return MISSING.includes(value)
}
