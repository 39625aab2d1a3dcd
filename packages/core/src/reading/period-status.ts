import type { PointStatus } from '../series/point.js'

/** What a label says of its figures: "2025 (prov)" is provisional, "2018 (Rev)" revised, "2019 (Final)" final. */
export function periodStatus(label: string): PointStatus | null {
  const mark = /\(\s*(prov|rev|final)[a-z]*\s*\)\s*$/i.exec(label)?.[1]?.toLowerCase()
  return mark === undefined ? null : mark === 'prov' ? 'provisional' : mark === 'rev' ? 'revised' : 'final'
}
