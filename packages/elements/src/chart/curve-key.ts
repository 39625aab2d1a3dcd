import type { Curve } from '@oba/core'
import type { Messages } from '../messages/messages.js'
import type { KeyEntry } from './layout.types.js'
import type { Room } from './curve-room.js'
import { samplingRanges } from './sampling-ranges.js'

/** Every kind of mark the picture does not name itself, once. */
export function curveKey(curve: Curve, { labels, gutter, behind }: Room, messages: Messages): KeyEntry[] {
  const isNamed = (label: (typeof labels)[number]): boolean =>
    gutter.some(({ mark, text, whole }) => whole && mark === label.mark && text === label.text)
  const isProvisional = curve.indicator.points.some(({ status }) => status === 'provisional')
  return [
    ...(behind.length > 0 ? [{ mark: 'rest' as const, text: messages.keyRest(behind.length) }] : []),
    ...labels.flatMap((label) =>
      label.key === undefined || isNamed(label) ? [] : [{ mark: label.mark, text: label.key }],
    ),
    ...(samplingRanges(curve).length > 0 ? [{ mark: 'whisker' as const, text: messages.keySampling }] : []),
    ...(isProvisional ? [{ mark: 'provisional-points' as const, text: messages.keyProvisional }] : []),
  ]
}
