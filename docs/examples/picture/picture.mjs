import { readFileSync, writeFileSync } from 'node:fs'
import { catalogueFor, curve, curveParagraph, readTable } from '@oba/core'
import { curveSvg } from '@oba/elements/svg'

const { indicators } = readTable(readFileSync(new URL('figures.csv', import.meta.url)))
const exclusions = curve(indicators[0], { polarity: 'lower', baselineUntil: '2022' })

writeFileSync('exclusions.svg', curveSvg(exclusions, { scheme: 'print' }))
console.log(curveParagraph(exclusions, catalogueFor('en')))
