import { css } from 'lit'

export const badgeStyles = css`
  .badge {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    overflow: visible;
    color: var(--_muted);
  }
  .badge.better {
    color: var(--_better);
  }
  .badge.worse {
    color: var(--_worse);
  }
  .badge .outline {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .badge .dashed {
    stroke-dasharray: 3 2.5;
  }
  .badge .glyph {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
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
