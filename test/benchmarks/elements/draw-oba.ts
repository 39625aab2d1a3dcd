import { BASELINE_UNTIL } from './bench-curve.js'
import { SIZE } from './drawer.js'

const drawn: HTMLElement[] = []

// The whole of it: reads the figures, makes the forecast, judges it, and says it all in words and a table.
globalThis.drawer = {
  draw: (box, { csv }) => {
    const element = document.createElement('oba-curve')
    Object.assign(element, { data: csv, polarity: 'lower', baselineUntil: BASELINE_UNTIL })
    element.style.setProperty('inline-size', `${SIZE.width}px`)
    box.append(element)
    drawn.push(element)
    return (next) => Object.assign(element, { data: next.csv })
  },
  settled: () =>
    Promise.all(
      drawn.map((element) => (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete),
    ),
}
