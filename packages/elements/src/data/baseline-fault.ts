import { findPeriod } from '@oba/core'
import type { Indicator } from '@oba/core'
import { en } from '../messages/en.js'
import { faultOf } from './data-fault.js'
import type { DataFaultError } from './data-fault.js'
import { tellOnce } from '../console/tell-once.js'

/** What is wrong where a baseline should end at a period that the figures do not have; null where they do. */
export function baselineFault(
  { points, baselineUntil = '' }: Indicator,
  asked: string,
): DataFaultError | null {
  const until = asked || baselineUntil
  const periods = points.map(({ period }) => period)
  return !until || findPeriod(periods, until)
    ? null
    : faultOf('noBaselinePeriod', until, periods[0]!.label, periods.at(-1)!.label)
}

/** Among other curves it stops none, and its author is told. */
export function tellBaselineFault(indicator: Indicator, asked: string): void {
  const { name, area } = indicator
  const fault = baselineFault(indicator, asked)
  if (fault) tellOnce(`${[name, area.name].filter((part) => part).join(', ')}: ${fault.sentence(en)}`)
}
