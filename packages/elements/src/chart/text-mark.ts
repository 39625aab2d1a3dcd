import type { TextMark } from './layout.types.js'
import { round } from './paths.js'

export function textMark(
  role: TextMark['role'],
  text: string,
  x: number,
  y: number,
  anchor: TextMark['anchor'] = 'start',
): TextMark {
  return { role, text, x: round(x), y: round(y), anchor }
}
