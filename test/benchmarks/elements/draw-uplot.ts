import uPlot from 'uplot'
import type { BenchCurve } from './bench-curve.js'
import { SIZE } from './drawer.js'

const dataOf = ({ years, upper, lower, forecast, history, since }: BenchCurve): uPlot.AlignedData => [
  [...years],
  ...[upper, lower, forecast, history, since].map((values) => [...values]),
]

globalThis.drawer = {
  draw: (box, curve) => {
    const chart = new uPlot(
      {
        ...SIZE,
        scales: { x: { time: false }, y: { range: (_, __, most) => [0, most * 1.05] } },
        legend: { show: false },
        cursor: { show: false },
        bands: [{ series: [1, 2], fill: '#e3e7ec' }],
        series: [
          {},
          { stroke: '#6b7784', width: 1, points: { show: false } },
          { stroke: '#6b7784', width: 1, points: { show: false } },
          { stroke: '#5f6b78', width: 2, dash: [6, 4], points: { show: false } },
          { stroke: '#14213d', width: 2, points: { show: true, size: 6 } },
          { stroke: '#14213d', width: 3, points: { show: true, size: 8 } },
        ],
      },
      dataOf(curve),
      box,
    )
    return (next) => chart.setData(dataOf(next))
  },
  // It draws in a microtask.
  settled: () => new Promise((done) => setTimeout(done)),
}
