/** A sheet for a script without Lit; its tag is what makes it small. */
const css = String.raw

export const enteringStyles = css`
  .entering form > div {
    max-inline-size: 44rem;
    margin-block-start: 1rem;
  }
  .entering p {
    max-inline-size: 44rem;
    margin: 0.5rem 0 0;
  }
  .entering .draft {
    font-weight: 700;
  }
  .entering fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
    gap: 0.5rem 1rem;
    border: 0;
    margin: 0.75rem 0 0;
    padding: 0;
    min-inline-size: 0;
    max-inline-size: 44rem;
  }
  .entering legend {
    font-weight: 700;
    padding: 0 0 0.25rem;
  }
  .entering label {
    display: block;
  }
  .entering form > label {
    margin-block-start: 0.75rem;
    max-inline-size: 24rem;
  }
  .entering input,
  .entering textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.25rem;
    font: inherit;
    font-variant-numeric: tabular-nums;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_axis);
    border-radius: 4px;
    padding: 0.25rem 0.5rem;
  }
  .entering [aria-invalid] {
    border-color: var(--_worse);
    border-inline-start-width: 6px;
  }
  .entering .wrong {
    color: var(--_worse);
    font-weight: 700;
  }
  .entering .asks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.75rem;
  }
  .entering button {
    font: inherit;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    color: inherit;
    background: none;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    cursor: pointer;
  }
  .entering button:hover {
    background: var(--_range);
  }
  .entering [type='submit'] {
    font-weight: 700;
    border-color: var(--_better);
    color: var(--_better);
  }
  /* A hand draws in the picture; the page is moved by what stands around it. */
  figure:has(.entering > details[open]) .plot {
    touch-action: none;
    cursor: crosshair;
  }
  figure:has(.entering > details[open]) .forecast-points {
    stroke-width: 3px;
  }
  @media (forced-colors: active) {
    .entering [type='submit'] {
      color: ButtonText;
      border-color: ButtonText;
    }
  }
  @media print {
    .entering details {
      display: none;
    }
  }
`
