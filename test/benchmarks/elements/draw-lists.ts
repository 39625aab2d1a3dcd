import '../../../packages/elements/dist/define.js'
import { curve, readTable } from '../../../packages/core/dist/index.js'
import type { Curve } from '@oba/core'
import { benchCurve, BASELINE_UNTIL } from './bench-curve.js'

type List = HTMLElement & {
  updateComplete: Promise<unknown>
  curves?: readonly Curve[]
  data?: unknown
  sort: string
}

/** The figures of areas, one indicator. */
function areas(size: number, from: number): string {
  const rows = Array.from({ length: size }, (_, index) =>
    benchCurve(index + from)
      .csv.split('\n')
      .slice(1)
      .map((row) => row.replace(/^[^,]*,Dorset/, `one,Area ${index}`)),
  )
  return ['indicator,area,period,value,unit', ...rows.flat()].join('\n')
}

function curves(size: number, from: number): readonly Curve[] {
  return Array.from({ length: size }, (_, index) => {
    const { indicators } = readTable(benchCurve(index + from).csv)
    return curve(indicators[0]!, { polarity: 'lower', baselineUntil: BASELINE_UNTIL }) as Curve
  })
}

const NEXT = 1000
const list = (name: string): List => document.querySelector<List>(name)!
const made = { now: [] as readonly Curve[], next: [] as readonly Curve[] }

Object.assign(globalThis, {
  lists: {
    // Before anything is timed: it is the list that is, and not the forecasts. A comparison reads its own.
    make: (name: string, size: number) => {
      if (name !== 'oba-scorecard') return
      made.now = curves(size, 0)
      made.next = curves(size, NEXT)
    },
    show: async (name: string, size: number) => {
      const element = document.createElement(name) as List
      if (name === 'oba-scorecard') element.curves = made.now
      else
        Object.assign(element, {
          data: areas(size, 0),
          polarity: 'lower',
          baselineUntil: BASELINE_UNTIL,
          axis: 'data',
        })
      document.querySelector('main')!.append(element)
      await element.updateComplete
    },
    sort: async (name: string) => {
      list(name).sort = name === 'oba-scorecard' ? 'gap' : 'name'
      await list(name).updateComplete
    },
    update: async (name: string, size: number) => {
      if (name === 'oba-scorecard') list(name).curves = made.next
      else list(name).data = areas(size, NEXT)
      await list(name).updateComplete
    },
  },
  ready: true,
})
