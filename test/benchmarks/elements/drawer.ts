import type { BenchCurve } from './bench-curve.js'

/** One library: draws a curve in a box, and gives what draws it anew with other figures. */
export interface Drawer {
  readonly draw: (box: HTMLElement, curve: BenchCurve) => (next: BenchCurve) => void
  /** When all that was asked for is on the page. */
  readonly settled: () => Promise<unknown>
}

export const SIZE = { width: 640, height: 300 } as const

declare global {
  /** The library a page of the benchmark was made with. */
  var drawer: Drawer
}
