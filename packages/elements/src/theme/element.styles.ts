import { css } from 'lit'

/**
 * What every element has: its own block, what can be followed and where the reader is; and without a picture yet, or
 * without figures, the same room, with one sentence in it. Words in another language than the page's are laid out as its own.
 */
export const elementStyles = css`
  :host {
    display: block;
    color: var(--_text);
    background: var(--_surface);
    line-height: 1.4;
  }
  :host([hidden]) {
    display: none;
  }
  :focus-visible {
    outline: 3px solid var(--_better);
    outline-offset: 2px;
  }
  .ask,
  .pick,
  summary {
    cursor: pointer;
    color: var(--_better);
    text-decoration: underline;
  }
  .ask,
  summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
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
  div[lang] {
    display: contents;
  }
  .notice {
    margin: 0.5rem 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_worse);
  }
  @media screen {
    .printed {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .ask,
    .pick,
    summary {
      color: LinkText;
    }
  }
`
