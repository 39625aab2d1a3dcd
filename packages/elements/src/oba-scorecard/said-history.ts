import { indicatorFigure } from '@oba/core'
import type { Curve } from '@oba/core'
import type { Language } from '../messages/languages.js'

/** What a row's small picture shows: where the figures begin and end, and then where the forecast does. */
export function saidHistory({ indicator, forecast }: Curve, { words, messages }: Language): string {
  const known = indicator.points.filter(({ value }) => value !== null)
  const last = forecast.points.findLast(({ period }) => period)
  const said = (figure: (typeof known)[number] | typeof last, as: 'actualValue' | 'forecastValue'): string =>
    figure
      ? messages.reading(figure.period!.label, [
          messages[as](indicatorFigure(figure.value!, indicator, words)),
        ])
      : ''
  // A set: of one figure, the first and the latest are said once.
  const all = new Set([
    said(known[0], 'actualValue'),
    said(known.at(-1), 'actualValue'),
    said(last, 'forecastValue'),
  ])
  return [...all].join(' ').trim() || messages.noFigure
}
