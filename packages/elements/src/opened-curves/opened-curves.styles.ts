import { css } from 'lit'

export const openedStyles = css`
  button {
    font: inherit;
    color: inherit;
    text-align: inherit;
    background: none;
    border: 0;
    padding: 0;
    min-block-size: 24px;
    cursor: pointer;
  }
  /* What is shown, and in which order. */
  select {
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_axis);
    padding: 0.25rem 0.5rem;
    min-block-size: 2.25rem;
  }
  label,
  select {
    max-inline-size: 100%;
  }
  .pick {
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .pick:hover {
    text-decoration-thickness: 3px;
  }
  /* Said to whoever does not see what it says. */
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .pick {
      color: inherit;
      text-decoration: none;
      min-block-size: 0;
    }
  }
`
