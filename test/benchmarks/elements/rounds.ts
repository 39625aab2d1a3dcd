import type { BenchPage } from './bench-page.js'
import { benchCurve } from './bench-curve.js'
import type { BenchCurve } from './bench-curve.js'
import type { Drawer } from './drawer.js'

/** Milliseconds of main-thread CPU, or megabytes; medians of the rounds. */
export type Measures = Readonly<Record<string, number>>

type Open = (name: string, tall?: boolean) => Promise<BenchPage>

const COUNTS = [10, 100, 500] as const

/**
 * Draws curves in boxes of their own, `small` enough that all are on the screen at once: then in a grid, as
 * dashboards are. Balanced CSS columns would lay the whole page out several times over, the browser's own work and
 * not a library's.
 */
async function drawAll({
  curves,
  small,
}: {
  readonly curves: readonly BenchCurve[]
  readonly small: boolean
}): Promise<void> {
  const main = document.querySelector('main')!
  if (small) {
    main.style.setProperty('zoom', '0.1')
    main.style.setProperty('display', 'grid')
    main.style.setProperty('grid-template-columns', 'repeat(18, 1fr)')
  }
  const { drawer } = globalThis as unknown as { drawer: Drawer }
  const updates = curves.map((curve) => {
    const box = document.createElement('div')
    main.append(box)
    return drawer.draw(box, curve)
  })
  Object.assign(globalThis, { updates })
  await drawer.settled()
}

async function updateAll(curves: readonly BenchCurve[]): Promise<void> {
  const { drawer, updates } = globalThis as unknown as {
    drawer: Drawer
    updates: ((curve: BenchCurve) => void)[]
  }
  updates.forEach((update, index) => update(curves[index]!))
  await drawer.settled()
}

/** Every library in turn in every round, each on a fresh page, so that a slow minute of the machine slows all. */
export async function curveRounds(
  libraries: readonly string[],
  open: Open,
  rounds: number,
): Promise<Readonly<Record<string, Measures>>> {
  const all = new Map<string, Map<string, number[]>>(libraries.map((name) => [name, new Map()]))
  const note = (library: string, what: string, value: number): void => {
    const own = all.get(library)!
    own.set(what, [...(own.get(what) ?? []), value])
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const library of libraries) {
      const first = await open(library)
      note(library, 'page with its script', first.loading)
      note(library, 'first curve', await first.cpu(drawAll, { curves: [benchCurve(round)], small: false }))
      await first.close()
      for (const count of COUNTS) {
        const curves = Array.from({ length: count }, (_, index) => benchCurve(index))
        const next = curves.map((_, index) => benchCurve(index + 1000))
        for (const small of [false, true]) {
          const bench = await open(library, small)
          const empty = await bench.memory()
          const where = small ? `${count}, all on the screen` : `${count}`
          note(library, where, await bench.cpu(drawAll, { curves, small }))
          if (!small) {
            note(library, `${count}, memory`, (await bench.memory()) - empty)
            note(library, `${count}, update of all`, await bench.cpu(updateAll, next))
          }
          await bench.close()
        }
      }
    }
    console.log(`round ${round + 1} of ${rounds}`)
  }
  return Object.fromEntries(
    [...all].map(([library, own]) => [
      library,
      Object.fromEntries([...own].map(([what, values]) => [what, median(values)])),
    ]),
  )
}

/** What is done to a list of so many rows. */
interface ListCall {
  readonly act: string
  readonly list: string
  readonly size: number
}

/** A scorecard of 500 rows and a comparison of 150 areas: first shown, sorted, and given other figures. */
export async function listRounds(open: Open, rounds: number): Promise<Readonly<Record<string, Measures>>> {
  const all = new Map<string, number[]>()
  for (let round = 0; round < rounds; round += 1) {
    for (const [list, size] of [
      ['oba-scorecard', 500],
      ['oba-compare', 150],
    ] as const) {
      const bench = await open('lists')
      const call = async ({ act, list, size }: ListCall): Promise<void> => {
        const { lists } = globalThis as unknown as {
          lists: Record<string, (list: string, size: number) => Promise<void> | void>
        }
        await lists[act]!(list, size)
      }
      await bench.cpu(call, { act: 'make', list, size })
      const acts = { 'first shown': 'show', sorted: 'sort', 'given other figures': 'update' } as const
      for (const [what, act] of Object.entries(acts)) {
        const key = `${list}|${what}`
        const cpu = await bench.cpu(call, { act, list, size })
        all.set(key, [...(all.get(key) ?? []), cpu])
      }
      await bench.close()
    }
  }
  const result: Record<string, Record<string, number>> = {}
  for (const [key, values] of all) {
    const [list = '', what = ''] = key.split('|')
    ;(result[list] ??= {})[what] = median(values)
  }
  return result
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const value = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  return Math.round(value * 10) / 10
}
