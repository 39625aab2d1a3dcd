/** The 3 to 5 used in public, those that explain them, and those wanted but without good data, in order of priority. */
export type TierLevel = 'headline' | 'secondary' | 'data development agenda'

export interface Tier {
  readonly level: TierLevel
  readonly order?: number
}

/**
 * Reads a tier as people write it. Null for anything else.
 *
 * @example
 * readTier('headline 1') // { level: 'headline', order: 1 }
 */
export function readTier(text: string): Tier | null {
  const [, level, order] =
    /^(headline|secondary|data development agenda)(?: (\d+))?$/.exec(text.trim().toLowerCase()) ?? []
  if (level === undefined) return null
  return order === undefined
    ? { level: level as TierLevel }
    : { level: level as TierLevel, order: Number(order) }
}
