import type { Curve } from '@oba/core'
import type { PathMark, TextMark } from './layout.types.js'
import { boxPath } from './paths.js'
import type { Plot } from './plot.js'
import { symbolPoints } from './symbol-points.js'
import { textMark } from './text-mark.js'
import { textWidth } from './text-width.js'

/**
 * The publishers' signs in boxes under the axis. Those that would cover each other share one, which says their sign, or
 * only that there are several: the key says each whole.
 */
export function symbolMarks(
  curve: Curve,
  { bottom, scale, sizes, x }: Plot,
): { readonly paths: readonly PathMark[]; readonly texts: readonly TextMark[] } {
  const signs: { text: string; left: number; right: number }[] = []
  for (const { symbol, period } of symbolPoints(curve)) {
    const text = symbol!.length > 5 ? `${symbol!.slice(0, 4)}…` : symbol!
    const half = Math.max(16 * scale, textWidth(text, sizes.tick) + 8) / 2
    const [left, right] = [x(period) - half, x(period) + half]
    const before = signs.at(-1)
    if (!before || left > before.right) signs.push({ text, left, right })
    else {
      before.right = right
      if (text !== before.text) before.text = '…'
    }
  }
  const middle = bottom + 34 * scale
  return {
    paths: signs.map(({ left, right }) => ({
      mark: 'symbol-box',
      d: boxPath((left + right) / 2, middle, right - left, 16 * scale),
    })),
    texts: signs.map(({ text, left, right }) =>
      textMark('symbol', text, (left + right) / 2, middle + 4.5 * scale, 'middle'),
    ),
  }
}
