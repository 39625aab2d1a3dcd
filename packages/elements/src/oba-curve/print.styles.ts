import { css } from 'lit'

/** How a curve is on paper: without what only a screen can do, and small enough to be one sheet with its story and its table. */
export const printStyles = css`
  @media print {
    .readout,
    .chooser,
    .ask,
    .how {
      display: none;
    }
    :host {
      font-size: 10.5pt;
      line-height: 1.25;
    }
    .title {
      font-size: 14pt;
    }
    .summary,
    .source {
      max-inline-size: none;
    }
    /* A story beside its table, unless the table needs the width: most are one sheet then. */
    figure:not(:has(th:nth-child(7))) .stories {
      float: inline-start;
      display: block;
      inline-size: 28%;
      margin-inline-end: 1rem;
    }
    details {
      display: flow-root;
    }
    .source {
      clear: both;
    }
    table,
    .key,
    .notes,
    .source,
    .story ul {
      font-size: 9pt;
    }
    .key,
    .notes,
    .summary,
    .source,
    .story,
    .verdict,
    details {
      margin-block: 0.2rem;
    }
    table {
      inline-size: 100%;
    }
    th,
    td,
    caption {
      padding-block: 0;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      color: inherit;
      text-decoration: none;
      list-style: none;
      min-block-size: 0;
    }
    .scroll {
      overflow: visible;
    }
    .plot svg {
      max-inline-size: 100%;
      block-size: auto;
    }
    /* Whole on a sheet; but a long table breaks between its rows, and its picture stays where the page has room for it. */
    figure:not(:has(tr:nth-child(20))),
    figcaption,
    .picture,
    tr {
      break-inside: avoid;
    }
    figcaption,
    .picture,
    summary,
    caption {
      break-after: avoid;
    }
  }
`
