import { cpus } from 'node:os'
import type { Measures } from './rounds.js'

type Table = Readonly<Record<string, Measures>>

const NAMES: Readonly<Record<string, string>> = {
  oba: 'oba-curve',
  uplot: 'uPlot',
  'chart-js': 'Chart.js',
  plot: 'Observable Plot',
  echarts: 'ECharts',
}

/** The page of results: what was measured, how, and the figures. */
export function tables(curves: Table, lists: Table, rounds: number): string {
  const libraries = Object.keys(curves)
  const rows = Object.keys(curves[libraries[0]!]!)
  return `# How fast the elements draw

\`npm run bench:elements\` draws the same made-up curves (16 years, a forecast of four with its range, what happened since) with \`<oba-curve>\` and four
chart libraries, in one headless Chromium, each on a fresh page, one library after another in each of ${rounds} rounds; medians. Times are CPU
milliseconds of the page's main thread, until two frames after everything is drawn; memory is what the page's process holds more than before, in
megabytes. “page with its script” is an empty page's time until the library is there to be called; \`oba.min.js\` asks Chromium to make the
whole of it ready meanwhile, beside the main thread. The libraries draw figures they are given. \`<oba-curve>\` reads a CSV, makes the forecast, judges it, and writes title,
verdict, summary and table as well. The picture and the table of one far from the screen wait until it comes near, as they do for readers,
and on a page of more than twenty the layout of its words does; where all are on the screen, all are drawn. Measured on ${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'an unknown machine'}, shared with others: the same run's columns can be
held against each other, and not against another machine's.

${table(
  ['', ...libraries.map((name) => NAMES[name] ?? name)],
  rows.map((row) => [rowName(row), ...libraries.map((name) => figure(curves[name]![row]!))]),
)}

A scorecard of 500 rows, of curves already made, and a comparison of 150 areas, from a CSV:

${table(
  ['', 'first shown', 'sorted', 'given other figures'],
  Object.entries(lists).map(([list, own]) => [`\`<${list}>\``, ...Object.values(own).map(figure)]),
)}
`
}

function rowName(row: string): string {
  return /^\d/.test(row) ? row.replace(/^(\d+)/, '$1 curves') : row
}

function figure(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  )
}
