import { css, unsafeCSS } from 'lit'

/** A card each: where a row is wider than its page, and sooner where its author adds columns. */
const cards = css`
  thead tr {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1rem;
  }
  thead th {
    padding: 0.25rem 0;
  }
  thead .history {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  tbody tr {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    padding-block: 0.75rem;
    contain-intrinsic-block-size: auto 12rem;
  }
  tbody th {
    order: -2;
    font-size: 1.125rem;
  }
  td.judged {
    order: -1;
  }
  tbody th,
  td,
  td.number {
    padding: 0.125rem 0;
    text-align: start;
  }
  .opened td {
    padding-inline-start: 0.75rem;
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
`

const rows = css`
  .paper {
    display: none;
  }
  .bars {
    flex: none;
  }
  .bars rect {
    stroke: var(--_muted);
    stroke-width: 1;
    fill: none;
  }
  .bars .filled {
    fill: var(--_muted);
  }
  @media screen {
    table,
    thead,
    tbody {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: minmax(0, 28fr) 8.5rem minmax(0, 15fr) minmax(0, 17fr) minmax(0, 25fr);
      align-items: center;
      padding-inline-start: 0.375rem;
    }
    .more tr {
      grid-template-columns: minmax(0, 1.5fr) 8.5rem;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
    .group,
    .opened,
    .more .group,
    .more .opened {
      display: block;
    }
    thead tr {
      align-items: end;
    }
    tbody tr:not(.opened) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 4.125rem;
    }
    @container (min-width: 58rem) {
      tr {
        grid-template-columns: minmax(0, 26fr) 11.5rem minmax(0, 14fr) minmax(0, 18fr) minmax(0, 22fr);
      }
    }
  }
  @media print {
    :host {
      font-size: 10.5pt;
    }
    .show,
    thead button {
      display: none;
    }
    .paper {
      display: inline;
    }
    th,
    td {
      padding-block: 0.35rem;
    }
    /* More columns than these are wider than a sheet where each has room for its longest word. */
    table:not(:has(th:nth-child(9))) * {
      overflow-wrap: break-word;
    }
    .history {
      inline-size: 7.5rem;
    }
    .judged {
      min-inline-size: 12rem;
    }
    tr {
      break-inside: avoid;
    }
  }
`

/**
 * How rows are laid out: a grid each on screen, so that a row out of sight costs nothing and a sort moves none of
 * the others (a table's rows are laid out together: 500 of them took over half a second); a card each where it is
 * narrow; a table on paper, whose head is repeated on every page.
 */
export const rowStyles = unsafeCSS(
  [
    rows,
    '@media screen{@container(max-width:40rem){',
    cards,
    '}@container(max-width:68rem){:where(.more){',
    cards,
    '}}}',
  ].join(''),
)
