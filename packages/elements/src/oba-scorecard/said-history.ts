import { indicatorFigure } from '@oba/core'
import type { Curve } from '@oba/core'
import type { Language } from '../messages/languages.js'

/** What a row's small picture shows and none of its other cells says: where the history begins, and where the forecast ends. */
export function saidHistory({ indicator, forecast }: Curve, { words, messages }: Language): string {
  const first = indicator.points.find(({ value }) => value !== null)
  const last = forecast.points.findLast(({ period }) => period)
  const said = (figure: typeof first | typeof last, as: 'actualValue' | 'forecastValue'): string =>
    figure
      ? messages.reading(figure.period!.label, [
          messages[as](indicatorFigure(figure.value!, indicator, words)),
        ])
      : ''
  return `${said(first, 'actualValue')} ${said(last, 'forecastValue')}`.trim() || messages.noFigure
}
