import { endDay } from '@oba/core'
import type { CurveCatalogue, Curve } from '@oba/core'
import type { Messages } from '../messages/messages.js'
import type { TextMark } from './layout.types.js'
import { STRIP_ROW } from './curve-room.js'
import type { Plot } from './plot.js'
import { textMark } from './text-mark.js'
import { textWidth } from './text-width.js'

/** Room between a text and anything beside it. */
const CLEAR = 6

/**
 * The strip above the plot: what the boundary and the breaks are, and under that the areas on either side
 * of a break. A text that would cover another or leave the picture is shortened or left out here: the
 * notes under the chart name every break, and the paragraph says what the forecast was made from.
 */
export function stripTexts(curve: Curve, plot: Plot, words: CurveCatalogue, messages: Messages): TextMark[] {
  const { scale, breaks, narrow, sizes, width, x } = plot
  const taken: [from: number, to: number, row: number][] = []
  const texts: TextMark[] = []
  const offer = (text: string, at: number, anchor: 'start' | 'end', row = 0): boolean => {
    const wide = textWidth(text, sizes.tick)
    const from = anchor === 'start' ? at + CLEAR : at - CLEAR - wide
    const isTaken = taken.some(
      ([left, right, other]) => other === row && from < right + CLEAR && from + wide > left - CLEAR,
    )
    if (isTaken || from < 0 || from + wide > width - 2) return false
    taken.push([from, from + wide, row])
    texts.push(
      textMark(
        'strip',
        text,
        anchor === 'start' ? from : from + wide,
        (15 + row * STRIP_ROW) * scale,
        anchor,
      ),
    )
    return true
  }
  breaks.forEach((mark) => taken.push([mark.x, mark.x, 0]))
  const { until, points, history } = curve.forecast
  if (until && points.length > 0) {
    // No further than its last figure goes.
    const last = history.findLast(({ value }) => value !== null)
    const made = messages.forecastMadeFrom(endDay(last?.period ?? until, words))
    if (narrow || !offer(made, x(until), 'start')) offer(messages.forecast, x(until), 'start')
    offer(messages.history, x(until), 'end')
  }
  for (const mark of breaks) if (!offer(mark.note, mark.x - 2, 'end')) offer(mark.note, mark.x + 2, 'start')
  const { indicator, predecessor } = curve
  const last = breaks.at(-1)
  if (!predecessor || !last || narrow) return texts
  if (until) taken.push([x(until), x(until), 1])
  if (offer(predecessor.area.name, last.x - 2, 'end', 1)) offer(indicator.area.name, last.x + 2, 'start', 1)
  return texts
}
