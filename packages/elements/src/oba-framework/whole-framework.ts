import { framework, measuresOf, readTier } from '@oba/core'
import type { Curve, Framework, FrameworkParts, Indicator } from '@oba/core'
import { curvesOfArea } from '../data/curves-of-area.js'

/** A framework with its curves, and the names of what has no place in it. */
export interface WholeFramework {
  readonly whole: Framework
  readonly curves: readonly Curve[]
  readonly outside: readonly string[]
}

/** Ties the indicators of one area to the outcomes they name, headlines first. Measures of a service are no indicators. */
export function wholeFramework(
  figures: readonly Indicator[],
  parts: FrameworkParts,
  area: string,
  baselineUntil: string,
): WholeFramework {
  const curves = curvesOfArea(measuresOf(figures).indicators, area, baselineUntil)
  const indicators = curves.map(({ indicator }) => indicator).sort((a, b) => placeOf(a) - placeOf(b))
  const whole = framework({ ...parts, indicators })
  const placed = whole.populations.flatMap(({ outcomes }) => outcomes)
  return {
    whole,
    curves,
    outside: [
      ...(parts.outcomes ?? [])
        .filter(({ id }) => !placed.some(({ outcome }) => outcome.id === id))
        .map(({ text }) => text),
      ...indicators
        .filter((one) => !placed.some((node) => node.indicators.includes(one)))
        .map(({ name }) => name),
    ],
  }
}

/** Headlines in their order, then those nobody ranked, then the others as they were given. */
function placeOf(indicator: Indicator): number {
  return rankOf(indicator) === null ? 101 : rankOf(indicator) || 100
}

/** Its place among the headlines of its outcome, from 1; 0 where nobody ranked it, null where it is none. */
export function rankOf({ tier = '' }: Indicator): number | null {
  const read = readTier(tier)
  return read?.level === 'headline' ? (read.order ?? 0) : null
}
