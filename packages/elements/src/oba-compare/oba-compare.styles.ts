import { css } from 'lit'

export const compareStyles = css`
  :host {
    container-type: inline-size;
  }
  .heading,
  .head {
    font-size: 1.25rem;
    font-weight: 700;
    line-height: 1.25;
  }
  .head {
    font-size: 1.125rem;
  }
  .head,
  oba-curve,
  .scroll {
    margin-block-start: 1rem;
  }
  label {
    display: inline-block;
    margin: 0.5rem 0 0;
  }
  .shared {
    position: absolute;
  }
  .cells {
    list-style: none;
    margin: 1rem 0 0;
    padding: 0;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    column-gap: 1rem;
  }
  /* Name, picture, time and words share their rows with the cells beside: pictures in a row stand at one height. */
  li {
    display: grid;
    grid: subgrid / auto minmax(0, 1fr);
    grid-row: span 4;
    column-gap: 0.375rem;
    margin-block-end: 1.25rem;
    font-size: 0.875rem;
    break-inside: avoid;
  }
  li.opened {
    display: block;
    grid-area: auto / 1 / auto / -1;
    font-size: 1rem;
    border-inline-start: 4px solid var(--_better);
    padding-inline-start: 1rem;
  }
  li.own {
    outline: 2px solid var(--_actual);
    outline-offset: 4px;
  }
  .name {
    grid-column: 1 / -1;
    display: flex;
    gap: 0.375rem;
    align-items: center;
    font-weight: 600;
  }
  .period,
  .unit {
    color: var(--_muted);
  }
  .name b {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .name .badge {
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    font-size: 0.75rem;
    line-height: 1;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .scale {
    flex-direction: column;
    text-align: end;
    min-inline-size: 2rem;
  }
  .time {
    grid-column: 2;
    direction: ltr;
    padding-block-start: 0.25rem;
  }
  .picture {
    display: grid;
    border-block: 1px solid var(--_grid);
    content-visibility: auto;
    inline-size: 100%;
    aspect-ratio: 3 / 2;
  }
  .zero .picture {
    border-block-end-color: var(--_axis);
  }
  .picture svg {
    grid-area: 1 / 1;
    inline-size: 100%;
    block-size: auto;
  }
  li p {
    grid-area: 4 / 1 / auto / -1;
  }
  p {
    margin: 0.25rem 0 0;
  }
  section p {
    max-inline-size: 44rem;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    color: var(--_muted);
    padding-block-end: 0.25rem;
  }
  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding: 0.375rem 1rem 0.375rem 0;
    border-block-end: 1px solid var(--_grid);
    overflow-wrap: normal;
  }
  tr > :nth-child(2) {
    text-align: end;
  }
  thead th {
    border-block-end: 2px solid var(--_axis);
  }
  tr.own th {
    border-inline-start: 4px solid var(--_actual);
    padding-inline-start: 0.75rem;
  }
  @media print {
    :host {
      font-size: 10.5pt;
      line-height: 1.25;
    }
    label {
      display: none;
    }
    .cells {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: 0.5rem;
    }
    /* What is beyond its own box is cut by the edge of the sheet, or stands on the one before. */
    .picture {
      content-visibility: visible;
    }
    li {
      margin: 0;
      padding: 5px;
    }
    li.own {
      outline-offset: -2px;
    }
    /* After all the pictures: a curve takes the width of the sheet, and would leave the rest of its row empty. */
    li.opened {
      order: 1;
    }
    tr,
    .heading,
    .head,
    .unit {
      break-inside: avoid;
    }
    .heading,
    .head,
    .unit,
    caption,
    thead {
      break-after: avoid;
    }
    /* With room for a row of pictures: a browser that breaks before the first row of a grid leaves the heading where it is. */
    .unit {
      padding-block-end: 16rem;
      margin-block-end: -16rem;
    }
    table,
    li {
      font-size: 9pt;
    }
    table {
      inline-size: 100%;
    }
    th,
    td {
      padding: 0.125rem 0.5rem 0.125rem 0;
    }
    td:last-child {
      white-space: nowrap;
    }
  }
`
