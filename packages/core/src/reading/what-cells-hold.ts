import { monthNumber } from '../period/calendar.js'
import { periodReadings } from '../period/period-readings.js'
import type { PeriodReading } from '../period/period-reading.js'
import { isSymbol, markedFigure } from './read-number.js'

/** "2016", "202403", "2015/16", "Mar-16": a header that is a period and not a measure with a year in its name. */
export function isPeriodHeader(text: string): boolean {
  return periodReadings(text).some(
    (reading: PeriodReading) => reading.type !== 'snapshot' || !/^\d+$/.test(text),
  )
}

/** A part of a year, whose year stands in another column or above. */
export function isWithinYear(text: string): boolean {
  return (
    /^((week|wk|q|quarter|qtr) ?)?\d\d?$|^(autumn|spring|summer)( and spring)?( terms?)?$/i.test(text) ||
    text.split(/ ?- ?| to /).every(monthNumber)
  )
}

/** A cell that is a period by its own look: a bare number only when it is a year. */
export function isPeriodCell(cell: string): boolean {
  return /^\d+$/.test(cell) ? /^(19|20)\d\d$/.test(cell) : periodReadings(cell).length > 0
}

/** Signs that stand nowhere but in place of a figure. R, A and G, or bands of age, do not. */
const NO_FIGURE = /^\W*([ckuxz]|low|n\/?a|null|nan|suppressed|not .*)?\W*$/i

/** "54.9*", "~53", "c.55", "55,3": a number by its look, which something about it leaves unread. Not "65+", nor the "(1)" of a column's number. */
const ALMOST = /^(c\.?)?[^\w(]*\d[\d,]*(\.\d+)?[^\w+]*(\(\d\))?$/i

/** A number, or one with a mark beside it, whether or not it can be read: what is to be asked of a column is what it is for. */
export function isFigure(cell: string): boolean {
  return /\d/.test(cell) && (markedFigure(cell).figure !== null || (!isSymbol(cell) && ALMOST.test(cell)))
}

export function mostlyFigures(cells: readonly string[]): boolean {
  const numbers = cells.filter(isFigure).length
  const signs = cells.filter((cell) => isSymbol(cell)).length
  return numbers > 0
    ? numbers + signs >= cells.length * 0.8
    : signs === cells.length && cells.every((cell) => NO_FIGURE.test(cell))
}
