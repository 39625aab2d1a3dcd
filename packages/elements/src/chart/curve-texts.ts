import { indicatorFigure, periodsPerYear } from '@oba/core'
import type { Curve } from '@oba/core'
import { shortSymbol, symbolPoints } from './curve-paths.js'
import { curveRuns } from './curve-runs.js'
import type { TextMark } from './layout.types.js'
import { round } from './paths.js'
import { periodTicks, tickText } from './period-ticks.js'
import type { Frame, Plot } from './plot.js'
import { LIKELY } from './value-axis.js'
import { spreadLabels } from './spread-labels.js'
import { stripTexts } from './strip-texts.js'

/** Every text inside the picture. Horizontal, at the reader's own size, and never over another. */
export function curveTexts(curve: Curve, plot: Plot, frame: Frame): TextMark[] {
  const { x, y, left, bottom, scale, sizes, time } = plot
  const { latest } = curveRuns(curve)
  const ticks = periodTicks(
    time.periods,
    {
      x,
      fontSize: sizes.tick,
      name: (period) => tickText(period, periodsPerYear(curve.indicator.frequency), frame.words),
    },
    [latest?.period, curve.forecast.until, time.periods[0]],
  )
  return [
    ...plot.valueTicks.map((tick) => text('tick', tick.text, left - 6, y(tick.value) + 4.5 * scale, 'end')),
    ...ticks.map((tick) => text('tick', tick.text, tick.x, bottom + 18 * scale, 'middle')),
    ...symbolPoints(curve).map((point) =>
      text('symbol', shortSymbol(point.symbol!), x(point.period), bottom + 38 * scale, 'middle'),
    ),
    ...stripTexts(curve, plot, frame.words, frame.messages),
    ...besideThePlot(plot),
    ...atTheLatest(curve, plot, frame),
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

/**
 * Where the forecast runs on past the latest figure, its value stands above or below the point if
 * either is clear of every line and edge there; otherwise the sentence carries it.
 */
function atTheLatest(
  curve: Curve,
  { x, y, top, bottom, scale, gutter, time }: Plot,
  { words }: Frame,
): TextMark[] {
  const { latest } = curveRuns(curve)
  if (!latest || gutter.some((label) => label.role === 'label-strong')) return []
  const content = indicatorFigure(latest.value!, curve.indicator, words)
  const near = [-1, 0, 1].map((step) => time.step(latest.period) + step)
  const heights = curve.forecast.points.flatMap((point) => {
    const range = point.ranges.find((candidate) => candidate.level === LIKELY)
    if (!point.period || !near.includes(time.step(point.period))) return []
    return [point.value, ...(range ? [range.lower, range.upper] : [])].map(y)
  })
  const actuals = curve.indicator.points.flatMap((point) =>
    point.value !== null && point !== latest && near.includes(time.step(point.period))
      ? [y(point.value)]
      : [],
  )
  const free = [-11, 20]
    .map((offset) => y(latest.value!) + offset * scale)
    .find((baseline) => {
      const [from, to] = [baseline - 14 * scale, baseline + 4 * scale]
      return (
        from > top && to < bottom && [...heights, ...actuals].every((height) => height < from || height > to)
      )
    })
  return free === undefined ? [] : [text('label-strong', content, x(latest.period), free, 'middle')]
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
