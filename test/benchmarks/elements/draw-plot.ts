import * as Plot from '@observablehq/plot'
import type { BenchCurve } from './bench-curve.js'
import { SIZE } from './drawer.js'

function plotOf(curve: BenchCurve): Element {
  const rows = curve.years.map((year, index) => ({
    year,
    ...{ history: curve.history[index], since: curve.since[index], forecast: curve.forecast[index] },
    ...{ lower: curve.lower[index], upper: curve.upper[index] },
  }))
  const ahead = rows.filter(({ forecast }) => forecast !== null)
  return Plot.plot({
    ...SIZE,
    y: { zero: true, grid: true },
    x: { tickFormat: 'd' },
    marks: [
      Plot.areaY(ahead, { x: 'year', y1: 'lower', y2: 'upper', fill: '#e3e7ec' }),
      Plot.lineY(ahead, { x: 'year', y: 'lower', stroke: '#6b7784', strokeWidth: 1 }),
      Plot.lineY(ahead, { x: 'year', y: 'upper', stroke: '#6b7784', strokeWidth: 1 }),
      Plot.lineY(ahead, {
        x: 'year',
        y: 'forecast',
        stroke: '#5f6b78',
        strokeWidth: 2,
        strokeDasharray: '6 4',
      }),
      Plot.lineY(rows, { x: 'year', y: 'history', stroke: '#14213d', strokeWidth: 2, marker: 'dot' }),
      Plot.lineY(rows, { x: 'year', y: 'since', stroke: '#14213d', strokeWidth: 3, marker: 'dot' }),
    ],
  })
}

globalThis.drawer = {
  draw: (box, curve) => {
    box.append(plotOf(curve))
    return (next) => box.replaceChildren(plotOf(next))
  },
  settled: () => Promise.resolve(),
}
