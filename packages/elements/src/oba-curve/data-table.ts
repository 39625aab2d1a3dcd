import { indicatorFigure } from '@oba/core'
import type { Catalogue, Curve, Point } from '@oba/core'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Messages } from '../messages/messages.js'
import { LIKELY } from '../chart/value-axis.js'

interface TableRow {
  readonly period: string
  readonly cells: readonly string[]
}

/** The picture in figures: every value, both ends of every likely range and the target. This is the way in for screen readers. */
export function dataTable(curve: Curve, words: Catalogue, messages: Messages): TemplateResult {
  const { indicator, predecessor, target } = curve
  const heads = [
    messages.actual,
    messages.forecast,
    messages.likelyFrom,
    messages.likelyTo,
    ...(target === undefined ? [] : [messages.target]),
  ]
  const group = (name: string, rows: readonly TableRow[]): TemplateResult => html`
    <tbody>
      ${
        predecessor
          ? html`<tr>
              <th scope="rowgroup" colspan=${heads.length + 1}>${name}</th>
            </tr>`
          : nothing
      }
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${row.period}</th>
            ${row.cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  `
  return html`
    <table part="table">
      <caption>
        ${messages.tableCaption(indicator.name, indicator.area.name, indicator.unit)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.period}</th>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      ${
        predecessor
          ? group(
              predecessor.area.name,
              predecessor.points.map((point) => actualRow(point, curve, words, messages)),
            )
          : nothing
      }
      ${group(indicator.area.name, ownRows(curve, words, messages))}
    </table>
  `
}

function ownRows(curve: Curve, words: Catalogue, messages: Messages): TableRow[] {
  const { indicator, forecast, target } = curve
  const ahead = new Map(
    forecast.points.flatMap((point) => (point.period ? [[point.period.end, point] as const] : [])),
  )
  const beyond = forecast.points.flatMap((point) =>
    point.period && !indicator.points.some((actual) => actual.period.end === point.period!.end)
      ? [point.period]
      : [],
  )
  const points: readonly Point[] = [...indicator.points, ...beyond.map((period) => ({ period, value: null }))]
  const shown = (value: number): string => indicatorFigure(value, indicator, words)
  return points.map((point) => {
    const row = actualRow(point, curve, words, messages)
    const expected = ahead.get(point.period.end)
    const likely = expected?.ranges.find((range) => range.level === LIKELY)
    const noActual = beyond.includes(point.period) ? '' : row.cells[0]!
    const cells = [
      noActual,
      expected ? shown(expected.value) : '',
      likely ? shown(likely.lower) : '',
      likely ? shown(likely.upper) : '',
    ]
    return { ...row, cells: target === undefined ? cells : [...cells, shown(target)] }
  })
}

function actualRow(
  point: Point,
  { indicator, target }: Curve,
  words: Catalogue,
  messages: Messages,
): TableRow {
  const actual =
    point.value === null
      ? symbolWords(point.symbol, messages)
      : indicatorFigure(point.value, indicator, words)
  return { period: point.period.label, cells: [actual, '', '', '', ...(target === undefined ? [] : [''])] }
}

/** A publisher's sign with its meaning: "x (not available)". */
export function symbolWords(symbol: string | undefined, messages: Messages): string {
  if (symbol === undefined) return messages.noFigure
  return `${symbol} (${symbolMeaning(symbol, messages)})`
}

export function symbolMeaning(symbol: string, messages: Messages): string {
  return messages.symbolMeaning[symbol.toLowerCase().replace(/[[\]]/g, '')] ?? messages.symbolOther
}
