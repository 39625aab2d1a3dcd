import { oneOf } from './data/one-of.js'

const LEVELS = [...'123456']

/** A heading's level in its page, from an attribute; anything but 1 to 6 falls back. */
export function headingLevel(text: string, fallback: number): number {
  return Number(oneOf('heading-level', text, LEVELS) ?? fallback)
}
