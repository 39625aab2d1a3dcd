import { css } from 'lit'

export const outputStyles = css`
  .output {
    margin: 0.75rem 0 0;
  }
  .output div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  .output button {
    font: inherit;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    color: inherit;
    background: none;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    cursor: pointer;
  }
  .output button:hover {
    background: var(--_range);
  }
  .output p {
    margin: 0.5rem 0 0;
    min-block-size: 1.4em;
  }
  @media print {
    .output {
      display: none;
    }
  }
`
