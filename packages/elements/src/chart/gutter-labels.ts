import { gapWords, indicatorFigure } from '@oba/core'
import type { CurveCatalogue, Curve } from '@oba/core'
import type { Messages } from '../messages/messages.js'
import { comparators } from './comparators.js'
import type { TextRole } from './layout.types.js'

/** A label beside the plot, at the height of what it names. */
export interface GutterLabel {
  readonly role: TextRole
  /** One line, or two that stay together. */
  readonly lines: readonly string[]
  readonly value: number
}

/**
 * What stands to the right of the plot: where the forecast ends and, when the latest figure is at
 * that end too, the figure and the gap between them. Narrow charts have room for the values alone.
 */
export function gutterLabels(
  curve: Curve,
  words: CurveCatalogue,
  messages: Messages,
  narrow: boolean,
): GutterLabel[] {
  const { indicator, forecast, verdict } = curve
  const shown = (value: number): string => indicatorFigure(value, indicator, words)
  const latest = indicator.points.findLast((point) => point.value !== null)
  const end = forecast.points.at(-1)
  const labels: GutterLabel[] = []
  if (end)
    labels.push({
      role: 'label',
      value: end.value,
      lines: [narrow ? shown(end.value) : messages.forecastValue(shown(end.value))],
    })
  if (!narrow) {
    for (const { indicator: other, latest: point } of comparators(curve)) {
      labels.push({
        role: 'comparator',
        value: point.value!,
        lines: [messages.comparatorValue(shown(point.value!), other.area.name)],
      })
    }
  }
  if (curve.target !== undefined) {
    const text = narrow ? shown(curve.target) : messages.targetValue(shown(curve.target))
    labels.push({ role: 'target-label', value: curve.target, lines: [text] })
  }
  if (!latest) return labels

  const atTheEnd = !end || end.period?.end === latest.period.end
  if (atTheEnd) {
    labels.push({
      role: 'label-strong',
      value: latest.value!,
      lines: [narrow ? shown(latest.value!) : messages.actualValue(shown(latest.value!))],
    })
  }
  const gap = gapWords(curve, words)
  if (atTheEnd && end && gap && verdict.gap && !narrow) {
    const middle = (verdict.gap.actual + verdict.gap.forecast) / 2
    labels.push({ role: 'gap', value: middle, lines: splitBeforeLast(gap) })
  }
  return labels
}

/** "289 fewer than forecast" on two lines, the last two words on the second. */
function splitBeforeLast(text: string): [string, string] {
  const parts = text.split(' ')
  return [parts.slice(0, -2).join(' '), parts.slice(-2).join(' ')]
}
