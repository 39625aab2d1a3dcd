import { css } from 'lit'

export const scorecardStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--_text);
    background: var(--_surface);
    font-size: 1rem;
    line-height: 1.4;
  }
  :host([hidden]) {
    display: none;
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
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }
  caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  th,
  td {
    box-sizing: border-box;
    overflow-wrap: anywhere;
    padding: 0.625rem 0.75rem 0.625rem 0;
    border-block-end: 1px solid var(--_grid);
    text-align: start;
    vertical-align: middle;
  }
  td.number,
  th.number {
    text-align: end;
    padding-inline-end: 1.5rem;
  }
  thead th {
    border-block-end: 2px solid var(--_axis);
    font-size: 0.875rem;
    color: var(--_muted);
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 600;
  }
  thead th:nth-child(1) {
    inline-size: 28%;
  }
  thead th:nth-child(2) {
    inline-size: 140px;
  }
  thead th:nth-child(3) {
    inline-size: 14%;
  }
  thead th:nth-child(4) {
    inline-size: 19%;
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
  @container (max-width: 40rem) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    tr {
      padding-block: 0.75rem;
      border-block-end: 1px solid var(--_axis);
    }
    tbody th,
    td,
    td.number {
      border: 0;
      padding: 0.125rem 0;
      inline-size: auto;
      text-align: start;
    }
    tbody th {
      font-size: 1.125rem;
    }
    td[data-head] {
      display: grid;
      grid-template-columns: minmax(0, 6.5rem) minmax(0, 1fr);
      column-gap: 0.5rem;
      align-items: start;
    }
    td[data-head]::before {
      content: attr(data-head);
      font-size: 0.875rem;
      color: var(--_muted);
    }
    .value {
      font-size: 1rem;
      display: inline;
    }
    .period {
      display: inline;
      margin-inline-start: 0.375rem;
    }
  }
  @media (forced-colors: active) {
    th,
    td,
    tr {
      border-color: CanvasText;
    }
  }
  @media print {
    :host {
      font-size: 10.5pt;
    }
    th,
    td {
      padding-block: 0.35rem;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
  }
`
