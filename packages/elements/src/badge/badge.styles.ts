import { css } from 'lit'

/** Of paths that no style sheet fills: beside that of the chart. */
export const badgeStyles = css`
  .better {
    --_verdict: var(--_better);
  }
  .worse {
    --_verdict: var(--_worse);
  }
  .badge {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    color: var(--_verdict, var(--_muted));
  }
  .badge path {
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .badge .dashed {
    stroke-dasharray: 3 2.5;
  }
  .badge .glyph {
    stroke-width: 2.4;
    stroke-linecap: round;
  }
  .badge.some .outline {
    stroke-width: 2;
  }
  .badge.strong .outline {
    fill: currentColor;
  }
  .badge.strong .glyph {
    stroke: var(--_surface);
  }
`
