import { indicatorFigure } from '@oba/core'
import type { Curve } from '@oba/core'
import { symbolPoints } from './curve-paths.js'
import { curveRuns } from './curve-runs.js'
import type { TextMark } from './layout.types.js'
import { round } from './paths.js'
import { periodTicks } from './period-ticks.js'
import type { Frame, Plot } from './plot.js'
import { spreadLabels } from './spread-labels.js'
import { stripTexts } from './strip-texts.js'

/** Every text inside the picture. Horizontal, at the reader's own size, and never over another. */
export function curveTexts(curve: Curve, plot: Plot, frame: Frame): TextMark[] {
  const { x, y, left, bottom, scale, sizes, time } = plot
  const { latest } = curveRuns(curve)
  const ticks = periodTicks(
    time.periods,
    x,
    [latest?.period, curve.forecast.until, time.periods[0]],
    sizes.tick,
  )
  return [
    ...plot.valueTicks.map((tick) => text('tick', tick.text, left - 6, y(tick.value) + 4.5 * scale, 'end')),
    ...ticks.map((tick) => text('tick', tick.text, tick.x, bottom + 18 * scale, 'middle')),
    ...symbolPoints(curve).map((point) =>
      text('symbol', point.symbol!, x(point.period), bottom + 38 * scale, 'middle'),
    ),
    ...stripTexts(curve, plot, frame.words, frame.messages),
    ...besideThePlot(plot),
    ...atTheLatest(curve, plot, frame),
    ...atTheTarget(curve, plot, frame),
  ]
}

function besideThePlot({ gutter, right, top, bottom, sizes, scale, narrow, y }: Plot): TextMark[] {
  const line = 18 * scale
  const wanted = gutter.map((item) => ({ item, wanted: y(item.value), height: line * item.lines.length }))
  return spreadLabels(wanted, top, bottom + line / 2).flatMap(({ item, y: middle }) =>
    item.lines.map((content, index) => {
      const height = middle + (index - (item.lines.length - 1) / 2) * line + sizes.label * 0.35
      return text(item.role, content, right + (narrow ? 8 : 16), height, 'start')
    }),
  )
}

/** Where the forecast runs on past the latest figure, its value stands beside the point, clear of the line. */
function atTheLatest(curve: Curve, { x, y, top, scale, gutter }: Plot, { words }: Frame): TextMark[] {
  const { latest } = curveRuns(curve)
  if (!latest || gutter.some((label) => label.role === 'label-strong')) return []
  const expected = curve.verdict.gap?.forecast ?? 0
  const below = latest.value! < expected
  const height = y(latest.value!) + (below ? 20 : -11) * scale
  return [
    text(
      'label-strong',
      indicatorFigure(latest.value!, curve.indicator, words),
      x(latest.period),
      Math.max(height, top),
      'middle',
    ),
  ]
}

function atTheTarget(
  { target, indicator }: Curve,
  { y, left, scale }: Plot,
  { words, messages }: Frame,
): TextMark[] {
  if (target === undefined) return []
  return [
    text(
      'target-label',
      messages.targetValue(indicatorFigure(target, indicator, words)),
      left + 4,
      y(target) - 6 * scale,
      'start',
    ),
  ]
}

function text(
  role: TextMark['role'],
  content: string,
  x: number,
  y: number,
  anchor: TextMark['anchor'],
): TextMark {
  return { role, text: content, x: round(x), y: round(y), anchor }
}
