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
  .pick {
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .pick:hover {
    text-decoration-thickness: 3px;
  }
  @media print {
    .pick {
      color: inherit;
      text-decoration: none;
      min-block-size: 0;
    }
  }
`
