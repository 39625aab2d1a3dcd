import { curve, findPeriod, forecastsOf, parsePolarity, readNumber } from '@oba/core'
import type { Curve, Indicator } from '@oba/core'
import { chooseIndicator } from './choose-indicator.js'
import { DataFaultError } from './data-fault.js'
import { tellProblems } from './read-figures.js'
import type { Figures } from './read-figures.js'

/** What a page's author writes on an element to say which curve is wanted. Empty text says nothing. */
export interface CurveAttributes {
  readonly indicator: string
  readonly area: string
  readonly predecessor: string
  readonly compare: string
  readonly polarity: string
  readonly baselineUntil: string
  readonly target: string
}

/** A curve, and what went wrong beside it without stopping it. */
export interface AskedCurve {
  readonly curve: Curve
  readonly notices: readonly DataFaultError[]
}

/** Makes the curve an author asks for from the figures there are. What stops it is thrown as a `DataFaultError`. */
export function curveFromAttributes(
  { indicators, forecasts, notices: before }: Figures,
  asked: CurveAttributes,
): AskedCurve {
  const notices = [...before]
  const chosen = chooseIndicator(indicators, asked)
  const beside = (area: string): Indicator[] => {
    try {
      return [chooseIndicator(indicators, { indicator: chosen.id, area })]
    } catch (reason) {
      if (!(reason instanceof DataFaultError)) throw reason
      notices.push(reason)
      return []
    }
  }
  const [predecessor] = asked.predecessor === '' ? [] : beside(asked.predecessor)
  const compare = asked.compare
    .split(/\s+/)
    .filter((code) => code !== '')
    .flatMap(beside)
  const baselineUntil = asked.baselineUntil || chosen.baselineUntil || ''
  const periods = chosen.points.map((point) => point.period)
  if (baselineUntil !== '' && !findPeriod(periods, baselineUntil)) {
    throw new DataFaultError('no-baseline-period', (messages) =>
      messages.noBaselinePeriod(baselineUntil, periods[0]!.label, periods.at(-1)!.label),
    )
  }
  const polarity = asked.polarity === '' ? undefined : parsePolarity(asked.polarity)
  if (polarity === null)
    throw new DataFaultError('no-such-polarity', (messages) => messages.noSuchPolarity(asked.polarity))
  const target = asked.target === '' ? null : readNumber(asked.target)
  if (asked.target !== '' && target === null) {
    notices.push(new DataFaultError('no-such-target', (messages) => messages.noSuchTarget(asked.target)))
  }
  const { problems, ...made } = forecastsOf(chosen, forecasts)
  tellProblems(chosen.name, problems)
  return {
    curve: curve(chosen, {
      ...made,
      ...(baselineUntil === '' ? {} : { baselineUntil }),
      ...(polarity === undefined ? {} : { polarity }),
      ...(target === null ? {} : { target }),
      ...(predecessor ? { predecessor } : {}),
      compare,
    }),
    notices,
  }
}
