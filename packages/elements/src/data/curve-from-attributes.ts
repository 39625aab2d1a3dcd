import {
  curveUnchecked as curve,
  forecastsOf,
  isForecastOf,
  methodNames,
  parsePolarity,
  readAbout,
} from '@oba/core'
import type { Curve, CurveOptions, ForecastRow, Indicator, SavedForecast } from '@oba/core'
import type { Messages } from '../messages/messages.js'
import { baselineFault } from './baseline-fault.js'
import type { BesideAttributes } from './beside-curve.js'
import { choicesOf } from './choices.js'
import type { Choice, ChoiceKind } from './choices.js'
import { chooseIndicator } from './choose-indicator.js'
import type { Wanted } from './choose-indicator.js'
import { MEASURES, measuredAs } from './choose-measure.js'
import { besideCurve } from './beside-curve.js'
import type { Measure } from './choose-measure.js'
import { faultOf } from './data-fault.js'
import type { DataFaultError } from './data-fault.js'
import { oneOf, someOf } from './one-of.js'
import { tellProblems } from './read-figures.js'
import type { Figures } from './figures.js'
import { positive } from './read-options.js'
import { tellOnce } from '../console/tell-once.js'

/** As far as the core forecasts. */
const MOST_PERIODS = 120

/** What a page's author writes on an element to say which curve is wanted. Empty text says nothing. */
export interface CurveAttributes extends BesideAttributes, Wanted {
  /** Which of them the reader may change. */
  readonly choose: string
  readonly polarity: string
  readonly baselineUntil: string
  readonly baselineSrc: string
  readonly target: string
  readonly horizon: string
  readonly method: string
  readonly measure: string
  readonly per: string
}

/** What is asked of figures; another object whenever something else is. */
export interface Asked {
  readonly author: CurveAttributes
  /** The measure the reader has switched to; empty for the first. */
  readonly shownMeasure: string
}

/** A curve, what the reader may choose in it, and what went wrong beside it without stopping it. */
export interface AskedCurve {
  /** What the verdict is of. */
  readonly curve: Curve
  /** What is drawn: the same curve, or the same indicator in the measure the reader switched to. */
  readonly drawn: Curve
  readonly choices: readonly Choice[]
  readonly notices: readonly DataFaultError[]
}

/** Makes the curve an author asks for from the figures there are. What stops it is thrown as a `DataFaultError`. */
export function curveFromAttributes(
  figures: Figures,
  saved: readonly (ForecastRow | SavedForecast)[],
  { author: asked, shownMeasure }: Asked,
  messages: Messages,
): AskedCurve {
  const { indicators } = figures
  const notices = [...figures.notices]
  const left = someOf<ChoiceKind>('choose', asked.choose, ['indicator', 'area'])
  const published = chooseIndicator(indicators, asked, left)
  const { before, compare } = besideCurve(indicators, published, asked, messages.neighboursMedian, notices)
  const options = curveOptions(published, asked, notices)
  const per = positive('per', asked.per)
  const measures = offeredMeasures(published, asked.measure, per, notices)
  const make = (measure: Measure | undefined, own: CurveOptions): Curve => {
    const as = (all: readonly Indicator[]): readonly Indicator[] =>
      measure ? all.flatMap((one) => measuredAs(one, measure, per) ?? []) : all
    const [predecessor] = as(before)
    return curve(as([published])[0] ?? published, {
      ...own,
      ...(predecessor && { predecessor }),
      compare: as(compare),
    })
  }
  const { problems, ...made } = forecastsOf(published, [...figures.forecasts, ...saved])
  tellProblems(published.name, problems)
  if (saved.length > 0 && !made.forecast) {
    tellOnce(`${asked.baselineSrc} does not fit ${published.id}.`)
    // Where each saved forecast is of some of the figures, this one was never saved: only some may be.
    const isNobodys = (one: (typeof saved)[number]): boolean =>
      !indicators.some((indicator) => isForecastOf(indicator, one))
    if (problems.length > 0 || saved.some(isNobodys)) notices.push(faultOf('noForecastFits'))
  }
  // A target is in the units of the measure that is judged.
  const judged = make(measures[0], { ...options, ...targetsIn(asked.target, notices), ...made })
  const shown = measures.find((measure) => measure === shownMeasure) ?? measures[0]
  return {
    curve: judged,
    drawn: shown === measures[0] ? judged : make(shown, options),
    choices: choicesOf(indicators, published, left, {
      what: 'measure',
      chosen: shown ?? '',
      options: new Map(measures.map((value) => [value, messages.measureName(value)])),
    }),
    notices,
  }
}

/** The measures an author names and the figures can be given in. */
function offeredMeasures(
  published: Indicator,
  asked: string,
  per: number | null,
  notices: DataFaultError[],
): readonly Measure[] {
  return someOf('measure', asked, MEASURES).filter((measure) => {
    if (measuredAs(published, measure, per)) return true
    notices.push(faultOf('noSuchMeasure', measure))
    return false
  })
}

/** The core's options from attributes; one that makes no sense is said, and left out. */
function curveOptions(chosen: Indicator, asked: CurveAttributes, notices: DataFaultError[]): CurveOptions {
  const { baselineUntil } = asked
  const fault = baselineFault(chosen, baselineUntil)
  if (fault) throw fault
  const polarity = parsePolarity(asked.polarity)
  if (asked.polarity && !polarity) notices.push(faultOf('noSuchPolarity', asked.polarity))
  const horizon = horizonIn(asked.horizon)
  const method = oneOf('method', asked.method, methodNames)
  return {
    ...(baselineUntil && { baselineUntil }),
    ...(asked.polarity && { polarity: polarity ?? 'none' }),
    ...(horizon && { horizon }),
    ...(method && { method }),
  }
}

function horizonIn(text: string): number | null {
  const asked = positive('horizon', text)
  const taken = asked && Math.min(Math.ceil(asked), MOST_PERIODS)
  if (taken !== asked)
    tellOnce(`horizon="${text}" is taken as ${taken}: write a whole number from 1 to ${MOST_PERIODS}.`)
  return taken
}

/** One target for all periods ("200"), or some for periods of their own ("2026: 13; 2027: 12.5"), as the companion file writes them. */
function targetsIn(text: string, notices: DataFaultError[]): Pick<CurveOptions, 'target' | 'targets'> {
  if (text === '') return {}
  const { about, problems } = readAbout([
    ['indicator', 'target'],
    ['this', text],
  ])
  if (problems[0]) notices.push(faultOf('noSuchTarget', text))
  return about[0]!
}
