import { STAYS } from './end-labels.js'
import type { EndLabel } from './end-labels.js'
import { fitLines } from './fit-lines.js'
import { spreadLabels } from './spread-labels.js'

/** A label beside the plot, broken into the lines it is set in. */
export interface GutterLabel extends EndLabel {
  readonly lines: readonly string[]
  /** Whether the words are there, or the value alone. */
  readonly whole: boolean
  /** The height of what it names, its own, and that of its middle. */
  readonly wanted: number
  readonly height: number
  readonly middle: number
}

export interface Gutter {
  /** The widest a line may be; null where only values have room. */
  readonly room: number | null
  readonly top: number
  readonly bottom: number
  readonly fontSize: number
  readonly y: (value: number) => number
}

/** From the middle of one line to that of the next, as a share of the size of its text. */
export const LINE_PITCH = 18 / 14

/** How far, in lines, a label may push others and be pushed before it has to give way; targets, scenarios and the gap more. */
const PUSH = 0.6
const PUSH_MORE = 2

/**
 * What of the labels stands beside the plot, each as near its own height as the others let it be. Those of
 * a lower rank have their places first: what happened and what was forecast always; then the target,
 * scenarios, the gap, the range, earlier baselines and comparators, where they do not crowd these.
 */
export function gutterLabels(labels: readonly EndLabel[], gutter: Gutter): GutterLabel[] {
  const { room, top, bottom, fontSize, y } = gutter
  const pitch = fontSize * LINE_PITCH
  const set = labels
    .flatMap((label) => {
      const { text, short, tail, role, rank } = label
      // The gap reads better beside its bracket on two lines.
      const lines = room === null ? null : fitLines(text, room, fontSize, role === 'gap' ? 2 : 1)
      const shown = lines
        ? [...lines, ...(tail === undefined ? [] : [tail])]
        : short !== undefined && (room === null || rank <= STAYS)
          ? short.split(' ')
          : []
      const height = pitch * shown.length
      return height > 0
        ? [{ ...label, lines: shown, whole: lines !== null, wanted: y(label.value), height }]
        : []
    })
    .sort((a, b) => a.rank - b.rank)
  const pushed = (some: readonly GutterLabel[]): number =>
    some.reduce((sum, { middle, wanted }) => sum + Math.abs(middle - wanted), 0)
  return set.reduce<GutterLabel[]>((kept, label) => {
    const all = spreadLabels([...kept, label], top - pitch / 2, bottom + pitch / 2)
    const most = pitch * (label.rank > 4 ? PUSH : PUSH_MORE)
    return label.rank > STAYS && pushed(all) - pushed(kept) > most ? kept : all
  }, [])
}
