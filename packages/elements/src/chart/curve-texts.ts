import { indicatorFigure } from '@oba/core'
import type { Curve } from '@oba/core'
import { gutterTexts } from './gutter-texts.js'
import type { PathMark, TextMark } from './layout.types.js'
import { noteMarks } from './note-marks.js'
import type { Frame } from './frame.js'
import type { Plot } from './plot.js'
import { stripTexts } from './strip-texts.js'
import { symbolMarks } from './symbol-marks.js'
import { textMark } from './text-mark.js'

/** What is written in a picture, with the marks that belong to the words. */
export interface CurveTexts {
  readonly texts: readonly TextMark[]
  readonly paths: readonly PathMark[]
}

/** Every text inside the picture: horizontal, at the reader's own size, and never over another. */
export function curveTexts(curve: Curve, plot: Plot, { messages, words }: Frame): CurveTexts {
  const { left, bottom, scale, lowest, y } = plot
  const gutter = gutterTexts(plot)
  const notes = noteMarks(curve, plot)
  const signs = symbolMarks(curve, plot)
  const foot = messages.axisStartsAt(indicatorFigure(lowest, curve.indicator, words))
  return {
    paths: [{ mark: 'leader', d: gutter.leaders }, ...notes.paths, ...signs.paths],
    texts: [
      ...plot.valueTicks.map(({ text, value }) =>
        textMark('tick', text, left - 6, y(value) + 4.5 * scale, 'end'),
      ),
      ...plot.periodTicks.map((tick) => textMark('tick', tick.text, tick.x, bottom + 18 * scale, 'middle')),
      ...signs.texts,
      ...(lowest > 0 ? [textMark('strip', foot, 0, plot.height - 4 * scale)] : []),
      ...stripTexts(curve, plot, words, messages),
      ...gutter.texts,
      ...notes.texts,
    ],
  }
}
