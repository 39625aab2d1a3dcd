import type { MarkName, SmallMarkName } from './layout.types.js'
import { MARKS, dot } from './looks.js'
import type { MarkLook } from './looks.js'

/** How the marks of a picture as small as a word look; a page of curves alone has none. */
export const SMALL_MARKS: Readonly<Record<SmallMarkName, MarkLook>> = {
  'small-history': { stroke: 'actual', width: 1.5 },
  'small-forecast': { stroke: 'forecast', width: 1.5, dash: '3 2' },
  'small-since': { stroke: 'actual', width: 2.5 },
  'small-points': dot(5),
  'small-latest': dot(6),
}

/** Every mark there is, for a picture that leaves its page. */
export const ALL_MARKS: Readonly<Record<MarkName | SmallMarkName, MarkLook>> = { ...MARKS, ...SMALL_MARKS }
