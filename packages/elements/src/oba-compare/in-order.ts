import { scorecard, sortRows } from '@oba/core'
import { oneOf } from '../data/one-of.js'
import type { Order } from '../messages/compare-messages.js'
import type { Compared } from './compared.js'

export const ORDERS: readonly Order[] = ['gap', 'verdict', 'name']

/** The order there is: by name where none is known, and where nobody has said which way is better. */
export function orderOf(all: readonly Compared[], wanted: string): Order {
  const known = oneOf('sort', wanted, ORDERS) ?? 'gap'
  return all.every(({ curve }) => curve.polarity === 'none') ? 'name' : known
}

/** In the order asked for; equal ones by name. */
export function inOrder(all: readonly Compared[], order: Order, locale: string): readonly Compared[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const named = [...all].sort((a, b) => compare(a.name, b.name))
  if (order === 'name') return named
  const of = new Map(named.map((each) => [each.curve, each]))
  const { rows } = scorecard(named.map(({ curve }) => curve))
  return sortRows(rows, order).map(({ curve }) => of.get(curve)!)
}
