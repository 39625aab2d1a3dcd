import { figureWithUnit, quadrantsSentence } from '@oba/core'
import type { PlacedMeasure, Point, Quadrants } from '@oba/core'
import type { OutputLanguage } from '../messages/output-language.js'
import { servicesLanguage } from '../messages/services-language.js'
import { symbolMeaning } from '../messages/symbol-meaning.js'
import type { Takeaway } from './takeaway.js'

/** What may be taken away of a service's quadrants: each measure under its question, and what is still wanted. */
export function quadrantsTakeaway(grid: Quadrants, language: OutputLanguage): Takeaway {
  const { words, messages, quadrants } = servicesLanguage(language)
  const { question, measure, headline, wanted } = language.messages.takenHead
  const { column } = words.card
  const figure = (point: Point | null, of: PlacedMeasure['measure']): string => {
    if (!point) return ''
    if (point.value !== null) return figureWithUnit(point.value, of, words)
    return symbolMeaning(point.symbol ?? '', messages)
  }
  const row = ({ measure, headline, latest, prior }: PlacedMeasure): string[] => [
    quadrants.quadrant[measure.quadrant],
    measure.name,
    headline === null ? '' : `★ ${headline || ''}`.trim(),
    latest?.period.label ?? '',
    figure(latest ?? measure.points.at(-1) ?? null, measure),
    figure(prior, measure),
  ]
  const placed = [
    ...grid.howMuch,
    ...grid.howWell,
    ...grid.betterOff.flatMap(({ number, share }) => [number ?? [], share ?? []].flat()),
  ]
  return {
    name: grid.service.name,
    sentence: () => quadrantsSentence(grid, words, quadrants),
    table: () => ({
      caption: grid.service.name,
      rows: [
        [question, measure, headline, column.period, column.current, column.prior],
        ...placed.map(row),
        ...grid.agenda.map(({ quadrant, name }) => [quadrants.quadrant[quadrant], name, '', '', wanted, '']),
      ],
    }),
  }
}
