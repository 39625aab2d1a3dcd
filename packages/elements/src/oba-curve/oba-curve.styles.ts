import { css } from 'lit'

export const curveStyles = css`
  :host {
    font-size: 1rem;
    font-variant-numeric: tabular-nums;
    min-inline-size: 0;
  }
  /* As high as most curves are at this width, picture and words: what stands below hardly moves when figures come. */
  .loading {
    block-size: 0;
    padding-block-end: calc(clamp(15rem, 44%, 25rem) + max(30rem, 83rem - 140%) + var(--_story, 0px));
  }
  /* Notes are mostly a story. */
  :host([notes-src]) {
    --_story: max(12rem, 36rem - 60%);
  }
  figure {
    margin: 0;
  }
  figcaption {
    container-type: inline-size;
  }
  /* Smaller where it is narrow, and never so large that a long word has no line of its own. */
  .title {
    font-size: min(1.25rem, max(1.125rem, 4.5cqi), 12cqi);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .subtitle {
    margin: 0.125rem 0 0;
  }
  .subtitle,
  .key,
  .notes,
  .source,
  .owner,
  caption {
    color: var(--_muted);
  }
  .verdict {
    display: flex;
    gap: 0.5rem;
    align-items: flex-start;
    margin: 0.5rem 0 0.75rem;
  }
  .verdict b {
    color: var(--_verdict);
  }
  .why {
    margin: 0 0 0.75rem;
  }
  .picture {
    position: relative;
  }
  /*
   * Over what is under the picture and its key, and clear of the ring of the focus: nothing keeps an empty line for it,
   * and nothing moves for a long one.
   */
  .readout {
    position: absolute;
    inset: 100% 0 auto;
    padding-block-start: 5px;
    font-size: 0.8125rem;
  }
  .readout div {
    padding-block: 0.25rem;
    background: var(--_surface);
    border-block-end: 1px solid var(--_grid);
  }
  .plot:not(:focus-visible) ~ div .cue {
    display: none;
  }
  .chooser {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
    margin: 0 1rem 0.75rem 0;
    max-inline-size: 100%;
  }
  .chooser select {
    font: inherit;
    min-block-size: 2.25rem;
    max-inline-size: 100%;
  }
  .ask {
    font: inherit;
    background: none;
    border: 0;
    padding: 0;
  }
  ol,
  ul {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.25rem;
  }
  /* Room for a number of two digits. */
  ol {
    padding-inline-start: 2em;
  }
  .key,
  .notes,
  .source {
    list-style: none;
    margin: 0.5rem 0 0;
    padding: 0;
    font-size: 0.8125rem;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  .key li,
  .notes li {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .key svg {
    flex: none;
  }
  .notes b {
    flex: none;
    min-inline-size: 1.4em;
    margin-block-end: 0.25em;
    border: 1px solid;
    border-radius: 1em;
    color: var(--_text);
    text-align: center;
  }
  .summary,
  .notes,
  .story,
  .source,
  ol {
    max-inline-size: 44rem;
  }
  .summary,
  .story,
  details {
    margin: 0.75rem 0 0;
  }
  .stories {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    column-gap: 2rem;
  }
  .story {
    break-inside: avoid;
  }
  .story-head {
    font-weight: 700;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    margin-block-start: 0.5rem;
    font-size: 0.875rem;
  }
  caption {
    padding-block-end: 0.25rem;
  }
  th,
  td {
    padding: 0.25rem 0.75rem 0.25rem 0;
    border-block-end: 1px solid var(--_grid);
    text-align: end;
    vertical-align: bottom;
    overflow-wrap: normal;
  }
  caption,
  th:first-child {
    text-align: start;
  }
  th {
    font-weight: 600;
  }
  th[scope='row'] {
    font-weight: 400;
    white-space: nowrap;
  }
  thead th {
    border-block-end: 2px solid var(--_axis);
  }
`
