import { css } from 'lit'

/** A list whose entries each have a curve: name and star, figures or verdict, and a sparkline beside them. */
export const listStyles = css`
  :host {
    container-type: inline-size;
    font-size: 1rem;
  }
  p {
    margin: 0.25rem 0 0;
    max-inline-size: 44rem;
  }
  /* No larger than lets a long word stand whole in a narrow column. */
  .service,
  .head {
    font-size: min(1.5rem, 12cqi);
    font-weight: 700;
    line-height: 1.25;
  }
  .head {
    font-size: min(1.25rem, 12cqi);
  }
  section {
    border-block-start: 2px solid var(--_axis);
    padding-block-start: 0.5rem;
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
    grid-template-columns: minmax(0, 1fr) auto;
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
  .users {
    color: var(--_muted);
  }
  @container (max-width: 24rem) {
    .sparkline {
      inline-size: 5rem;
    }
  }
  /* As large as some set their text, there is no room for a word beside a picture or a star. */
  @container (max-width: 15rem) {
    .measure,
    .name {
      display: block;
    }
  }
  @media (forced-colors: active) {
    ul li + li {
      border-color: CanvasText;
    }
  }
  @media print {
    :host {
      font-size: 10.5pt;
    }
    .measure {
      padding-block: 0.25rem;
    }
    .sparkline {
      inline-size: 5rem;
    }
    li {
      break-inside: avoid;
    }
  }
`
