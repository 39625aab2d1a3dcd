import { css } from 'lit'

export const scorecardStyles = css`
  :host {
    container-type: inline-size;
    font-size: 1rem;
  }
  .count {
    font-size: 1.5rem;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .items,
  .chance {
    color: var(--_muted);
    margin: 0.25rem 0 0;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 1rem;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    box-sizing: border-box;
    padding: 0.625rem 0.75rem 0.625rem 0;
    text-align: start;
    vertical-align: middle;
  }
  td.number,
  th.number {
    text-align: end;
    padding-inline-end: 1.5rem;
  }
  tr {
    border-block-end: 1px solid var(--_grid);
  }
  thead tr {
    border-block-end: 2px solid var(--_axis);
  }
  thead th {
    overflow-wrap: break-word;
    font-size: 0.875rem;
    color: var(--_muted);
    vertical-align: bottom;
    line-height: 1.5rem;
  }
  tbody th {
    font-weight: 600;
  }
  .order {
    margin-inline-start: 0.25rem;
    font-weight: 400;
  }
  thead button:hover {
    text-decoration: underline;
    text-decoration-thickness: 3px;
  }
  .show {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    margin: 1rem 0 0;
  }
  .since {
    margin: 0.5rem 0 0;
  }
  .group th {
    font-size: 1.125rem;
    padding-block-start: 1.5rem;
  }
  .opened td {
    padding: 0.5rem 0 1.5rem;
    border-inline-start: 4px solid var(--_better);
    padding-inline-start: 1rem;
  }
  .change {
    grid-column: 2;
    font-size: 0.875rem;
    font-weight: 600;
  }
  .sparkline {
    inline-size: 7.5rem;
    max-inline-size: 100%;
    block-size: auto;
  }
  .value {
    display: block;
    font-size: 1.25rem;
    font-weight: 700;
    line-height: 1.2;
  }
  .period,
  .unit {
    display: block;
    font-size: 0.875rem;
    font-weight: 400;
    color: var(--_muted);
  }
  .verdict {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.5rem;
    align-items: center;
  }
  .verdict .badge {
    inline-size: 1.375rem;
    block-size: 1.375rem;
    grid-row: span 2;
  }
  .evidence {
    font-size: 0.875rem;
    color: var(--_muted);
    display: flex;
    gap: 0.375rem;
    align-items: center;
  }
  @media (forced-colors: active) {
    th,
    td,
    tr {
      border-color: CanvasText;
    }
  }
`
