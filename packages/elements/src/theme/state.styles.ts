import { css } from 'lit'

/** An element without a picture yet, or without figures: the same room is kept, and one sentence stands in it. Words in a language that is not the page's change nothing in the layout. */
export const stateStyles = css`
  .foreign {
    display: contents;
  }
  .fault,
  .waiting {
    min-block-size: 15rem;
    margin: 0;
    padding: 0.25rem 0 0.25rem 0.75rem;
    border-inline-start: 4px solid var(--_grid);
    box-sizing: border-box;
    overflow-wrap: anywhere;
  }
  .fault {
    border-inline-start-color: var(--_worse);
  }
  .notice {
    margin: 0.5rem 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_worse);
  }
`
