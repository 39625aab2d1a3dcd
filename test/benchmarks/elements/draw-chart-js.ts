import { Chart, registerables } from 'chart.js'
import type { BenchCurve } from './bench-curve.js'
import { SIZE } from './drawer.js'

Chart.register(...registerables)

const line = (data: readonly (number | null)[], more: object): object => ({
  data: [...data],
  pointRadius: 0,
  ...more,
})
const dataOf = ({ years, history, since, forecast, lower, upper }: BenchCurve): never =>
  ({
    labels: [...years],
    datasets: [
      line(lower, { borderWidth: 1, borderColor: '#6b7784' }),
      line(upper, { borderWidth: 1, borderColor: '#6b7784', backgroundColor: '#e3e7ec', fill: '-1' }),
      line(forecast, { borderWidth: 2, borderColor: '#5f6b78', borderDash: [6, 4] }),
      line(history, { borderWidth: 2, borderColor: '#14213d', pointRadius: 3 }),
      line(since, { borderWidth: 3, borderColor: '#14213d', pointRadius: 4 }),
    ],
  }) as never

globalThis.drawer = {
  draw: (box, curve) => {
    const canvas = document.createElement('canvas')
    canvas.width = SIZE.width
    canvas.height = SIZE.height
    box.append(canvas)
    const chart = new Chart(canvas, {
      type: 'line',
      data: dataOf(curve),
      options: {
        animation: false,
        responsive: false,
        plugins: { legend: { display: false } },
        scales: { y: { beginAtZero: true } },
      },
    })
    return (next) => {
      chart.data = dataOf(next)
      chart.update()
    }
  },
  settled: () => Promise.resolve(),
}
