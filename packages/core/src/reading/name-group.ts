import type { Indicator } from '../model/indicator.js'
import type { Asked } from './row-filter.js'

const EVERYBODY = /^(?:all|total)\b */i

/**
 * Names an indicator with the group that was asked for: "Care leavers (age: 16-17)". "Total", and "All children" where
 * the name speaks of children, are no group of it.
 */
export function nameGroup(indicator: Indicator, asked: readonly Asked[]): Indicator {
  const { name } = indicator
  const groups = asked
    .filter(({ wanted }) => {
      const all = wanted.replace(EVERYBODY, '')
      return all === wanted || !name.toLowerCase().includes(all.toLowerCase())
    })
    .map(({ name, wanted }) => `${name.replaceAll('_', ' ')}: ${wanted || 'blank'}`)
  if (groups.length === 0) return indicator
  return { ...indicator, name: name.replace(/(?= \|)|$/, () => ` (${groups.join(', ')})`) }
}
