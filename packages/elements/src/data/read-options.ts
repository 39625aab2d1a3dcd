import { dateOrders } from '@oba/core'
import type { ReadOptions } from '@oba/core'
import { leftOut } from './left-out.js'
import { oneOf } from './one-of.js'

/** What an author says about how a table is to be read. Empty text says nothing. */
export interface ReadAttributes {
  /** Rows to keep: "sex: Total; age: All". */
  readonly filter: string
  readonly per: string
  readonly periodType: string
  readonly dateOrder: string
}

/** The core's options for reading. An attribute that makes no sense is said in the console, and left out. */
export function readOptions({ filter, per, periodType, dateOrder }: ReadAttributes): ReadOptions {
  const wanted = filter.split(';').flatMap((part) => {
    const at = part.indexOf(':')
    if (at > 0) return [[part.slice(0, at), part.slice(at + 1)] as const]
    if (part.trim()) leftOut('filter', part.trim(), 'column: value')
    return []
  })
  const rate = positive('per', per)
  const order = oneOf('date-order', dateOrder, dateOrders)
  return {
    filter: Object.fromEntries(wanted),
    ...(rate && { per: rate }),
    periodType,
    ...(order && { dateOrder: order }),
  }
}

/** A number above 0 from an attribute; null where it says nothing or nothing sensible. */
export function positive(name: string, text: string): number | null {
  const number = Number(text.replaceAll(',', ''))
  if (number > 0 && number < Infinity) return number
  if (text !== '') leftOut(name, text, 'a number above 0')
  return null
}
