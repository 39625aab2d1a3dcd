/** One colour in the light and the dark set; where the reader has set colours of their own, that of text unless said. */
export interface Token {
  readonly light: string
  readonly dark: string
  readonly forced?: string
}

/**
 * Ink is what happened, grey is what was forecast, colour is the verdict (and a target). Blue and
 * orange, not green and red. A test beside this file holds every pair to its contrast.
 */
export const TOKENS = {
  surface: { light: '#ffffff', dark: '#14191f', forced: 'Canvas' },
  text: { light: '#16202b', dark: '#f2f4f6' },
  muted: { light: '#4d5965', dark: '#b4bec9' },
  actual: { light: '#14213d', dark: '#f2f4f6' },
  forecast: { light: '#5f6b78', dark: '#a3afbb' },
  axis: { light: '#6b7784', dark: '#8a96a3' },
  range: { light: '#e3e7ec', dark: '#29323b', forced: 'transparent' },
  grid: { light: '#dfe3e8', dark: '#2e3740', forced: 'transparent' },
  better: { light: '#0b5fa5', dark: '#6cb8f5' },
  worse: { light: '#b3400b', dark: '#ff9a5c' },
  target: { light: '#8a1f7a', dark: '#ff5c9e' },
} as const satisfies Record<string, Token>

export type TokenName = keyof typeof TOKENS
