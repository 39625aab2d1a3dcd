import { css } from 'lit'

export const quadrantsStyles = css`
  .service {
    text-wrap: balance;
  }
  .lead,
  .share {
    font-weight: 600;
  }
  .lead {
    font-size: 1.125rem;
    margin-block: 0.75rem;
  }
  .period,
  .moved {
    color: var(--_muted);
  }
  .quadrants,
  .better-off,
  .better-off ul,
  .better-off li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr);
    column-gap: 2rem;
  }
  .quadrants {
    margin-block-start: 1.5rem;
    row-gap: 2rem;
  }
  .better-off,
  .better-off .head,
  .better-off ul,
  .better-off li,
  .better-off .opened {
    grid-column: 1 / -1;
  }
  .better-off,
  .better-off ul,
  .better-off li {
    grid-template-columns: subgrid;
  }
  .side {
    padding-block: 0.25rem;
    margin-block-start: 0.5rem;
    border-block-end: 1px solid var(--_grid);
  }
  .share {
    border-block-start: 3px solid var(--_text);
    margin-block-start: calc(0.5rem - 3px);
  }
  .value {
    font-size: 1.125rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .better-off .measure:nth-child(2) .value {
    font-size: 1.5rem;
  }
  .period,
  .moved,
  .side,
  ol .users {
    font-size: 0.875rem;
  }
  .agenda {
    margin-block-start: 2rem;
  }
  ol {
    margin: 0.5rem 0 0;
    padding-inline-start: 2em;
  }
  ol .users {
    display: block;
  }
  @container (max-width: 42rem) {
    .quadrants,
    .better-off,
    .better-off ul,
    .better-off li {
      display: block;
    }
    section + section {
      margin-block-start: 2rem;
    }
    .side {
      display: none;
    }
    .better-off {
      border-block-start-width: 3px;
      border-block-start-color: var(--_text);
    }
    .measure + .measure {
      padding-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .side {
      border-color: CanvasText;
    }
  }
  @media print {
    .quadrants {
      row-gap: 0.75rem;
    }
    .agenda {
      break-inside: avoid;
    }
  }
`
