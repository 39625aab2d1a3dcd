import { css, unsafeCSS } from 'lit'

/** How the sheet is on paper. Said twice: when it is printed, and for the moment in which it is measured. */
const onPaper = unsafeCSS(`{
  inline-size: 180mm;
  font-size: 10.5pt;
  line-height: 1.3;
  .outcome { font-size: 24pt; }
  .title { font-size: 14pt; }
  .key, .notes, .source { font-size: 9pt; }
  .verdict, .story { margin-block: 6pt 0; }
  .source { margin-block: 4pt 0; max-inline-size: none; }
  .printed { margin: 0; }
  .on-screen, .chooser, .why, .ask { display: none; }
  .printed { display: block; }
}`)

const report = css`
  :host {
    max-inline-size: 46rem;
  }
  .sheet {
    display: flow-root;
  }
  header {
    container-type: inline-size;
  }
  .outcome {
    font-size: min(1.75rem, 12cqi);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
    margin-block-end: 0.5rem;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    column-gap: 1.5rem;
  }
  .printed {
    display: none;
  }
  .on-paper {
    margin-block-start: 6pt;
  }
  @media print {
    .too-long,
    details {
      display: none;
    }
  }
`

export const reportStyles = css`
  ${report}
  @media print {
    .sheet ${onPaper}
  }
  .paper ${onPaper}
`
