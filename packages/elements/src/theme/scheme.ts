import { TOKENS } from './tokens.js'
import type { TokenName } from './tokens.js'

/** Which set of colours a picture is drawn in where no page chooses; `print` is the light set with black text. */
export type Scheme = 'light' | 'dark' | 'print'

/** Every token's colour in one scheme. */
export function coloursOf(scheme: Scheme): Readonly<Record<TokenName, string>> {
  const names = Object.keys(TOKENS) as TokenName[]
  const set = scheme === 'dark' ? 'dark' : 'light'
  const colours = Object.fromEntries(names.map((name) => [name, TOKENS[name][set]]))
  return { ...(colours as Record<TokenName, string>), ...(scheme === 'print' ? { text: '#000000' } : {}) }
}
