import { css } from 'lit'

/**
 * What every element has: its own block, what can be followed and where the reader is; without a picture yet, room for
 * one with a sentence in it; and without figures the sentence alone. Words in another language than the page's are laid out
 * as its own.
 */
export const elementStyles = css`
  :host {
    display: block;
    color: var(--_text);
    background: var(--_surface);
    line-height: 1.4;
    overflow-wrap: anywhere;
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
  .notice,
  .waiting {
    margin: 0.5rem 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_worse);
  }
  .waiting {
    margin: 0;
    min-block-size: 15rem;
    border-color: var(--_grid);
    box-sizing: border-box;
  }
  div[lang] {
    display: contents;
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
