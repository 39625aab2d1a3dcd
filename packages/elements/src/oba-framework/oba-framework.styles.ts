import { css } from 'lit'

export const frameworkStyles = css`
  .service {
    margin-block-start: 1rem;
  }
  .selection {
    font-size: min(1.125rem, 12cqi);
    font-weight: 600;
  }
  section {
    margin-block-start: 1.5rem;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 2.5fr) minmax(0, 1fr);
    column-gap: 2rem;
  }
  .verdict {
    display: flex;
    gap: 0.5rem;
  }
  .verdict .badge {
    inline-size: 1.375rem;
    block-size: 1.375rem;
  }
  .small {
    font-weight: 600;
    margin-block-start: 0.75rem;
  }
  .names li + li {
    border: 0;
  }
  .services li {
    padding-block: 0.5rem;
  }
  .services span {
    display: block;
  }
  @container (max-width: 42rem) {
    .sides {
      display: block;
    }
  }
  @container (max-width: 24rem) {
    .measure .verdict {
      grid-column: 1 / -1;
    }
    .sparkline {
      grid-row: 1;
    }
  }
`
