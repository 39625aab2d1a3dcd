import * as z from 'zod/mini'
import { restoreForecast } from '../forecast/restore-forecast.js'
import { hasFigure } from '../model/outcome-figure.js'
import { DOCUMENT_VERSION } from './oba-document.js'
import { indicatorShape } from './indicator-shape.js'

/**
 * The schema of the JSON document, made when it is asked for: importing this file makes and parses
 * nothing. Schemas stand only at the boundary; nothing that calculates imports them.
 */
export function documentSchema() {
  // Compiled validators would need `new Function`, which strict pages forbid and report.
  z.config({ jitless: true })
  const text = () => z.string().check(z.minLength(1))
  const list = () => z.optional(z.array(z.string()))
  const outcome = z.strictObject({
    id: text(),
    text: text().check(z.refine((words) => !hasFigure(words), 'outcome-with-a-number')),
    population: text(),
    partners: list(),
  })
  const { tier, ...figures } = indicatorShape()
  const indicator = z.strictObject({
    ...figures,
    tier,
    population: text(),
    outcome: z.optional(z.string()),
  })
  const measure = z
    .strictObject({
      ...figures,
      tier,
      service: text(),
      quadrant: z.enum(['upper-left', 'upper-right', 'lower-left', 'lower-right']),
      kind: z.enum(['#', '%']),
      pair: z.optional(text()),
      betterOff: z.optional(z.enum(['skills', 'attitude', 'behaviour', 'circumstance'])),
      scope: z.optional(z.enum(['common', 'specific'])),
    })
    .check(
      z.refine(({ quadrant, kind }) => quadrant.endsWith('left') === (kind === '#'), {
        message: 'quadrant-and-kind',
        path: ['kind'],
      }),
    )
  const story = z.strictObject({
    indicator: text(),
    causes: list(),
    research: list(),
    partners: list(),
    whatWorks: list(),
    actions: z.optional(z.array(z.strictObject({ what: text(), who: z.string(), when: z.string() }))),
    caveat: z.optional(z.string()),
    claim: z.optional(z.enum(['better', 'worse', 'same'])),
    updated: z.optional(z.string()),
  })
  const forecast = z.strictObject({
    indicator: text(),
    area: z.string(),
    forecast: z
      .looseObject({ format: z.string(), method: text(), points: z.array(z.looseObject({})) })
      .check(z.refine((saved) => 'format' in restoreForecast(saved), 'not-a-forecast')),
  })
  const scorecard = z.strictObject({
    id: text(),
    title: text(),
    outcome: z.optional(z.string()),
    indicators: z.array(text()),
    comparators: z.optional(
      z.array(z.strictObject({ indicator: text(), area: text(), label: z.optional(z.string()) })),
    ),
    since: z.optional(z.string()),
  })
  return z.strictObject({
    version: z.literal(DOCUMENT_VERSION),
    populations: z.optional(
      z.array(z.strictObject({ id: text(), name: text(), area: z.optional(figures.area) })),
    ),
    outcomes: z.optional(z.array(outcome)),
    indicators: z.optional(z.array(indicator)),
    services: z.optional(
      z.array(
        z.strictObject({
          id: text(),
          name: text(),
          users: z.optional(z.string()),
          contributesTo: list(),
          costs: z.optional(
            z.strictObject({ total: text(), served: z.optional(text()), betterOff: z.optional(text()) }),
          ),
        }),
      ),
    ),
    measures: z.optional(z.array(measure)),
    stories: z.optional(z.array(story)),
    forecasts: z.optional(z.array(forecast)),
    scorecards: z.optional(z.array(scorecard)),
  })
}

/** The same as a JSON Schema, for editors and for programs in other languages. */
export function documentJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(documentSchema()) as Record<string, unknown>
}
