import { gapWords, indicatorFigure, periodsPerYear } from '@oba/core'
import type { Curve, Period } from '@oba/core'
import { comparators } from './comparators.js'
import type { MarkName, TextRole } from './layout.types.js'
import { likelyRange } from './likely-range.js'
import { tickText } from './period-ticks.js'
import type { Frame } from './frame.js'

/** What happened and what was forecast are always named. */
export const STAYS = 1

/** What a mark is called, at the place where it ends. */
export interface EndLabel extends LabelWords {
  readonly mark: MarkName
  readonly role: TextRole
  /** Up to `STAYS` it is never dropped; of the others the highest goes first. */
  readonly rank: number
  readonly value: number
  /** Where it stands; null for what runs the whole width. */
  readonly period: Period | null
}

interface LabelWords {
  readonly text: string
  /** What is left of it where only values have room, a line to a word; without one it is left out there. */
  readonly short?: string
  /** On a line of its own under the text. */
  readonly tail?: string
  /** What the key calls the mark where the picture does not; without one the sentences carry it. */
  readonly key?: string
}

/** Where a mark ends: a figure, the last of a forecast, a target. What runs the whole width has no period; one that is null has no place. */
type End = { readonly value: number | null | undefined; readonly period?: Period | null } | null | undefined

/** Every label a curve would have, had it the room: values first, then names. */
export function endLabels(curve: Curve, { words, messages }: Frame): EndLabel[] {
  const { indicator, forecast, verdict, target, targets, scenarios, earlier } = curve
  const labels: EndLabel[] = []
  const add = (
    [mark, role, rank]: readonly [MarkName, TextRole, number],
    end: End,
    said: (figure: string) => LabelWords,
  ): void => {
    const { value = null, period } = end ?? {}
    if (value === null || period === null) return
    const figure = indicatorFigure(value, indicator, words)
    labels.push({ mark, role, rank, value, period: period ?? null, ...said(figure) })
  }
  const named =
    (name: string) =>
    (figure: string): LabelWords => ({ text: messages.comparatorValue(figure, name), key: name })

  const latest = indicator.points.findLast((point) => point.value !== null)
  const end = forecast.points.at(-1)
  const tick = (period: Period): string => tickText(period, periodsPerYear(indicator.frequency), words)
  /** Two figures side by side are read as of one time, unless they say of which. */
  const when = (period: Period, before: string): string =>
    !end?.period || end.period.end === latest?.period.end ? '' : before + tick(period)
  add(['since', 'label-strong', 0], latest, (figure) => ({
    text: messages.actualValue(figure) + when(latest!.period, ', '),
    short: figure + when(latest!.period, ' '),
    key: messages.keyActual,
    ...(latest?.status === 'provisional' ? { tail: messages.provisionalLabel } : {}),
  }))
  add(['forecast', 'label', 1], end, (figure) => ({
    text: messages.forecastValue(figure) + when(end!.period!, ', '),
    short: figure + when(end!.period!, ' '),
    key: messages.keyForecast,
  }))
  const range = end && likelyRange(end)
  add(['range', 'comparator', 5], range && { value: range.upper, period: end.period }, () => ({
    ...{ text: messages.keyRange, key: messages.keyRange },
  }))
  const due = targets.at(-1)
  add([due ? 'target-bars' : 'target', 'target-label', 2], due ?? { value: target }, (short) => ({
    ...{ text: messages.targetValue(short), short, key: messages.target },
  }))
  const { gap } = verdict
  const text = gapWords(curve, words)
  if (gap && text)
    add(['bracket', 'gap', 4], { value: (gap.actual + gap.forecast) / 2, period: gap.period }, () => ({
      text,
    }))
  scenarios.slice(0, 2).forEach(({ points, scenario = messages.forecast }, index) => {
    add([index === 0 ? 'scenario-1' : 'scenario-2', 'comparator', 3], points.at(-1), named(scenario))
  })
  earlier.forEach(({ forecast: { until, points } }) => {
    const text = messages.earlierBaseline(until ? tick(until) : '')
    add(['earlier', 'comparator', 6], points.at(-1), () => ({ text, key: text }))
  })
  comparators(curve).forEach(({ indicator: { area }, latest, mark }) =>
    add([mark, 'comparator', 7], latest, named(area.name)),
  )
  return labels
}
