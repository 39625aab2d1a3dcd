import * as z from 'zod/mini'

const text = () => z.string().check(z.minLength(1))
const isoDay = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** What an indicator and a performance measure have in common: the figures. Made anew for each schema, since nothing is made at import. */
export function indicatorShape() {
  const period = z.strictObject({
    label: z.string(),
    type: z.enum([
      'calendar-year',
      'financial-year',
      'academic-year',
      'year-ending',
      'reporting-year',
      'snapshot',
      'quarter',
      'month',
      'term',
      'week',
      'rolling',
      'pooled',
      'cumulative',
    ]),
    start: isoDay(),
    end: isoDay(),
  })
  const point = z.strictObject({
    period,
    value: z.nullable(z.number()),
    symbol: z.optional(text()),
    published: z.optional(z.number()),
    numerator: z.optional(z.number()),
    denominator: z.optional(z.number()),
    lower: z.optional(z.number()),
    upper: z.optional(z.number()),
    status: z.optional(z.enum(['provisional', 'revised', 'final'])),
    comment: z.optional(z.string()),
  })
  return {
    id: text(),
    name: text(),
    area: z.strictObject({ code: z.string(), name: z.string() }),
    unit: z.string(),
    decimals: z.int().check(z.minimum(0)),
    frequency: z.union([
      z.enum(['annual', 'quarterly', 'monthly']),
      z.strictObject({ perYear: z.number().check(z.positive()) }),
    ]),
    timing: z.enum(['snapshot', 'during', 'rolling']),
    bounds: z.tuple([z.nullable(z.number()), z.nullable(z.number())]),
    points: z.array(point),
    breaks: z.array(z.strictObject({ at: period, note: z.string() })),
    definition: z.optional(z.string()),
    technicalDefinition: z.optional(z.string()),
    polarity: z.optional(z.enum(['higher', 'lower', 'none'])),
    baselineUntil: z.optional(z.string()),
    target: z.optional(z.number()),
    targets: z.optional(z.array(z.strictObject({ period: text(), value: z.number() }))),
    tier: z.optional(
      z.string().check(z.regex(/^(headline( \d+)?|secondary|data development agenda( \d+)?)$/)),
    ),
    source: z.optional(z.string()),
    licence: z.optional(z.string()),
    updated: z.optional(z.string()),
    nextUpdate: z.optional(z.string()),
    caveat: z.optional(z.string()),
  }
}
