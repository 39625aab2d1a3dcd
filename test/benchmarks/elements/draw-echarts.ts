import * as echarts from 'echarts'
import type { BenchCurve } from './bench-curve.js'
import { SIZE } from './drawer.js'

/** A band is a line nobody sees with the width of the range stacked on it. */
function optionOf({ years, history, since, forecast, lower, upper }: BenchCurve): echarts.EChartsOption {
  const line = (data: readonly (number | null)[], more: object): object => ({
    type: 'line',
    data: [...data],
    symbol: 'none',
    ...more,
  })
  const width = upper.map((value, index) => (value === null ? null : value - lower[index]!))
  return {
    animation: false,
    xAxis: { type: 'category', data: years.map(String) },
    yAxis: { type: 'value', min: 0 },
    series: [
      line(lower, { stack: 'range', lineStyle: { width: 1, color: '#6b7784' } }),
      line(width, {
        stack: 'range',
        lineStyle: { width: 1, color: '#6b7784' },
        areaStyle: { color: '#e3e7ec' },
      }),
      line(forecast, { lineStyle: { width: 2, type: 'dashed', color: '#5f6b78' } }),
      line(history, { lineStyle: { width: 2, color: '#14213d' }, symbol: 'circle', symbolSize: 6 }),
      line(since, { lineStyle: { width: 3, color: '#14213d' }, symbol: 'circle', symbolSize: 8 }),
    ] as never,
  }
}

globalThis.drawer = {
  draw: (box, curve) => {
    const chart = echarts.init(box, null, { ...SIZE, renderer: 'canvas' })
    chart.setOption(optionOf(curve))
    return (next) => chart.setOption(optionOf(next))
  },
  // It draws in the next frame.
  settled: () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
}
