import type { OutputMessages } from './output-messages.js'

export const outputEn: OutputMessages = {
  output: 'Download or copy',
  outputWay: {
    csv: 'Table (CSV)',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    copyTable: 'Copy the table',
    copySentence: 'Copy the sentence',
  },
  outputDone: (file) => (file === '' ? 'Copied.' : `Saved as ${file}.`),
  outputRefused: 'The browser did not allow this. Open the data table, select it and copy it by hand.',
  takenHead: {
    question: 'Question',
    measure: 'Measure',
    headline: 'Headline',
    wanted: 'no data yet',
    outcome: 'Outcome',
    indicator: 'Indicator',
    framework: 'Outcomes and who contributes',
  },
  pictureKey: 'Dashed: forecast if nothing changes. Shaded: likely range (8 in 10).',
}
