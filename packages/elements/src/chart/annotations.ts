import { comparePeriods, findPeriod, parsePeriod } from '@oba/core'
import type { Curve, Note, Period } from '@oba/core'
import { bothSides } from './both-sides.js'

/**
 * A note with a place in the picture. A `point` stands at a figure or a forecast, a `range` over a
 * stretch of periods, a `line` at a day no figure is for. `from` and `to` are ISO dates, the same day
 * unless it is a range.
 */
export interface Annotation {
  /** From 1, in order of time: the same in the picture and in the list under it. */
  readonly number: number
  readonly kind: 'point' | 'range' | 'line'
  readonly from: string
  readonly to: string
  readonly note: Note
}

/**
 * Places and numbers notes for the picture and for the list beside it. A note without a period, or with
 * one that cannot be read or lies outside what is drawn, has no place and is left out: it is said of
 * the whole curve. One whose section is `line` is a line wherever it stands.
 *
 * @example
 * annotations(plans, [{ indicator: '', period: 'June 2017', text: 'One front door' }])[0].kind // 'line'
 */
export function annotations(curve: Curve, notes: readonly Note[] = []): Annotation[] {
  const points = bothSides(curve)
  const ahead = curve.forecast.points.flatMap(({ period }) => period ?? [])
  const periods = [...points.map(({ period }) => period), ...ahead].sort(comparePeriods)
  const drawn = [...points.filter(({ value }) => value !== null).map(({ period }) => period), ...ahead].map(
    ({ end }) => end,
  )
  const [first, last] = [periods[0]?.end ?? '', periods.at(-1)?.end ?? '']
  return notes
    .flatMap((note): Omit<Annotation, 'number'>[] => {
      const place = note.period === undefined ? null : placeOf(note.period, periods)
      if (!place || place.to < first || place.from > last) return []
      const from = place.from < first ? first : place.from
      const to = place.to > last ? last : place.to
      if (note.section === 'line' || (from === to && !drawn.includes(from)))
        return [{ kind: 'line', from, to: from, note }]
      return [{ kind: from === to ? 'point' : 'range', from, to, note }]
    })
    .sort((a, b) => Date.parse(a.from) - Date.parse(b.from))
    .map((placed, index) => ({ number: index + 1, ...placed }))
}

/** The first and last day a text names: a period of the curve, any other, or two of either ("2016 to 2018"). */
function placeOf(text: string, periods: readonly Period[]): Pick<Annotation, 'from' | 'to'> | null {
  const own = findPeriod(periods, text)
  if (own) return { from: own.end, to: own.end }
  const [start, end] = text.split(/\s+(?:to|i|[-–—])\s+/)
  if (start && end) {
    const [from, to] = [placeOf(start, periods), placeOf(end, periods)]
    return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null
  }
  const named = parsePeriod(text) ?? parsePeriod(text, 'calendar-year')
  if (!named) return null
  const within = periods.filter((period) => period.end >= named.start && period.end <= named.end)
  return { from: (within[0] ?? named).end, to: (within.at(-1) ?? named).end }
}
