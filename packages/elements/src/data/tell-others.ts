import type { Indicator } from '@oba/core'
import { en } from '../messages/en.js'
import { idsOf } from './choose-indicator.js'
import { tellOnce } from '../console/tell-once.js'

/** Tells the author of a file beside the figures that speaks of none of their indicators. */
export function tellOthers(indicators: readonly Indicator[], src: string, spokenOf: readonly string[]): void {
  const isHeld = (said: string): boolean => indicators.some(({ id }) => `${id} | `.startsWith(`${said} | `))
  if (spokenOf[0] && !spokenOf.some(isHeld))
    tellOnce(`${src} does not fit. ${en.noIndicator(spokenOf.join(', '), idsOf(indicators))}`)
}
