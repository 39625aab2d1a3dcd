import { unsafeCSS } from 'lit'
import { TOKENS } from './tokens.js'
import type { Token } from './tokens.js'

/** Every token as a private property of the element, at what is said of each. */
const host = (colour: (token: Token, name: string) => string): string =>
  `:host{${Object.entries<Token>(TOKENS)
    .map(([name, token]) => `--_${name}:${colour(token, name)};`)
    .join('')}}`

/**
 * Makes every token a private property that the page's own `--oba-…` wins over. Dark only where the
 * page's `color-scheme` asks for it; print is always the light set on white.
 */
export const tokenStyles = unsafeCSS(
  [
    host(({ light }, name) => `var(--oba-${name},${light})`),
    '@supports (color:light-dark(#000,#fff)){',
    host(({ light, dark }, name) => `var(--oba-${name},light-dark(${light},${dark}))`),
    '}@media(forced-colors:active){svg{forced-color-adjust:none}',
    host(({ forced = 'CanvasText' }) => forced),
    '}@media print{',
    host(({ light }, name) => (name === 'text' ? '#000000' : light)),
    '}',
  ].join(''),
)
