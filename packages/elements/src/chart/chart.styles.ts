import { css, unsafeCSS } from 'lit'
import { MARKS, TEXTS, inSvg } from './looks.js'
import type { Colour, MarkLook } from './looks.js'

const colour = (name: Colour): string =>
  name === 'verdict' ? 'var(--_verdict,var(--_muted))' : `var(--_${name})`

// Of paths alone: a table cell may be called "history" too, and would hand its stroke down.
export const markRules = (marks: Readonly<Record<string, MarkLook>>): string[] =>
  Object.entries(marks).map(
    ([name, look]) =>
      `path.${name}{${inSvg(look, colour)
        .map((each) => each.join(':'))
        .join(';')}}`,
  )

const texts = Object.entries(TEXTS).map(([name, { fill, size, weight, halo }]) => {
  const around = halo
    ? 'paint-order:stroke;stroke:var(--_surface);stroke-width:3px;stroke-linejoin:round'
    : ''
  return `text.${name}{fill:${colour(fill)};font-size:${size / 16}rem;font-weight:${weight};${around}}`
})

/** How every mark looks: widths, dashes and colours by name, as the table of looks has them. */
export const chartStyles = unsafeCSS(
  [
    ...markRules(MARKS),
    ...texts,
    css`
      svg {
        display: block;
        overflow: visible;
        direction: ltr;
      }
      path {
        fill: none;
        stroke-linejoin: round;
      }
      path.rest {
        stroke-opacity: 0.45;
      }
      .cursor {
        stroke: var(--_text);
        stroke-width: 1;
      }
      .ring {
        stroke: var(--_text);
        stroke-width: 2;
      }
      @media (forced-colors: active) {
        .cursor,
        .ring,
        path.bracket {
          stroke: Highlight;
        }
      }
    `,
  ].join(''),
)
