import { gapWords, indicatorFigure, periodsPerYear } from '@oba/core'
import type { Curve, Forecast, Period } from '@oba/core'
import { comparators } from './comparators.js'
import type { MarkName, TextRole } from './layout.types.js'
import { likelyRange } from './likely-range.js'
import { tickText } from './period-ticks.js'
import type { Frame } from './curve-room.js'

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
  /** What is left of it where only values have room; without one it is left out there. */
  readonly short?: string
  /** On a line of its own under the text. */
  readonly tail?: string
  /** What the key calls the mark where the picture does not; without one the sentences carry it. */
  readonly key?: string
}

/** Every label a curve would have, had it the room: values first, then names. */
export function endLabels(curve: Curve, { words, messages }: Frame): EndLabel[] {
  const { indicator, forecast, verdict, target, targets, scenarios, earlier } = curve
  const shown = (value: number): string => indicatorFigure(value, indicator, words)
  const labels: EndLabel[] = []
  const add = (
    [mark, role, rank]: readonly [MarkName, TextRole, number],
    value: number,
    period: Period | null,
    said: LabelWords,
  ): unknown => labels.push({ mark, role, rank, value, period, ...said })
  const endOf = ({ points }: Forecast) => {
    const end = points.at(-1)
    return end?.period ? { ...end, period: end.period } : null
  }

  const latest = indicator.points.findLast((point) => point.value !== null)
  if (latest) {
    const value = shown(latest.value!)
    add(['since', 'label-strong', 0], latest.value!, latest.period, {
      ...{ text: messages.actualValue(value), short: value, key: messages.keyActual },
      ...(latest.status === 'provisional' ? { tail: messages.provisionalLabel } : {}),
    })
  }
  const end = endOf(forecast)
  if (end) {
    const value = shown(end.value)
    add(['forecast', 'label', 1], end.value, end.period, {
      ...{ text: messages.forecastValue(value), short: value, key: messages.keyForecast },
    })
    const range = likelyRange(end)
    if (range)
      add(['range', 'comparator', 5], range.upper, end.period, {
        ...{ text: messages.keyRange, key: messages.keyRange },
      })
  }
  const { value: goal, period: due = null } = targets.at(-1) ?? { value: target }
  if (goal !== undefined)
    add([due ? 'target-bars' : 'target', 'target-label', 2], goal, due, {
      ...{ text: messages.targetValue(shown(goal)), short: shown(goal), key: messages.target },
    })
  const gap = gapWords(curve, words)
  if (gap && verdict.gap)
    add(['bracket', 'gap', 4], (verdict.gap.actual + verdict.gap.forecast) / 2, verdict.gap.period, {
      text: gap,
    })
  scenarios.slice(0, 2).forEach((made, index) => {
    const last = endOf(made)
    const name = made.scenario ?? messages.forecast
    if (last)
      add([index === 0 ? 'scenario-1' : 'scenario-2', 'comparator', 3], last.value, last.period, {
        ...{ text: messages.comparatorValue(shown(last.value), name), key: name },
      })
  })
  earlier.forEach(({ forecast: made }) => {
    const last = endOf(made)
    const until = made.until ? tickText(made.until, periodsPerYear(indicator.frequency), words) : ''
    const text = messages.earlierBaseline(until)
    if (last) add(['earlier', 'comparator', 6], last.value, last.period, { text, key: text })
  })
  comparators(curve).forEach(({ indicator: { area }, latest: { value, period }, mark }) =>
    add([mark, 'comparator', 7], value!, period, {
      ...{ text: messages.comparatorValue(shown(value!), area.name), key: area.name },
    }),
  )
  return labels
}
