import { css } from 'lit'

/** Beside the sheet of charts, where no path is filled unless it says so. */
export const badgeStyles = css`
  .badge {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    color: var(--_verdict, var(--_muted));
  }
  .better {
    --_verdict: var(--_better);
  }
  .worse {
    --_verdict: var(--_worse);
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
