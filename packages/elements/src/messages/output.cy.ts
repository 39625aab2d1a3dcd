import type { OutputMessages } from './output-messages.js'

export const outputCy: OutputMessages = {
  output: 'Lawrlwytho neu gopïo',
  outputWay: {
    csv: 'Tabl (CSV)',
    svg: 'Llun (SVG)',
    png: 'Llun (PNG)',
    copyTable: 'Copïo’r tabl',
    copySentence: 'Copïo’r frawddeg',
  },
  outputDone: (file) => (file === '' ? 'Copïwyd.' : `Cadwyd fel ${file}.`),
  outputRefused: 'Ni chaniataodd y porwr hyn. Agorwch y tabl data, ei ddewis a’i gopïo â llaw.',
  takenHead: {
    question: 'Cwestiwn',
    measure: 'Mesur',
    headline: 'Prif fesur',
    wanted: 'dim data eto',
    outcome: 'Canlyniad',
    indicator: 'Dangosydd',
    framework: 'Canlyniadau a phwy sy’n cyfrannu',
  },
  pictureKey: 'Toredig: rhagolwg os na fydd dim yn newid. Wedi’i lliwio: ystod debygol (8 o bob 10).',
}
