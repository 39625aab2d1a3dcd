import type { PointStatus } from '../series/point.js'

const STATUSES: readonly (readonly [RegExp, PointStatus])[] = [
  [/^p(rov.*)?$/i, 'provisional'],
  [/^r(ev.*)?$/i, 'revised'],
  [/^f(inal)?$/i, 'final'],
]

/** "p", "prov" and "Provisional" say that a figure is provisional; null for what says nothing of the kind. */
export function statusOf(text: string): PointStatus | null {
  if (text === '') return null
  return STATUSES.find(([words]) => words.test(text))?.[1] ?? null
}

/** What a label says of its figures: "2025 (prov)" is provisional, "2018r" revised, "2019 (Final)" final. */
export function periodStatus(label: string): PointStatus | null {
  return statusOf(/(?:[([]\s*|\d ?)([a-z]+)\s*[)\]]?\s*$/i.exec(label)?.[1] ?? '')
}
