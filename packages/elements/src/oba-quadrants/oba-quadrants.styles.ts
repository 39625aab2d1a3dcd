import { css } from 'lit'

export const quadrantsStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--_text);
    background: var(--_surface);
    font-size: 1rem;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  .service {
    font-size: 1.5rem;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  p {
    margin: 0.25rem 0 0;
    max-inline-size: 44rem;
  }
  .lead,
  .share {
    font-weight: 600;
  }
  .lead {
    font-size: 1.125rem;
    margin-block: 0.75rem;
  }
  .users,
  .period,
  .moved,
  .none {
    color: var(--_muted);
  }
  .head {
    font-size: 1.25rem;
    font-weight: 700;
    line-height: 1.25;
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
  section {
    border-block-start: 2px solid var(--_axis);
    padding-block-start: 0.5rem;
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
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  ul li + li {
    border-block-start: 1px solid var(--_grid);
  }
  .measure {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 7.5rem;
    column-gap: 1rem;
    align-content: start;
    padding-block: 0.75rem;
  }
  .name,
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5rem;
  }
  .name {
    flex-wrap: nowrap;
    font-weight: 600;
  }
  [role='img'] {
    flex: none;
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
  .measure > * {
    grid-column: 1;
  }
  .sparkline {
    grid-area: 1 / 2 / span 4;
    inline-size: 7.5rem;
    block-size: auto;
    align-self: center;
  }
  .opened {
    padding: 0 0 1rem 1rem;
    border-inline-start: 4px solid var(--_better);
  }
  .agenda {
    margin-block-start: 2rem;
  }
  ol {
    margin: 0.5rem 0 0;
    padding-inline-start: 1.5rem;
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
  @container (max-width: 24rem) {
    .measure {
      grid-template-columns: minmax(0, 1fr) 5rem;
    }
    .sparkline {
      inline-size: 5rem;
    }
  }
  @media (forced-colors: active) {
    .side,
    ul li + li {
      border-color: CanvasText;
    }
  }
  @media print {
    :host {
      font-size: 10.5pt;
    }
    .measure {
      grid-template-columns: minmax(0, 1fr) 5rem;
      padding-block: 0.25rem;
    }
    .sparkline {
      inline-size: 5rem;
    }
    .quadrants {
      row-gap: 0.75rem;
    }
    li,
    .agenda {
      break-inside: avoid;
    }
  }
`
