import { endDay } from '@oba/core'
import type { CurveCatalogue, Curve } from '@oba/core'
import type { Messages } from '../messages/messages.js'
import { breakMarks } from './break-marks.js'
import type { TextMark } from './layout.types.js'
import { round } from './paths.js'
import type { Plot } from './plot.js'
import { textWidth } from './text-width.js'

/** Room between a text and anything beside it. */
const CLEAR = 6

/**
 * The strip above the plot: what the boundary and the breaks are. A text that would cover another or
 * leave the picture is left out here: the notes under the chart name every break, and the paragraph says
 * what the forecast was made from.
 */
export function stripTexts(curve: Curve, plot: Plot, words: CurveCatalogue, messages: Messages): TextMark[] {
  if (plot.narrow) return []
  const size = plot.sizes.tick
  const y = round(15 * plot.scale)
  const taken: [number, number][] = []
  const texts: TextMark[] = []
  const offer = (text: string, x: number, anchor: 'start' | 'end'): boolean => {
    const width = textWidth(text, size)
    const [from, to] = anchor === 'start' ? [x, x + width] : [x - width, x]
    if (from < 0 || to > plot.width || taken.some(([a, b]) => from < b + CLEAR && to > a - CLEAR))
      return false
    taken.push([from, to])
    texts.push({ role: 'strip', text, x: round(x), y, anchor })
    return true
  }
  const { until, points } = curve.forecast
  const marks = breakMarks(curve, plot.x)
  marks.forEach((mark) => taken.push([mark.x, mark.x]))
  if (until && points.length > 0) {
    offer(messages.forecastMadeFrom(endDay(until, words)), plot.x(until) + CLEAR, 'start')
    offer(messages.history, plot.x(until) - CLEAR, 'end')
  }
  for (const mark of marks)
    if (!offer(mark.note, mark.x - 2 - CLEAR, 'end')) offer(mark.note, mark.x + 2 + CLEAR, 'start')
  return texts
}
