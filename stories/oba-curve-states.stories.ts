import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { STATES } from '../packages/elements/src/chart/states.fixture.js'

/** Everything a picture can have to show: the same curves that its snapshots are kept of. */
const meta: Meta = { title: 'oba-curve, every state' }

export default meta

/** A curve by its name among the states, on a page of this language, width and scheme. */
function state(name: string, { lang = 'en', inlineSize = '40rem', colorScheme = 'light' } = {}): StoryObj {
  return {
    render: () => {
      const { curve, options } = STATES[name]!
      const element = document.createElement('oba-curve')
      element.curve = curve
      element.notes = options?.notes ?? []
      element.axis = [options?.axis ?? ''].flat().join(' ')
      const page = document.createElement('div')
      page.lang = lang
      Object.assign(page.style, { inlineSize, maxInlineSize: '100%', colorScheme })
      page.append(element)
      return page
    },
  }
}

export const WorkedExample = state('worked-example')
export const Dark = state('worked-example', { colorScheme: 'dark' })
export const Welsh = state('worked-example', { lang: 'cy' })
export const Narrow = state('worked-example', { inlineSize: '20rem' })
export const MiddleWidth = state('worked-example', { inlineSize: '30rem' })
export const ShortHistory = state('short-history')
export const NoActualsYet = state('no-actuals-yet')
export const CouldBeChance = state('could-be-chance')
export const NoAgreedDirection = state('no-direction')
export const Break = state('break')
export const Comparators = state('comparators')
export const Target = state('target')
export const TargetByPeriod = state('target-by-period')
export const EnteredForecast = state('entered-forecast')
export const Scenarios = state('scenarios')
export const EarlierBaseline = state('earlier-baseline')
export const Provisional = state('provisional')
export const Suppressed = state('suppressed')
export const Gaps = state('gaps')
export const IsolatedPoints = state('isolated')
export const SinglePoint = state('single-point')
export const Constant = state('constant')
export const Sampling = state('sampling')
export const SamplingOfSmallNumbers = state('sampling-small')
export const PercentNear0 = state('percent-near-0')
export const PercentNear100 = state('percent-near-100')
export const AxisFromData = state('axis-from-data')
export const SharedScale = state('shared-scale')
export const Quarters = state('quarters-40')
export const Months = state('months-120')
export const Annotations = state('annotations')
export const AnnotationsNarrow = state('annotations', { inlineSize: '20rem' })
