import type { Indicator } from '../model/indicator.js'
import type { Asked } from './row-filter.js'

const EVERYBODY = /^(all|total)\b */i

/**
 * Names an indicator with the group that was asked for: "Care leavers (age: 16-17)". "Total", and "All children" where
 * the name speaks of children, are no group of it; nor is a cell left empty.
 */
export function nameGroup(indicator: Indicator, asked: readonly Asked[]): Indicator {
  const { name } = indicator
  const group = asked
    .filter(({ wanted }) => {
      const all = wanted.replace(EVERYBODY, '')
      return wanted && (all === wanted || !name.toLowerCase().includes(all.toLowerCase()))
    })
    .map(({ name, wanted }) => `${name.replaceAll('_', ' ')}: ${wanted}`)
    .join(', ')
  return group ? { ...indicator, name: name.replace(/(?= \|)|$/, () => ` (${group})`) } : indicator
}
