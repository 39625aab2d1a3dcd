import { curveParagraph, curveTitle, verdictSentence } from '@oba/core'
import type { Curve } from '@oba/core'
import { curveLayout } from '../chart/curve-layout.js'
import { drawnValues } from '../chart/value-axis.js'
import { verdictColour } from '../badge/verdict-colour.js'
import type { AskedCurve } from '../data/curve-from-attributes.js'
import type { OutputLanguage } from '../messages/output-language.js'
import type { Messages } from '../messages/messages.js'
import type { Picture, TakenTable, Takeaway } from './takeaway.js'
import { coloursOf } from '../theme/scheme.js'
import { dataRows } from '../oba-curve/data-rows.js'
import type { DataRows } from '../oba-curve/data-rows.js'
import { breakNotes, symbolNotes } from '../oba-curve/key.js'
import { subtitle } from '../oba-curve/subtitle.js'

/** As wide as a picture in a paper wants to be, whatever the reader's own screen. */
const WIDTH = 800

/** What may be taken away of a curve; `drawn` differs from the curve that was judged where the reader has switched the measure. */
export function curveTakeaway({ curve, drawn }: AskedCurve, language: OutputLanguage): Takeaway {
  const { words, messages } = language
  return {
    name: `${curve.indicator.name} ${curve.indicator.area.name}`,
    sentence: () => curveParagraph(curve, words),
    table: () => table(dataRows(drawn, words, messages), messages),
    ...(drawnValues(drawn).length > 0 && { picture: () => picture(curve, drawn, language) }),
  }
}

/** Where rows are of two areas each says which: a row by itself must still be true in a spreadsheet. */
function table({ caption, heads, groups }: DataRows, { chooseWhat }: Messages): TakenTable {
  const rows = groups.flatMap(({ name, rows }) => rows.map((row) => (name === null ? row : [name, ...row])))
  return { caption, rows: [groups.length > 1 ? [chooseWhat.area, ...heads] : heads, ...rows] }
}

function picture(curve: Curve, drawn: Curve, { words, messages }: OutputLanguage): Picture {
  const colours = coloursOf('light')
  const { source } = curve.indicator
  return {
    layout: curveLayout(drawn, { width: WIDTH, scale: 1, words, messages }),
    colours: { ...colours, verdict: colours[verdictColour(curve.verdict)] },
    title: curveTitle(curve, words),
    description: curveParagraph(curve, words),
    notes: [
      `${subtitle(drawn, words, messages)}.`,
      verdictSentence(curve, words),
      ...(drawn.forecast.points.length > 0 ? [messages.pictureKey] : []),
      ...symbolNotes(drawn, messages),
      ...breakNotes(drawn, messages),
      ...(source ? [`${messages.source(source)}.`] : []),
    ],
  }
}
