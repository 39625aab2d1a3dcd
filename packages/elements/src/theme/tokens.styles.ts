import { css, unsafeCSS } from 'lit'
import type { CSSResultGroup } from 'lit'
import { TOKENS } from './tokens.js'

const names = Object.entries(TOKENS)
const light = names.map(([name, token]) => `--_${name}: var(--oba-${name}, ${token.light});`).join('')
const adaptive = names
  .map(([name, token]) => `--_${name}: var(--oba-${name}, light-dark(${token.light}, ${token.dark}));`)
  .join('')
const print = names
  .map(([name, token]) => `--_${name}: ${name === 'text' ? '#000000' : token.light};`)
  .join('')

/**
 * Makes every token a private property that the page's own `--oba-…` wins over. Dark only where the
 * page's `color-scheme` asks for it; print is always the light set on white.
 */
export const tokenStyles: CSSResultGroup = [
  unsafeCSS(`:host{${light}}@supports (color:light-dark(#000,#fff)){:host{${adaptive}}}`),
  css`
    @media (forced-colors: active) {
      :host {
        --_surface: Canvas;
        --_text: CanvasText;
        --_muted: CanvasText;
        --_actual: CanvasText;
        --_forecast: CanvasText;
        --_axis: CanvasText;
        --_range: transparent;
        --_range-outer: transparent;
        --_grid: transparent;
        --_better: CanvasText;
        --_worse: CanvasText;
        --_target: CanvasText;
      }
      svg {
        forced-color-adjust: none;
      }
    }
  `,
  unsafeCSS(`@media print{:host{${print}}}`),
]
